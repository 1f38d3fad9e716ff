import { dayOf, numberOf } from '../field/calendar.ts'
import { LAST_START_DATE } from '../route/fields.ts'
import { withDays, type ScheduleChange, changedTasks } from './changes.ts'
import type { Constraint } from './bounds.ts'
import { isHardOrder } from './hard-order.ts'
import { isTooLate, scheduleTasks, type Schedule, type ScheduledTask } from './schedule.ts'
import { tasksOf, type ScheduleInput, type Task } from './tasks.ts'

/** A task that must take so many days less. */
interface Shortening {
  readonly id: string
  readonly byDays: number
}

/** Two tasks that could run at the same time; `gainDays` is how much that helps. */
interface Overlap {
  readonly earlier: string
  readonly later: string
  readonly gainDays: number
  readonly isEnough: boolean
}

/** A start date that fits once the days of these tasks are moved. */
interface Unpinned {
  readonly start: string
  readonly moves: readonly string[]
}

/** Ways out of a schedule that does not fit. */
export interface Choices {
  /** The first start date that fits; null when no later date helps, because a task is bound to a day of its own. */
  readonly nextStart: string | null
  /** The first start date when days of the user's own may move; null when `nextStart` is there, or when nothing helps. */
  readonly nextUnpinned: Unpinned | null
  /** Each of these alone is enough. */
  readonly shortenOne: readonly Shortening[]
  /** These together are enough; empty when one alone is, or when nothing helps. */
  readonly shortenTogether: readonly Shortening[]
  readonly parallel: readonly Overlap[]
}

/** More attempts than any plan that was seen needs; after that the date is not what is in the way. */
const ATTEMPTS = 24

/**
 * The first start date, today or later, on which everything fits: computed from the forward pass, and checked with the bounds that
 * move along with the start date. Null when no date fits, or when tasks wait for each other.
 */
export function firstStart(input: ScheduleInput, change: ScheduleChange | null = null): string | null {
  return firstFitting(input.today, (start) => scheduleAfter(input, start, change))
}

/**
 * The first start date when the last days the user set on tasks are let go, and the tasks whose day would then have to move. Null
 * when that does not help either.
 */
export function firstStartUnpinned(
  input: ScheduleInput,
  change: ScheduleChange | null = null,
): Unpinned | null {
  const start = firstFitting(input.today, (day) => {
    const schedule = scheduleAfter(input, day, change)
    return schedule && rescheduled(schedule, unpinned)
  })
  const pinned = start === null ? null : scheduleAfter(input, start, change)
  if (start === null || pinned === null) return null
  const moves = pinned.tasks.filter((task) => isTooLate(task) && task.constraints.some(isPin))
  return { start, moves: moves.map(({ id }) => id) }
}

function firstFitting(today: string, scheduleFor: (start: string) => Schedule | null): string | null {
  const last = numberOf(LAST_START_DATE)
  let candidate = numberOf(today)
  for (let attempt = 0; attempt < ATTEMPTS && candidate <= last; attempt++) {
    const start = dayOf(candidate)
    const schedule = scheduleFor(start)
    if (schedule === null) return null
    if (schedule.isFeasible) return start
    const ready = numberOf(schedule.readyOn)
    candidate = ready > candidate ? ready : candidate - Math.min(worstSlack(schedule), -1)
  }
  return null
}

/** A last day of the user's own. */
export function isPin({ kind, path }: Constraint): boolean {
  return path !== null && (kind === 'startBy' || kind === 'finishBy')
}

function unpinned(task: Task): Task {
  return { ...task, constraints: task.constraints.filter((constraint) => !isPin(constraint)) }
}

/** The schedule for a start date with one thing changed; null when tasks wait for each other. */
export function scheduleAfter(
  input: ScheduleInput,
  start: string | null,
  change: ScheduleChange | null,
): Schedule | null {
  const tasks = tasksOf(input, start)
  const before = scheduleTasks(tasks, start, input.today).schedule
  if (change === null || before === null) return before
  return scheduleTasks(changedTasks(tasks, change, before), start, input.today).schedule
}

