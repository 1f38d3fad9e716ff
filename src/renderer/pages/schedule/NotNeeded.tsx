import type { Task } from '#domain/schedule/tasks.ts'
import { useTexts } from '../../app/useTexts.ts'
import { StatusCell } from './TaskStatus.tsx'
import { taskPlace } from './views.ts'
import styles from './Schedule.module.css'

interface NotNeededProps {
  readonly tasks: readonly Task[]
  readonly name: (id: string) => string
}

/** What the schedule leaves out because it is not needed, with the reason where a page gives one. */
export function NotNeeded({ tasks, name }: NotNeededProps) {
  const { t } = useTexts()
  if (tasks.length === 0) return null
  return (
    <details className={styles['aside']}>
      <summary>{t('schedule:notNeeded', { count: tasks.length })}</summary>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <a href={`#${taskPlace(task.id)}`}>{name(task.id)}</a> <StatusCell task={task} />
          </li>
        ))}
      </ul>
    </details>
  )
}
