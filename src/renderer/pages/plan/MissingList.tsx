import type { Missing } from '#domain/plan/status.ts'
import { listAt } from '#domain/plan/catalogue.ts'
import { itemTitleAt, pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import type { TFunction } from 'i18next'
import styles from './PlanPage.module.css'

const SHOWN = 5

/** The first few required answers that are not there yet, each with the way to its page. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const { t } = useTexts()
  const plan = usePlan()
  if (missing.length === 0) return <p>{t('plan:nothingMissing')}</p>
  const rest = missing.length - SHOWN
  return (
    <>
      <ol className={styles['first']}>
        {missing.slice(0, SHOWN).map((answer) => (
          <li key={answer.path}>
            <span>
              <b>{missingText(answer, t)}</b>
              <small>{itemTitleAt(plan, answer.path, t)}</small>
            </span>
            <a href={`#/${answer.subject}`}>{t(`${answer.subject}:title`)}</a>
          </li>
        ))}
      </ol>
      {rest > 0 ? <p className="muted small">{t('plan:more', { count: rest })}</p> : null}
    </>
  )
}

function missingText({ path }: Missing, t: TFunction): string {
  return listAt(path) ? t('plan:addTo', { what: pathLabel(path, t) }) : pathLabel(path, t)
}
