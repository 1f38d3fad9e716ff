import { formatDay } from '#domain/field/format.ts'
import { deadlines, type Deadline } from '#domain/schedule/deadlines.ts'
import { isTooLate, type Schedule } from '#domain/schedule/schedule.ts'
import { shortDay } from '../../pages/schedule/short-day.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Answers } from '../Answers.tsx'
import { useFacts } from '../facts.tsx'
import { Lede, Nothing, Part, Table } from '../parts.tsx'
import { useTaskName } from '../usePathName.ts'
import { OwnTasks } from './OwnTasks.tsx'

/** When everything must be done: whether it fits, the longest road to the start, and every deadline. */
export function Planning() {
  const { t } = useTexts()
  const { planned, input } = useFacts()
  const { schedule, cycle } = planned
  const name = useTaskName()
  return (
    <>
      <Lede>{t('print:chapters.planning.lede')}</Lede>
      {schedule === null ? (
        <p>{t('schedule:table.cycle', { tasks: cycle.map(name).join(' → ') })}</p>
      ) : (
        <>
          <Fit schedule={schedule} />
          <Part title={t('plan:critical.title')}>
            <Critical schedule={schedule} />
          </Part>
          <Part title={t('print:planning.deadlines')}>
            <Deadlines deadlines={deadlines(schedule)} today={input.today} />
          </Part>
        </>
      )}
      <Answers subject="schedule" without={['schedule.tasks', 'schedule.links']} />
      <OwnTasks />
    </>
  )
}

function Fit({ schedule }: { readonly schedule: Schedule }) {
  const { t, language } = useTexts()
  const late = schedule.tasks.filter(isTooLate).length
  if (schedule.isFeasible === null) return <p>{t('schedule:table.noStart')}</p>
  return (
    <p>
      <b>{schedule.isFeasible ? t('schedule:table.fits') : t('schedule:table.fitsNot', { count: late })}</b>{' '}
      {schedule.start === null
        ? null
        : t(schedule.readyOn <= schedule.start ? 'plan:critical.inTime' : 'plan:critical.tooLate', {
            day: formatDay(schedule.readyOn, language),
            start: formatDay(schedule.start, language),
          })}
    </p>
  )
}

function Critical({ schedule }: { readonly schedule: Schedule }) {
  const { t, language } = useTexts()
  const name = useTaskName()
  const path = schedule.critical.flatMap((id) => schedule.tasks.find((task) => task.id === id) ?? [])
  const day = (iso: string | null) => (iso === null ? '–' : shortDay(iso, language))
  if (path.length === 0) return <p>{t('plan:critical.none')}</p>
  return (
    <>
      <p>{t('plan:critical.intro', { count: path.length })}</p>
      <Table
        head={[
          t('schedule:table.step'),
          t('print:planning.days'),
          t('schedule:table.earliest'),
          t('schedule:table.latest'),
        ]}
        rows={path.map(({ id, days, earliestStart, latestStart }) => ({
          id,
          name: name(id),
          cells: [days, day(earliestStart), day(latestStart)],
        }))}
      />
    </>
  )
}

interface DeadlinesProps {
  readonly deadlines: readonly Deadline[]
  readonly today: string
}

function Deadlines({ deadlines: all, today }: DeadlinesProps) {
  const { t, language } = useTexts()
  const what = ({ about, title, step }: Deadline) =>
    about === 'start' ? t('print:planning.start') : (title ?? step?.title[language] ?? '')
  if (all.length === 0) return <Nothing />
  return (
    <Table
      head={[t('schedule:table.step'), t('print:planning.about'), t('print:planning.day')]}
      words
      rows={all.map((deadline) => ({
        id: deadline.uid,
        name: what(deadline),
        cells: [
          `${t(`print:planning.kinds.${deadline.about}`)}${deadline.date < today ? ` (${t('print:planning.past')})` : ''}`,
          shortDay(deadline.date, language),
        ],
      }))}
    />
  )
}
