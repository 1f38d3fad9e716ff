import { isTooLate, type ScheduledTask } from '#domain/schedule/schedule.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { shortDay } from '../short-day.ts'
import { taskPlace } from '../views.ts'
import styles from '../Schedule.module.css'

interface TimelineTableProps {
  readonly tasks: readonly ScheduledTask[]
  readonly name: (id: string) => string
}

const COLUMNS = ['step', 'from', 'until', 'latest', 'slack', 'waitsFor'] as const

/** Everything the timeline shows, in words. */
export function TimelineTable({ tasks, name }: TimelineTableProps) {
  const { t, language } = useTexts()
  const day = (value: string | null) => (value === null ? '–' : shortDay(value, language))
  const open = new Set(tasks.map(({ id }) => id))
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`schedule:table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id} data-late={isTooLate(task)}>
              <td>
                <a href={`#${taskPlace(task.id)}`}>{name(task.id)}</a>
                {task.isCritical ? (
                  <span className={styles['critical']}> {t('schedule:table.isCritical')}</span>
                ) : null}
              </td>
              <td className={styles['day']}>{day(task.earliestStart)}</td>
              <td className={styles['day']}>{day(task.earliestFinish)}</td>
              <td className={styles['day']}>{day(task.latestStart)}</td>
              <td className={styles['number']}>
                {task.slackDays === null ? '–' : t('schedule:table.days', { count: task.slackDays })}
              </td>
              <td className="small">
                {task.waitsFor
                  .filter((id) => open.has(id))
                  .map(name)
                  .join('; ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
