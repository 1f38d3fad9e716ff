import { openAbout } from '#domain/conversations/open-questions.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { useTexts } from '../app/useTexts.ts'
import { usePlan } from '../app/workbook.ts'
import styles from './Page.module.css'

/** Who knows what is still unknown on a page, and how much that is; each is the way to the sheet for that talk. */
export function AskLine({ subject }: { readonly subject: Subject }) {
  const { t } = useTexts()
  const open = openAbout(usePlan(), subject)
  if (open.length === 0) return null
  return (
    <p className={`small ${styles['ask']}`}>
      {t('frame:askThis')}{' '}
      {open.map(({ party, count }, index) => (
        <span key={party}>
          {index > 0 ? ', ' : ''}
          <a href={`#/conversations/with/${party}`}>{t(`field:parties.${party}`)}</a> ({count})
        </span>
      ))}
    </p>
  )
}
