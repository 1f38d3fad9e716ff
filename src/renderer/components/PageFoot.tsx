import { PAGES } from '#domain/plan/pages.ts'
import type { PageStatus } from '#domain/plan/status.ts'
import { useSetField } from '../app/queries.ts'
import { useTexts } from '../app/useTexts.ts'
import { usePlan, useReadOnly } from '../app/workbook.ts'
import { CheckAnswers } from './answers/CheckAnswers.tsx'
import { PageVerdict } from './review/PageVerdict.tsx'
import styles from './Page.module.css'

/** The answers to look over; "done with this step", which is the user's own statement; and the way to the next step. */
export function PageFoot({ status }: { readonly status: PageStatus }) {
  const { t } = useTexts()
  const plan = usePlan()
  const save = useSetField()
  const isReadOnly = useReadOnly()
  const { subject, id } = status.page
  const next = PAGES[PAGES.findIndex((page) => page.id === id) + 1]
  const isHere = subject !== null && status.reason === null
  const finished = subject !== null && plan[subject].finished === true
  const declare = () => save.mutate({ path: `${subject}.finished`, value: finished ? null : true })
  return (
    <>
      {isHere ? <CheckAnswers subject={subject} /> : null}
      {subject ? <PageVerdict page={subject} /> : null}
      <footer className={`actions ${styles['foot']}`}>
        {isHere && !isReadOnly ? (
          <button type="button" className={finished ? 'button' : 'button primary'} onClick={declare}>
            {finished ? t('frame:reopen') : t('frame:finished')}
          </button>
        ) : null}
        {isHere && finished && !isReadOnly ? <span className="muted">{t('frame:finishedNote')}</span> : null}
        {next ? <a href={`#/${next.id}`}>{t('frame:next', { page: t(`${next.id}:title`) })}</a> : null}
      </footer>
    </>
  )
}
