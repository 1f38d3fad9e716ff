import { quarterFrom, quarterUpTo } from '../field/calendar.ts'
import { UNBOUND, type Activity, type Network } from './network.ts'

/** What follows from today forwards: the earliest days, and when all that must precede the start can be finished. */
export interface Forward {
  readonly starts: readonly number[]
  readonly finishes: readonly number[]
  readonly end: number
}

/**
 * The forward pass: finish to start, in calendar days. Nothing that has not begun starts before today. With a start date,
 * what can only be done from some time before it, or after it, waits for that.
 */
export function forward(network: Network, today: number, start: number | null): Forward {
  const size = network.activities.length
  const starts = new Array<number>(size).fill(today)
  const finishes = new Array<number>(size).fill(today)
  let end = today
  for (const place of network.order) {
    const activity = network.activities[place]
    if (!activity) continue
    const begin = beginOf(network, place, activity, finishes, ownStart(activity, today, start))
    const finish = activity.isDone ? begin : finishOf(activity, begin, today)
    starts[place] = begin
    finishes[place] = finish
    if (holdsStart(activity)) end = Math.max(end, finish)
  }
  return { starts, finishes, end }
}

/** Whether the practice cannot start before this is finished. */
function holdsStart({ isDone, isAfterStart, isAdvice }: Activity): boolean {
  return !isDone && !isAfterStart && !isAdvice
}

function beginOf(
  network: Network,
  place: number,
  { isDone, doneOn, begunOn }: Activity,
  finishes: readonly number[],
  own: number,
): number {
  if (isDone) return doneOn ?? own
  if (begunOn !== null) return begunOn
  let begin = own
  for (const before of network.earlier[place] ?? []) begin = Math.max(begin, finishes[before] ?? begin)
  return begin
}

function ownStart({ begunOn, bounds, isAfterStart }: Activity, today: number, start: number | null): number {
  if (begunOn !== null) return begunOn
  const from = Math.max(today, bounds.startFrom ?? today)
  if (start === null) return from
  return Math.max(from, bounds.opensOn ?? from, isAfterStart ? start : from)
}

/** What has begun is not finished before today. */
function finishOf({ days, bounds, begunOn }: Activity, begin: number, today: number): number {
  const ready = Math.max(begin + days, bounds.finishFrom ?? begin, begunOn === null ? begin : today)
  return bounds.onQuarter ? quarterFrom(ready) : ready
}

/** What follows from the end backwards: the latest days; Infinity where nothing limits them. */
export interface Backward {
  readonly starts: readonly number[]
  readonly finishes: readonly number[]
}

/**
 * The backward pass from the day everything before the start must be finished. `keepsBounds` false looks only at that day and
 * at who waits for whom, not at days activities are bound to.
 */
export function backward(network: Network, end: number, keepsBounds: boolean): Backward {
  const size = network.activities.length
  const starts = new Array<number>(size).fill(Infinity)
  const finishes = new Array<number>(size).fill(Infinity)
  for (let at = network.order.length - 1; at >= 0; at--) {
    const place = network.order[at] ?? -1
    const activity = network.activities[place]
    if (!activity) continue
    const { finishBy, startBy } = keepsBounds ? activity.bounds : UNBOUND
    const last = Math.min(activity.isAfterStart ? Infinity : end, finishBy ?? Infinity)
    const finish = lastFinish(activity, Math.min(last, firstNeed(network, place, starts)))
    finishes[place] = finish
    starts[place] = Math.min(finish - activity.days, startBy ?? Infinity)
  }
  return { starts, finishes }
}

/** The first latest day on which something that waits must begin; Infinity when nothing waits. */
function firstNeed(network: Network, place: number, starts: readonly number[]): number {
  let first = Infinity
  for (const next of network.later[place] ?? []) {
    if (isWaiting(network.activities[next])) first = Math.min(first, starts[next] ?? first)
  }
  return first
}

function lastFinish({ bounds }: Activity, day: number): number {
  return bounds.onQuarter && Number.isFinite(day) ? quarterUpTo(day) : day
}

/** What has begun or is done no longer waits for anything. */
function isWaiting(activity: Activity | undefined): boolean {
  return activity !== undefined && !activity.isDone && activity.begunOn === null
}

/** How many days the beginning of an activity can slip before its latest day; negative when it is too late already. */
export function slackAt(place: number, early: Forward, late: Backward): number {
  const start = (late.starts[place] ?? Infinity) - (early.starts[place] ?? 0)
  const finish = endSlackAt(place, early, late)
  return finish < 0 ? Math.min(start, finish) : start
}

/** How many days the end of an activity can slip; less than its beginning where it waits for a day. */
export function endSlackAt(place: number, early: Forward, late: Backward): number {
  return (late.finishes[place] ?? Infinity) - (early.finishes[place] ?? 0)
}

/**
 * The longest road to the end: places in order, each held by the one before it. Of equally long roads the one with most stops.
 * Empty when nothing is left to do.
 */
export function criticalPath(network: Network, early: Forward): number[] {
  const stops = new Array<number>(network.activities.length).fill(0)
  const heldBy = new Array<number | undefined>(network.activities.length)
  let last: number | undefined
  for (const place of network.order) {
    const activity = network.activities[place]
    if (!activity || !holdsStart(activity)) continue
    const holder = mostStops(holdersOf(network, place, activity, early), stops)
    heldBy[place] = holder
    stops[place] = 1 + (holder === undefined ? 0 : (stops[holder] ?? 0))
    const isEnd = early.finishes[place] === early.end
    if (isEnd && stops[place] > (last === undefined ? 0 : (stops[last] ?? 0))) last = place
  }
  const path: number[] = []
  for (let place = last; place !== undefined; place = heldBy[place]) path.push(place)
  return path.reverse()
}

/** What an activity begins right after. What waits for a day of its own, or has begun, is held by nothing that came before. */
function holdersOf(network: Network, place: number, { days, begunOn }: Activity, early: Forward): number[] {
  const begin = early.starts[place] ?? 0
  if (begunOn !== null || (early.finishes[place] ?? 0) > begin + days) return []
  return (network.earlier[place] ?? []).filter((before) => {
    const activity = network.activities[before]
    return activity !== undefined && holdsStart(activity) && early.finishes[before] === begin
  })
}

function mostStops(places: readonly number[], stops: readonly number[]): number | undefined {
  return places.reduce<number | undefined>(
    (best, place) => (best === undefined || (stops[place] ?? 0) > (stops[best] ?? 0) ? place : best),
    undefined,
  )
}