function worstSlack({ tasks }: Schedule): number {
  return tasks.filter(isTooLate).reduce((worst, { slackDays }) => Math.min(worst, slackDays ?? worst), 0)
}

/** Ways out of a schedule that does not fit its start date. Only what is most too late can make all fit. */
export function choicesFor(input: ScheduleInput, schedule: Schedule, change: ScheduleChange | null): Choices {
  const worst = worstSlack(schedule)
  const latest = schedule.tasks.filter((task) => isTooLate(task) && task.slackDays === worst)
  const nextStart = firstStart(input, change)
  const shortenOne = latest.flatMap((task) => shortened(schedule, task) ?? [])
  return {
    nextStart,
    nextUnpinned: nextStart === null ? firstStartUnpinned(input, change) : null,
    shortenOne,
    shortenTogether: shortenOne.length > 0 ? [] : shortenedTogether(schedule),
    parallel: overlaps(schedule, latest),
  }
}

/** The fewest days this task alone must give up, found by halving; null when giving up all is not enough. */
function shortened(schedule: Schedule, task: ScheduledTask): Shortening | null {
  const fits = (byDays: number) => retried(schedule, [{ id: task.id, byDays }])?.isFeasible === true
  if (task.days === 0 || !fits(task.days)) return null
  let tooFew = 0
  let enough = task.days
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (fits(middle)) enough = middle
    else tooFew = middle
  }
  return { id: task.id, byDays: enough }
}

/** The longest tasks among those that are most too late give up days in turn until all fits. */
function shortenedTogether(schedule: Schedule): Shortening[] {
  const cuts: Shortening[] = []
  let current: Schedule | null = schedule
  while (current !== null && current.isFeasible === false) {
    const worst = worstSlack(current)
    const next = longest(current.tasks.filter((task) => task.slackDays === worst))
    if (!next) return []
    const known = cuts.findIndex(({ id }) => id === next.id)
    const cut = { id: next.id, byDays: Math.min(next.days, -worst) + (cuts[known]?.byDays ?? 0) }
    if (known >= 0) cuts[known] = cut
    else cuts.push(cut)
    current = retried(schedule, cuts)
  }
  return cuts
}

function longest(tasks: readonly ScheduledTask[]): ScheduledTask | null {
  return tasks.reduce<ScheduledTask | null>(
    (best, task) => (task.days > (best?.days ?? 0) ? task : best),
    null,
  )
}

function retried(schedule: Schedule, cuts: readonly Shortening[]): Schedule | null {
  return rescheduled(schedule, (task) => {
    const cut = cuts.find(({ id }) => id === task.id)
    return cut ? withDays(task, task.days - cut.byDays) : task
  })
}

function rescheduled({ tasks, start, today }: Schedule, change: (task: Task) => Task): Schedule | null {
  return scheduleTasks(tasks.map(change), start, today).schedule
}

/** Pairs that are most too late and whose order is advice, not a rule; the pair that helps most first. */
function overlaps(schedule: Schedule, latest: readonly ScheduledTask[]): Overlap[] {
  const open = new Set(latest.map(({ id }) => id))
  const worst = worstSlack(schedule)
  return latest
    .flatMap((task) =>
      task.waitsFor
        .filter((earlier) => open.has(earlier) && !isHardOrder(earlier, task.id))
        .flatMap((earlier): Overlap[] => {
          const without = rescheduled(schedule, (each) =>
            each.id === task.id ? { ...each, waitsFor: each.waitsFor.filter((id) => id !== earlier) } : each,
          )
          const gainDays = without ? worstSlack(without) - worst : 0
          return gainDays > 0
            ? [{ earlier, later: task.id, gainDays, isEnough: without?.isFeasible === true }]
            : []
        }),
    )
    .sort((one, other) => other.gainDays - one.gainDays)
}
