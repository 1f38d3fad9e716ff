import { dayOf, numberOf } from '../field/calendar.ts'
import { networkOf, type Activity } from './network.ts'
import {
  backward,
  criticalPath,
  endSlackAt,
  forward,
  slackAt,
  type Backward,
  type Forward,
} from './passes.ts'
import { activitiesOf, tasksOf, type ScheduleInput, type Task } from './tasks.ts'

/** A task with its days. For what is done only the day it was done is known, or nothing. */
export interface ScheduledTask extends Task {
  readonly earliestStart: string | null
  readonly earliestFinish: string | null
  /** The last days that still fit the start date; null without one, and where nothing limits them. */
  readonly latestStart: string | null
  readonly latestFinish: string | null
  /** How many days its beginning can slip with this start date; negative when it no longer fits. */
  readonly slackDays: number | null
  /** How many days its end can slip before the first possible start date moves. */
  readonly floatDays: number | null
  readonly isCritical: boolean
}

/** When everything can and must be done. */
export interface Schedule {
  readonly today: string
  readonly start: string | null
  readonly tasks: readonly ScheduledTask[]
  readonly notNeeded: readonly Task[]
  /** Ids of the longest road from today to the start, in order. */
  readonly critical: readonly string[]
  /** The first day on which everything that comes before the start can be finished. */
  readonly readyOn: string
  /** Whether everything fits the start date and the days tasks are bound to; null without a start date. */
  readonly isFeasible: boolean | null
}

/** A schedule or, when tasks wait for each other, their ids: each waits for the one before, the first for the last. */
export type ScheduleOrCycle =
  | { readonly schedule: Schedule; readonly cycle: null }
  | { readonly schedule: null; readonly cycle: readonly string[] }

/** The schedule of a plan for its own start date, or for another one. */
export function planSchedule(
  input: ScheduleInput,
  start: string | null = input.plan.route.startDate,
): ScheduleOrCycle {
  return scheduleTasks(tasksOf(input, start), start, input.today)
}

/** The schedule of these tasks: forwards from today, backwards from the start, in calendar days. */
export function scheduleTasks(tasks: readonly Task[], start: string | null, today: string): ScheduleOrCycle {
  const activities = activitiesOf(tasks, today)
  const { network, cycle } = networkOf(activities)
  if (network === null) return { schedule: null, cycle }
  const now = numberOf(today)
  const startNumber = start === null ? null : numberOf(start)
  const free = forward(network, now, null)
  const early = startNumber === null ? free : forward(network, now, startNumber)
  const late = startNumber === null ? null : backward(network, startNumber, true)
  const float = backward(network, free.end, false)
  const path = criticalPath(network, free)
  const passes: Passes = { free, early, late, float, critical: new Set(path) }
  const needed = tasks.filter(({ status }) => status !== 'notNeeded')
  const scheduled = needed.map((task, place) => scheduledTask(task, activities[place], place, passes))
  return {
    cycle: null,
    schedule: {
      today,
      start,
      tasks: scheduled,
      notNeeded: tasks.filter(({ status }) => status === 'notNeeded'),
      critical: path.flatMap((place) => needed[place]?.id ?? []),
      readyOn: dayOf(free.end),
      isFeasible: start === null ? null : !scheduled.some(isTooLate),
    },
  }
}

/** Whether a task holds up the start date, or a day it is bound to. */
export function isTooLate({ slackDays, isAdvice }: ScheduledTask): boolean {
  return !isAdvice && slackDays !== null && slackDays < 0
}

interface Passes {
  readonly free: Forward
  readonly early: Forward
  readonly late: Backward | null
  readonly float: Backward
  readonly critical: ReadonlySet<number>
}

function scheduledTask(
  task: Task,
  activity: Activity | undefined,
  place: number,
  { free, early, late, float, critical }: Passes,
): ScheduledTask {
  const isOpen = activity !== undefined && !activity.isDone
  const isDated = isOpen || (activity !== undefined && activity.doneOn !== null)
  const latest = isOpen ? late : null
  return {
    ...task,
    earliestStart: isDated ? dayAt(early.starts[place]) : null,
    earliestFinish: isDated ? dayAt(early.finishes[place]) : null,
    latestStart: dayAt(latest?.starts[place]),
    latestFinish: dayAt(latest?.finishes[place]),
    slackDays: latest ? finite(slackAt(place, early, latest)) : null,
    floatDays: isOpen ? finite(endSlackAt(place, free, float)) : null,
    isCritical: critical.has(place),
  }
}

function dayAt(number: number | undefined): string | null {
  return number === undefined || !Number.isFinite(number) ? null : dayOf(number)
}

function finite(days: number): number | null {
  return Number.isFinite(days) ? days : null
}

/** The circle that would arise if `later` also waited for `earlier`, as ids in order; null when it can. */
export function cycleWith(input: ScheduleInput, earlier: string, later: string): readonly string[] | null {
  const tasks = tasksOf(input, input.plan.route.startDate).map((task) =>
    task.id === later ? { ...task, waitsFor: [...task.waitsFor, earlier] } : task,
  )
  return networkOf(activitiesOf(tasks, input.today)).cycle
}
