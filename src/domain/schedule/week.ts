import { daysAfter } from '../field/calendar.ts'
import { isTooLate, type Schedule, type ScheduledTask } from './schedule.ts'

const DAYS = 7

/** What asks for attention in the seven days that begin today. */
export interface Week {
  /** The last of the seven days. */
  readonly until: string
  /** Should have begun, or been finished, already; what is most too late first. */
  readonly late: readonly ScheduledTask[]
  /** Too late as well, but cannot begin this week: waits for what is late. */
  readonly pushed: readonly ScheduledTask[]
  /** Must begin in these days, or was planned then. */
  readonly begin: readonly ScheduledTask[]
  /** Under way or stopped, with somebody else who has to do something. */
  readonly waiting: readonly ScheduledTask[]
  /** Can begin now and need not yet; what must begin first comes first. */
  readonly possible: readonly ScheduledTask[]
}

/** Sorts the open tasks of a schedule by what they ask for this week. A task is in one list only. */
export function weekOf({ tasks, today }: Schedule): Week {
  const until = daysAfter(today, DAYS - 1)
  const open = tasks.filter(({ status }) => status !== 'done')
  const waiting = open.filter(isWaiting)
  const active = open.filter((task) => !isWaiting(task))
  const late = active.filter((task) => isLate(task, today))
  const canBegin = (task: ScheduledTask) => task.status === 'busy' || (task.earliestStart ?? until) <= until
  const rest = active.filter((task) => task.status !== 'busy' && !isLate(task, today))
  const begin = rest.filter((task) => firstDay(task) <= until && canBegin(task))
  return {
    until,
    late: late.filter(canBegin).sort((one, other) => (one.slackDays ?? 0) - (other.slackDays ?? 0)),
    pushed: late.filter((task) => !canBegin(task)).sort(byDay),
    begin: begin.sort(byDay),
    waiting: waiting.sort(byDay),
    possible: rest
      .filter((task) => !begin.includes(task) && !task.isAfterStart && (task.earliestStart ?? '') <= today)
      .sort(byDay),
  }
}

function isWaiting({ status, step, item }: ScheduledTask): boolean {
  if (status === 'blocked') return true
  return (
    status === 'busy' && ((step?.parties.length ?? 0) > 0 || (item?.party ?? item?.contact ?? null) !== null)
  )
}

/** Whether a task holds up what it may not, or its own day has passed. */
export function isLate(task: ScheduledTask, today: string): boolean {
  return isTooLate(task) || task.isOverdue || (task.item?.dueOn ?? today) < today
}

/** The day a task must or is meant to begin on; far away where nothing says so. */
function firstDay({ latestStart, item }: ScheduledTask): string {
  const planned = item?.plannedOn ?? null
  return [planned, latestStart].filter((day) => day !== null).sort()[0] ?? '9999-12-31'
}

function byDay(one: ScheduledTask, other: ScheduledTask): number {
  return firstDay(one).localeCompare(firstDay(other))
}
