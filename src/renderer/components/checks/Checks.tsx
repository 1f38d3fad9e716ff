import { isOpen, ofSubject } from '#domain/checks/run.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { useChecks } from '../../app/checks.ts'
import { useTexts } from '../../app/useTexts.ts'
import { CheckList } from './CheckList.tsx'
import styles from './Checks.module.css'
import { NotJudged } from './NotJudged.tsx'

/** What the checks of a page say: those that fire, those set aside, and how many wait for answers. Nothing while there is nothing. */
export function Checks({ subject }: { readonly subject: Subject }) {
  const { t } = useTexts()
  const results = ofSubject(useChecks(), subject)
  const open = results.filter(isOpen)
  const aside = results.filter((result) => result.state === 'fires' && !isOpen(result))
  const waiting = results.filter(({ state }) => state === 'unknown')
  if (open.length + aside.length + waiting.length === 0) return null
  return (
    <section className={styles['checks']} aria-label={t('checks:here')}>
      <CheckList results={open} />
      {aside.length > 0 ? (
        <details className={styles['folded']}>
          <summary>{t('checks:asideCount', { count: aside.length })}</summary>
          <CheckList results={aside} />
        </details>
      ) : null}
      {waiting.length > 0 ? (
        <details className={styles['folded']}>
          <summary>{t('checks:unknownCount', { count: waiting.length })}</summary>
          <NotJudged results={waiting} />
        </details>
      ) : null}
    </section>
  )
}
