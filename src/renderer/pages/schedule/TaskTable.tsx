import { memo } from 'react'
import { isTooLate, type ScheduledTask } from '#domain/schedule/schedule.ts'
import { isLate } from '#domain/schedule/week.ts'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { StatusCell } from './TaskStatus.tsx'
import { shortDay } from './short-day.ts'
import { taskPlace } from './views.ts'
import styles from './Schedule.module.css'

interface TaskTableProps {
  readonly tasks: readonly ScheduledTask[]
  readonly name: (id: string) => string
  /** What stands under the name of a task. */
  readonly remark?: (task: ScheduledTask) => string | null
}

const COLUMNS = ['step', 'earliest', 'latest', 'slack', 'state'] as const

/** Tasks with their days, how much they can slip, and how far they are. */
export function TaskTable({ tasks, name, remark }: TaskTableProps) {
  const { t } = useTexts()
  return (
    <div className="table-scroll">
      <table className={styles['tasks']}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'slack' ? 'number' : undefined}>
                {t(`schedule:table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} name={name(task.id)} remark={remark?.(task) ?? null} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface TaskRowProps {
  readonly task: ScheduledTask
  readonly name: string
  readonly remark: string | null
}

const TaskRow = memo(function TaskRow({ task, name, remark }: TaskRowProps) {
  const { t, language } = useTexts()
  const { id, status, earliestStart, latestStart, slackDays, isCritical } = task
  const day = (value: string | null) => (value === null ? '–' : shortDay(value, language))
  const isDone = status === 'done'
  return (
    <tr data-late={!isDone && isLate(task, today())} data-done={isDone}>
      <td>
        <a href={`#${taskPlace(id)}`}>{name}</a>
        {isCritical ? <span className={styles['critical']}> {t('schedule:table.isCritical')}</span> : null}
        {remark ? <p className="small muted">{remark}</p> : null}
      </td>
      <td className={styles['day']}>{isDone ? '–' : day(earliestStart)}</td>
      <td className={styles['day']}>{isDone ? '–' : day(latestStart)}</td>
      <td className={styles['number']} data-late={isTooLate(task)}>
        {isTooLate(task)
          ? t('schedule:table.tooLate', { count: -(slackDays ?? 0) })
          : slackDays === null || slackDays < 0
            ? '–'
            : t('schedule:table.days', { count: slackDays })}
      </td>
      <td>
        <StatusCell task={task} />
      </td>
    </tr>
  )
})
