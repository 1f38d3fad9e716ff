/** One thing to do in the network, in day numbers; what it must wait for, and the days it is bound to. */
export interface Activity {
  readonly id: string
  /** How many calendar days it takes. */
  readonly days: number
  /** Ids of what must be finished before this can start. Unknown ids are passed by. */
  readonly waitsFor: readonly string[]
  /** A day on which it began or was finished; from then on nothing can hold it back. */
  readonly begunOn: number | null
  readonly isDone: boolean
  readonly doneOn: number | null
  /** True for what cannot begin before the practice starts. */
  readonly isAfterStart: boolean
  /** True for what is good to do but does not hold up the start. */
  readonly isAdvice: boolean
  readonly bounds: Bounds
}

/** Days an activity is bound to. `opensOn` depends on the start date and holds only where that is given. */
export interface Bounds {
  readonly startFrom: number | null
  readonly opensOn: number | null
  readonly finishFrom: number | null
  readonly startBy: number | null
  readonly finishBy: number | null
  /** Can be finished only on the first day of a quarter. */
  readonly onQuarter: boolean
}

export const UNBOUND: Bounds = {
  startFrom: null,
  opensOn: null,
  finishFrom: null,
  startBy: null,
  finishBy: null,
  onQuarter: false,
}

/** Activities with who waits for whom, in an order in which nothing comes before what it waits for. */
export interface Network {
  readonly activities: readonly Activity[]
  readonly order: readonly number[]
  /** For each activity the places of what it waits for. */
  readonly earlier: readonly (readonly number[])[]
  /** For each activity the places of what waits for it. */
  readonly later: readonly (readonly number[])[]
}

/** Either a network or, when something waits for itself, the ids of the circle: each waits for the one before, the first for the last. */
export type NetworkOrCycle =
  { readonly network: Network; readonly cycle: null } | { readonly network: null; readonly cycle: string[] }

/** Puts activities in order. The order is the same for the same activities. */
export function networkOf(activities: readonly Activity[]): NetworkOrCycle {
  const places = new Map(activities.map(({ id }, place) => [id, place]))
  const earlier = activities.map(({ waitsFor }) =>
    [...new Set(waitsFor)].flatMap((id) => places.get(id) ?? []),
  )
  const later: number[][] = activities.map(() => [])
  for (const [place, before] of earlier.entries()) for (const each of before) later[each]?.push(place)
  const order = orderOf(earlier, later)
  if (order.length === activities.length) {
    return { network: { activities, order, earlier, later }, cycle: null }
  }
  const cycle = cycleIn(earlier, new Set(order)).flatMap((place) => activities[place]?.id ?? [])
  return { network: null, cycle }
}

/** Kahn's algorithm: places whose predecessors are all placed. Shorter than the whole where there is a circle. */
function orderOf(earlier: readonly (readonly number[])[], later: readonly (readonly number[])[]): number[] {
  const waiting = earlier.map((before) => before.length)
  const order = [...waiting.keys()].filter((place) => waiting[place] === 0)
  for (let at = 0; at < order.length; at++) {
    for (const next of later[order[at] ?? -1] ?? []) {
      const left = (waiting[next] ?? 0) - 1
      waiting[next] = left
      if (left === 0) order.push(next)
    }
  }
  return order
}

/** Walks back from something that was never placed until a place returns; begins with what was named first. */
function cycleIn(earlier: readonly (readonly number[])[], placed: ReadonlySet<number>): number[] {
  const path: number[] = []
  let place = [...earlier.keys()].find((each) => !placed.has(each))
  while (place !== undefined && !path.includes(place)) {
    path.push(place)
    place = earlier[place]?.find((each) => !placed.has(each))
  }
  if (place === undefined) return []
  const circle = path.slice(path.indexOf(place)).reverse()
  const first = circle.indexOf(Math.min(...circle))
  return [...circle.slice(first), ...circle.slice(0, first)]
}
