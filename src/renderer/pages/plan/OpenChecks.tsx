import { isOpen } from '#domain/checks/run.ts'
import { CheckList } from '../../components/checks/CheckList.tsx'
import { useChecks } from '../../app/checks.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './PlanPage.module.css'

/** What the checks say about the whole plan: every block in full, what asks attention folded, and the way to all of them. */
export function OpenChecks() {
  const { t } = useTexts()
  const open = useChecks().filter(isOpen)
  const blocks = open.filter(({ rule }) => rule.severity === 'block')
  const attention = open.filter(({ rule }) => rule.severity === 'attention')
  return (
    <>
      {blocks.length === 0 ? <p>{t('plan:checks.noBlocks')}</p> : <CheckList results={blocks} />}
      {attention.length > 0 ? (
        <details className={styles['attention']}>
          <summary>{t('plan:checks.attention', { count: attention.length })}</summary>
          <CheckList results={attention} />
        </details>
      ) : null}
      <p className={`small ${styles['all']}`}>
        <a href="#/checks">{t('checks:all')}</a>
      </p>
    </>
  )
}
