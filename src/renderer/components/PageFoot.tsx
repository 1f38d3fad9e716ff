import { PAGES } from '#domain/plan/pages.ts'
import type { Subject } from '#domain/plan/plan.ts'
import type { PageStatus } from '#domain/plan/status.ts'
import { useSetField } from '../app/queries.ts'
import { useTexts } from '../app/useTexts.ts'
import { usePlan } from '../app/workbook.ts'
import { CheckAnswers } from './answers/CheckAnswers.tsx'
import { Editing } from './Editing.tsx'
import { PageVerdict } from './review/PageVerdict.tsx'
import styles from './Page.module.css'

/** The answers to look over; "done with this step", which is the user's own statement; and the way to the next step. */
export function PageFoot({ status }: { readonly status: PageStatus }) {
  const { t } = useTexts()
  const { subject, id } = status.page
  const next = PAGES[PAGES.findIndex((page) => page.id === id) + 1]
  const here = status.reason === null ? subject : null
  return (
    <>
      {here ? <CheckAnswers subject={here} /> : null}
      {subject ? <PageVerdict page={subject} /> : null}
      <footer className={`actions ${styles['foot']}`}>
        <Editing>{here ? <Finished subject={here} /> : null}</Editing>
        {next ? <a href={`#/${next.id}`}>{t('frame:next', { page: t(`${next.id}:title`) })}</a> : null}
      </footer>
    </>
  )
}

function Finished({ subject }: { readonly subject: Subject }) {
  const { t } = useTexts()
  const save = useSetField()
  const isFinished = usePlan()[subject].finished === true
  const declare = () => save.mutate({ path: `${subject}.finished`, value: isFinished ? null : true })
  return (
    <>
      <button type="button" className={isFinished ? 'button' : 'button primary'} onClick={declare}>
        {isFinished ? t('frame:reopen') : t('frame:finished')}
      </button>
      {isFinished ? <span className="muted">{t('frame:finishedNote')}</span> : null}
    </>
  )
}
