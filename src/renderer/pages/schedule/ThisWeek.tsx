import { formatDay } from '#domain/field/format.ts'
import type { Schedule, ScheduledTask } from '#domain/schedule/schedule.ts'
import { neededFor } from '#domain/schedule/parties.ts'
import { weekOf } from '#domain/schedule/week.ts'
import { Questions } from '../../components/Questions.tsx'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { AddTask } from './AddTask.tsx'
import { DiaryButton } from './DiaryButton.tsx'
import { TaskTable } from './TaskTable.tsx'
import { useSchedule } from './useSchedule.ts'
import { CycleNote, Verdict } from './Verdict.tsx'
import styles from './Schedule.module.css'

const PARTS = ['late', 'begin', 'waiting'] as const
const SHOWN = 8

/** What is late, what should begin in the coming seven days, and what waits for somebody. */
export function ThisWeek() {
  const { t } = useTexts()
  const { input, planned, name } = useSchedule()
  const { schedule, cycle } = planned
  return (
    <>
      <Section title={t('schedule:week.title')}>
        {schedule === null ? (
          <CycleNote cycle={cycle} name={name} />
        ) : (
          <WeekParts
            schedule={schedule}
            verdict={<Verdict schedule={schedule} input={input} />}
            name={name}
          />
        )}
        <div className={`actions ${styles['under']}`}>
          <AddTask />
          <DiaryButton />
        </div>
      </Section>
      <Questions subject="schedule" group="dates" ask={['companyStartsOn', 'letterInHolidays']} />
    </>
  )
}

interface WeekPartsProps {
  readonly schedule: Schedule
  readonly verdict: React.ReactNode
  readonly name: (id: string) => string
}

function WeekParts({ schedule, verdict, name }: WeekPartsProps) {
  const { t, language } = useTexts()
  const week = weekOf(schedule)
  return (
    <>
      {verdict}
      <p className="muted">{t('schedule:week.until', { day: formatDay(week.until, language) })}</p>
      {PARTS.map((part) => (
        <WeekPart key={part} part={part} tasks={week[part]} pushed={week.pushed.length} name={name} />
      ))}
      {week.possible.length > 0 ? (
        <p className={styles['under']}>
          {t('schedule:week.possible', { count: week.possible.length })}{' '}
          {week.possible
            .slice(0, 3)
            .map(({ id }) => name(id))
            .join('; ')}
          . <a href="#/schedule/list">{t('schedule:week.toList')}</a>
        </p>
      ) : null}
    </>
  )
}

interface WeekPartProps {
  readonly part: (typeof PARTS)[number]
  readonly tasks: readonly ScheduledTask[]
  /** How many more are late because of what is. */
  readonly pushed: number
  readonly name: (id: string) => string
}

function WeekPart({ part, tasks, pushed, name }: WeekPartProps) {
  const { t, language } = useTexts()
  const who = (task: ScheduledTask) => {
    const names = neededFor(task).map(
      (needed) => needed.name?.[language] ?? t(`field:parties.${needed.group}`),
    )
    return names.length === 0 ? null : t('schedule:week.who', { names: names.join(', ') })
  }
  const overdue = ({ isOverdue, item }: ScheduledTask) =>
    isOverdue && item?.plannedOn
      ? t('schedule:week.overdue', { day: formatDay(item.plannedOn, language) })
      : null
  const remarks = { late: overdue, begin: () => null, waiting: who } as const
  return (
    <div className={styles['part']}>
      <h3>
        {t(`schedule:week.${part}`)} <span className="muted">({tasks.length})</span>
      </h3>
      {tasks.length === 0 ? (
        <p className="muted">{t(`schedule:week.${part}None`)}</p>
      ) : (
        <TaskTable tasks={tasks.slice(0, SHOWN)} name={name} remark={remarks[part]} />
      )}
      {part === 'late' && pushed > 0 ? (
        <p className={styles['under']}>
          {t('schedule:week.pushed', { count: pushed })}{' '}
          <a href="#/schedule/list">{t('schedule:week.toList')}</a>
        </p>
      ) : null}
      {tasks.length > SHOWN ? (
        <p className="small">
          <a href="#/schedule/list">{t('schedule:week.more', { count: tasks.length - SHOWN })}</a>
        </p>
      ) : null}
    </div>
  )
}
