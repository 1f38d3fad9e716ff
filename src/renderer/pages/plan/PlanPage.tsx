import { pageStatuses, statusOf } from '#domain/plan/status.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { StatusMark, statusText } from '../../components/StatusMark.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Answers } from './Answers.tsx'
import { useSchedule } from '../schedule/useSchedule.ts'
import { CycleNote } from '../schedule/Verdict.tsx'
import { CriticalPath } from './CriticalPath.tsx'
import { Decisions } from './Decisions.tsx'
import { MissingList } from './MissingList.tsx'
import { NextSteps } from './NextSteps.tsx'
import { OpenChecks } from './OpenChecks.tsx'
import { SaveAndShare } from './share/SaveAndShare.tsx'
import styles from './PlanPage.module.css'

/** The whole plan in one place: what comes first, how far every step is, and what was filled in. */
export function PlanPage() {
  const { t } = useTexts()
  const plan = usePlan()
  return (
    <>
      <PageHead status={statusOf(plan, 'plan')} />
      <PlannedParts />
      <Section title={t('plan:checks.title')}>
        <OpenChecks />
      </Section>
      <Section title={t('plan:missingTitle')}>
        <MissingList />
      </Section>
      <Section title={t('plan:decided.title')}>
        <Decisions />
      </Section>
      <Section title={t('plan:tasks')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('plan:columns.page')}</th>
              <th scope="col">{t('plan:columns.status')}</th>
              <th scope="col" className="number">
                {t('plan:columns.missing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pageStatuses(plan)
              .filter(({ page }) => page.subject)
              .map((status) => (
                <tr key={status.page.id}>
                  <td>
                    <a href={`#/${status.page.id}`}>{t(`${status.page.id}:title`)}</a>
                  </td>
                  <td>
                    <span className={styles['status']}>
                      <StatusMark status={status.status} />
                      {statusText(status, t)}
                    </span>
                  </td>
                  <td className="number">{status.missing.length}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('export:share.title')}>
        <SaveAndShare />
      </Section>
      <Section title={t('plan:answers')}>
        <Answers />
      </Section>
    </>
  )
}

/** What the schedule says: the next things to do, and the longest road to the start. Nothing while there is no route. */
function PlannedParts() {
  const { t } = useTexts()
  const { input, planned, name } = useSchedule()
  const { kind } = input.plan.route
  if (kind === null || kind === 'undecided') return null
  const { schedule, cycle } = planned
  return (
    <>
      <Section title={t('plan:first')}>
        {schedule === null ? (
          <CycleNote cycle={cycle} name={name} />
        ) : (
          <NextSteps schedule={schedule} name={name} />
        )}
      </Section>
      {schedule === null ? null : (
        <Section title={t('plan:critical.title')}>
          <CriticalPath schedule={schedule} name={name} />
        </Section>
      )}
    </>
  )
}
