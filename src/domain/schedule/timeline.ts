import { dayOf, monthAfter, numberOf, quarterFrom, quarterUpTo, weekdayOf } from '../field/calendar.ts'
import type { Schedule, ScheduledTask } from './schedule.ts'

export const ZOOMS = ['year', 'quarter', 'month'] as const
/** How much of a timeline fits in sight. */
export type Zoom = (typeof ZOOMS)[number]

const BEFORE_TODAY = 14
const AFTER_END = 21
const WEEK = 7
const MONDAY = 1

/** The days a timeline runs over, as day numbers: whole quarters, from shortly before today until after the last task and the start. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** What is still to be done, in the order in which it can begin. */
export function timelineTasks({ tasks }: Schedule): ScheduledTask[] {
  return tasks
    .filter(({ status }) => status !== 'done')
    .sort(
      (one, other) =>
        (one.earliestStart ?? '').localeCompare(other.earliestStart ?? '') ||
        (one.earliestFinish ?? '').localeCompare(other.earliestFinish ?? ''),
    )
}

/** The span in which all of these tasks lie. */
export function spanOf({ today, start }: Schedule, tasks: readonly ScheduledTask[]): TimeSpan {
  const now = numberOf(today)
  let last = start === null ? now : numberOf(start)
  for (const { earliestFinish, latestFinish } of tasks) {
    if (earliestFinish !== null) last = Math.max(last, numberOf(earliestFinish))
    if (latestFinish !== null) last = Math.max(last, numberOf(latestFinish))
  }
  return { from: quarterUpTo(now - BEFORE_TODAY), to: quarterFrom(last + AFTER_END) }
}

/** The days at which the axis has a line, as ISO days: quarters, months or Mondays. */
export function ticksOf({ from, to }: TimeSpan, zoom: Zoom): string[] {
  const ticks: string[] = []
  for (let day = firstTick(from, zoom); day <= to; day = nextTick(day, zoom)) ticks.push(dayOf(day))
  return ticks
}

function firstTick(from: number, zoom: Zoom): number {
  return zoom === 'month' ? from + ((MONDAY - weekdayOf(from) + WEEK) % WEEK) : from
}

function nextTick(day: number, zoom: Zoom): number {
  if (zoom === 'month') return day + WEEK
  if (zoom === 'year') return quarterFrom(day + 1)
  return numberOf(`${monthAfter(dayOf(day), 1)}-01`)
}
