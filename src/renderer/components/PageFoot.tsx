import { PAGES } from '#domain/plan/pages.ts'
import type { PageStatus } from '#domain/plan/status.ts'
import { useSetField } from '../app/queries.ts'
import { useTexts } from '../app/useTexts.ts'
import { usePlan } from '../app/workbook.ts'
import styles from './Page.module.css'

/** "Done with this step" is the user's own statement; and the way to the next step. */
export function PageFoot({ status }: { readonly status: PageStatus }) {
  const { t } = useTexts()
  const plan = usePlan()
  const save = useSetField()
  const { subject, id } = status.page
  const next = PAGES[PAGES.findIndex((page) => page.id === id) + 1]
  const finished = subject !== null && plan[subject].finished === true
  const declare = () => save.mutate({ path: `${subject}.finished`, value: finished ? null : true })
  return (
    <footer className={`actions ${styles['foot']}`}>
      {subject ? (
        <button type="button" className={finished ? 'button' : 'button primary'} onClick={declare}>
          {finished ? t('frame:reopen') : t('frame:finished')}
        </button>
      ) : null}
      {finished ? <span className="muted">{t('frame:finishedNote')}</span> : null}
      {next ? <a href={`#/${next.id}`}>{t('frame:next', { page: t(`${next.id}:title`) })}</a> : null}
    </footer>
  )
}
