import { formatDay } from '#domain/field/format.ts'
import type { Schedule } from '#domain/schedule/schedule.ts'
import { useTexts } from '../../app/useTexts.ts'
import { taskPlace } from '../schedule/views.ts'
import styles from './PlanPage.module.css'

interface CriticalPathProps {
  readonly schedule: Schedule
  readonly name: (id: string) => string
}

/** The longest road to the start in words: what has to come after what, how long each takes, and when it ends. */
export function CriticalPath({ schedule, name }: CriticalPathProps) {
  const { t, language } = useTexts()
  const path = schedule.critical.flatMap((id) => schedule.tasks.find((task) => task.id === id) ?? [])
  const ready = formatDay(schedule.readyOn, language)
  if (path.length === 0) return <p>{t('plan:critical.none')}</p>
  return (
    <>
      <p>{t('plan:critical.intro', { count: path.length })}</p>
      <ol className={styles['critical']}>
        {path.map(({ id, days, earliestStart }) => (
          <li key={id}>
            <a href={`#${taskPlace(id)}`}>{name(id)}</a>{' '}
            <span className="muted">
              {t('plan:critical.takes', {
                count: days,
                day: earliestStart === null ? '–' : formatDay(earliestStart, language),
              })}
            </span>
          </li>
        ))}
      </ol>
      <p>
        {schedule.start === null
          ? t('plan:critical.ready', { day: ready })
          : t(schedule.readyOn <= schedule.start ? 'plan:critical.inTime' : 'plan:critical.tooLate', {
              day: ready,
              start: formatDay(schedule.start, language),
            })}{' '}
        <a href="#/schedule/timeline">{t('plan:critical.timeline')}</a>
      </p>
    </>
  )
}
