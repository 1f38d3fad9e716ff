import { numberOf } from '#domain/field/calendar.ts'
import type { ScheduledTask } from '#domain/schedule/schedule.ts'
import type { TimeSpan, Zoom } from '#domain/schedule/timeline.ts'

export const ROW_HEIGHT = 30
export const AXIS_HEIGHT = 40
const BAR_HEIGHT = 14
const POINT = 6
const ELBOW = 6

/** Pixels a day takes; null where all days share the width there is. */
const PIXELS: Readonly<Record<Zoom, number | null>> = { year: null, quarter: 3, month: 10 }
const LEAST_PIXELS = 0.3

/** A task on another day than the schedule has it on; nothing is saved yet. */
export interface Proposal {
  readonly id: string
  readonly on: string
}

/** Where days and rows are on the drawing. */
export interface Drawing {
  readonly width: number
  readonly x: (day: string) => number
}

/** A drawing of a span that fills at least this width. */
export function drawingOf({ from, to }: TimeSpan, zoom: Zoom, room: number): Drawing {
  const days = Math.max(1, to - from)
  const pixels = Math.max(PIXELS[zoom] ?? LEAST_PIXELS, room / days)
  return {
    width: Math.round(days * pixels),
    x: (day) => Math.round((numberOf(day) - from) * pixels * 10) / 10,
  }
}

/** The middle of a row. */
export function middle(row: number): number {
  return row * ROW_HEIGHT + ROW_HEIGHT / 2
}

/** The outline of a bar; of a diamond where something takes no time. */
export function barPath(left: number, right: number, row: number): string {
  const y = middle(row)
  if (right - left < POINT)
    return `M${left - POINT} ${y}l${POINT} -${POINT} ${POINT} ${POINT} -${POINT} ${POINT}Z`
  return `M${left} ${y - BAR_HEIGHT / 2}H${right}v${BAR_HEIGHT}H${left}Z`
}

/** A line from the end of one task to the beginning of the one that waits for it. */
export function linkPath(
  drawing: Drawing,
  earlier: ScheduledTask,
  later: ScheduledTask,
  rows: readonly [number, number],
): string {
  if (earlier.earliestFinish === null || later.earliestStart === null) return ''
  const from = drawing.x(earlier.earliestFinish)
  const to = drawing.x(later.earliestStart)
  const [first, last] = rows
  return `M${from} ${middle(first)}h${ELBOW}V${middle(last)}H${to}`
}
