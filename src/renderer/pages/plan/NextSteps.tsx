import { formatDay } from '#domain/field/format.ts'
import { isTooLate, type Schedule, type ScheduledTask } from '#domain/schedule/schedule.ts'
import { isLate, weekOf } from '#domain/schedule/week.ts'
import { articleById } from '../../app/library.ts'
import { useTexts } from '../../app/useTexts.ts'
import { taskPlace } from '../schedule/views.ts'
import styles from './PlanPage.module.css'

const SHOWN = 5

interface NextStepsProps {
  readonly schedule: Schedule
  readonly name: (id: string) => string
}

/** The first five things to do: what is late, what must begin this week, and then what can begin. */
export function NextSteps({ schedule, name }: NextStepsProps) {
  const { t } = useTexts()
  const { late, begin, possible } = weekOf(schedule)
  const next = [...late, ...begin, ...possible].slice(0, SHOWN)
  if (next.length === 0) return <p>{t('plan:nothingNext')}</p>
  return (
    <ol className={styles['first']}>
      {next.map((task) => (
        <NextStep key={task.id} task={task} today={schedule.today} name={name(task.id)} />
      ))}
    </ol>
  )
}

interface NextStepProps {
  readonly task: ScheduledTask
  readonly today: string
  readonly name: string
}

function NextStep({ task, today, name }: NextStepProps) {
  const { t, language } = useTexts()
  const { id, step, item, latestStart } = task
  const when = () => {
    if (task.isOverdue && !isTooLate(task) && item?.plannedOn)
      return t('schedule:week.overdue', { day: formatDay(item.plannedOn, language) })
    if (latestStart === null) return t('plan:next.noDay')
    const day = formatDay(latestStart, language)
    return t(isLate(task, today) ? 'plan:next.late' : 'plan:next.by', { day })
  }
  const page = step ? articleById(step.id)?.pages[0] : undefined
  return (
    <li>
      <span>
        <a href={`#${taskPlace(id)}`}>{name}</a>
        <small>{when()}</small>
      </span>
      {page ? <a href={`#/${page}`}>{t(`${page}:title`)}</a> : null}
    </li>
  )
}
