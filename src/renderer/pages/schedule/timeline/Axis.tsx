import { formatShortMonth } from '#domain/field/format.ts'
import type { Schedule } from '#domain/schedule/schedule.ts'
import { ticksOf, type TimeSpan, type Zoom } from '#domain/schedule/timeline.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { AXIS_HEIGHT, type Drawing } from './drawing.ts'
import styles from './Timeline.module.css'

interface AxisProps {
  readonly drawing: Drawing
  readonly span: TimeSpan
  readonly zoom: Zoom
  readonly schedule: Schedule
}

const LEAST_ROOM = 46

/** The days above the bars, with today and the start. */
export function Axis({ drawing, span, zoom, schedule }: AxisProps) {
  const { t, language } = useTexts()
  const { width, x } = drawing
  const label = (day: string) =>
    zoom === 'month'
      ? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
          new Date(day),
        )
      : formatShortMonth(day.slice(0, 7), language)
  const named = namedTicks(ticksOf(span, zoom), drawing)
  const isStartNear = schedule.start !== null && Math.abs(x(schedule.start) - x(schedule.today)) < 60
  return (
    <div className={styles['axis']} style={{ width, height: AXIS_HEIGHT }} aria-hidden="true">
      {named.map((day) => (
        <span key={day} style={{ left: x(day) }}>
          {label(day)}
        </span>
      ))}
      <span style={{ left: x(schedule.today) }} data-mark="today">
        {t('schedule:timeline.todayMark')}
      </span>
      {schedule.start === null || isStartNear ? null : (
        <span style={{ left: x(schedule.start) }} data-mark="start">
          {t('schedule:timeline.startMark')}
        </span>
      )}
    </div>
  )
}

/** The days there is room to name. */
function namedTicks(days: readonly string[], { x }: Drawing): string[] {
  let end = -Infinity
  return days.filter((day) => {
    const isNamed = x(day) - end >= LEAST_ROOM
    if (isNamed) end = x(day)
    return isNamed
  })
}
