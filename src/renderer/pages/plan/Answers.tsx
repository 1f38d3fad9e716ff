import { answerGroups } from '#domain/plan/given.ts'
import { pageStatuses, type PageStatus } from '#domain/plan/status.ts'
import { AnswerGroups } from '../../components/answers/AnswerGroups.tsx'
import { KeptNote } from '../../components/answers/KeptAnswers.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './PlanPage.module.css'

/** Every answer, folded page by page, with the way to change it; what the route puts aside stands in grey below the rest. */
export function Answers() {
  return pageStatuses(usePlan()).map((status) => <PageAnswers key={status.page.id} status={status} />)
}

function PageAnswers({ status }: { readonly status: PageStatus }) {
  const { t } = useTexts()
  const plan = usePlan()
  const { subject } = status.page
  if (!subject) return null
  const asked = status.reason ? [] : answerGroups(plan, subject, 'asked')
  const kept = answerGroups(plan, subject, 'kept')
  if (asked.length + kept.length === 0) return null
  return (
    <details className={styles['group']}>
      <summary>
        <h3>{t(`${subject}:title`)}</h3>
      </summary>
      <AnswerGroups groups={asked} heading="h4" />
      {kept.length > 0 ? (
        <>
          <KeptNote />
          <AnswerGroups groups={kept} isAside heading="h4" />
        </>
      ) : null}
    </details>
  )
}
