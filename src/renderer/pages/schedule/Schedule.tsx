import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { statusOf } from '#domain/plan/status.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { itemToShow } from '../../app/new-item.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { QuestionsAside } from '../../components/answers/KeptAnswers.tsx'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PageVerdict } from '../../components/review/PageVerdict.tsx'
import { ViewLinks } from '../../components/ViewLinks.tsx'
import { Parties } from './Parties.tsx'
import { StartDates } from './StartDates.tsx'
import { TaskPage } from './task/TaskPage.tsx'
import { TaskList } from './TaskList.tsx'
import { ThisWeek } from './ThisWeek.tsx'
import { TimelineView } from './timeline/TimelineView.tsx'
import { placeOf, taskPlace, viewAt, VIEWS, type View } from './views.ts'

const CONTENT: Readonly<Record<View, () => ReactNode>> = {
  week: ThisWeek,
  list: TaskList,
  timeline: TimelineView,
  parties: Parties,
  start: StartDates,
}

/** When everything can and must be done: this week, all of it, along a line, by party, for other start dates; or one task. */
export function Schedule() {
  const [location] = useLocation()
  const plan = usePlan()
  const [found, setFound] = useState(() => taskFound(plan))
  const status = statusOf(plan, 'schedule')
  const opened = found ?? taskAt(location)
  if (opened !== null && !status.reason) {
    return <TaskPage key={opened} id={opened} onLeave={() => setFound(null)} />
  }
  const view = viewAt(location)
  const Content = CONTENT[view]
  return (
    <>
      <PageHead status={status} />
      {status.reason ? (
        <QuestionsAside subject="schedule" />
      ) : (
        <>
          <ScheduleViews current={view} />
          <Content />
        </>
      )}
      {view === 'week' ? <PageFoot status={status} /> : <PageVerdict page="schedule" />}
    </>
  )
}

function ScheduleViews({ current }: { readonly current: View }) {
  const { t } = useTexts()
  const views = VIEWS.map((view) => ({
    place: placeOf(view),
    name: t(`schedule:views.${view}`),
    isCurrent: view === current,
  }))
  return <ViewLinks label={t('schedule:views.label')} views={views} />
}

function taskAt(location: string): string | null {
  const start = taskPlace('')
  return location.startsWith(start) ? location.slice(start.length) : null
}

/** The task that search or a link to one of its answers leads to. */
function taskFound({ schedule }: Plan): string | null {
  const row = schedule.tasks.find(({ id }) => id === itemToShow('schedule.tasks'))
  const link = schedule.links.find(({ id }) => id === itemToShow('schedule.links'))
  return row ? (row.step ?? row.id) : (link?.later ?? null)
}
