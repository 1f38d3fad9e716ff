import { isOnRoute, type Entry } from '#domain/library/library.ts'
import type { Step } from '#domain/reference/entries.ts'
import { titleOf } from '../../app/library.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { leadText, routeNames } from './step-texts.ts'
import styles from './Library.module.css'

/** Articles under each other; a step with when to begin it and, when it is not on the user's route, where it belongs. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const { language } = useTexts()
  const { kind } = usePlan().route
  const isChosen = kind !== null && kind !== 'undecided'
  return (
    <ul className={styles['entries']}>
      {entries.map((entry) => (
        <li key={entry.article.id}>
          <a href={`#/library/${entry.article.id}`}>{titleOf(entry.article.id, language)}</a>
          {entry.step ? <StepRemark step={entry.step} isPlain={isChosen && isOnRoute(entry, kind)} /> : null}
        </li>
      ))}
    </ul>
  )
}

function StepRemark({ step, isPlain }: { readonly step: Step; readonly isPlain: boolean }) {
  const { t } = useTexts()
  const routes = isPlain ? null : routeNames(step, t)
  return (
    <span className={styles['remark']}>
      {leadText(step, t)}
      {routes ? <small>{t('library:onlyOn', { routes })}</small> : null}
    </span>
  )
}
