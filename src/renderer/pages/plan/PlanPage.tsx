import { pageStatuses, statusOf, type PageStatus } from '#domain/plan/status.ts'
import { Editing } from '../../components/Editing.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { sharedStatus, useIsShared } from '../../components/review/useIsShared.ts'
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
        <NotShared />
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
                <PageRow key={status.page.id} status={status} />
              ))}
          </tbody>
        </table>
      </Section>
      <Editing>
        <Section title={t('export:share.title')}>
          <SaveAndShare />
        </Section>
      </Editing>
      <Section title={t('plan:answers')}>
        <Answers />
      </Section>
    </>
  )
}

/** How far a page is and how much is missing on it; in a review, of what was shared of it. */
function PageRow({ status }: { readonly status: PageStatus }) {
  const { t } = useTexts()
  const isShared = useIsShared()
  const { page } = status
  const isHere = isShared(page.id)
  const seen = sharedStatus(status, isShared)
  return (
    <tr>
      <td>
        <a href={`#/${page.id}`}>{t(`${page.id}:title`)}</a>
      </td>
      <td>
        <span className={styles['status']}>
          <StatusMark status={isHere ? seen.status : 'notApplicable'} />
          {isHere ? statusText(seen, t) : t('review:notSharedShort')}
        </span>
      </td>
      <td className="number">{isHere ? seen.missing.length : '–'}</td>
    </tr>
  )
}

/** In a review: how many pages were not shared, of which nothing can be said here. */
function NotShared() {
  const { t } = useTexts()
  const isShared = useIsShared()
  const left = pageStatuses(usePlan()).filter(({ page, reason }) => !reason && !isShared(page.id))
  return left.length === 0 ? null : (
    <p className="muted small">{t('plan:notShared', { count: left.length })}</p>
  )
}

/** What the schedule says: the next things to do, and the longest road to the start. Nothing while there is no route. */
function PlannedParts() {
  const { t } = useTexts()
  const { input, planned, name } = useSchedule()
  const isShared = useIsShared()
  const { kind } = input.plan.route
  if (kind === null || kind === 'undecided' || !isShared('schedule')) return null
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
