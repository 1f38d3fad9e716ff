import type { Plan } from '../plan/plan.ts'
import type { ReferencePack } from '../reference/pack.ts'
import { sharedPlan, type Selection } from './selection.ts'
import { sharedFigures, type SharedFigure } from './snapshot.ts'

/** What was seen and what there is now. */
export interface Compared {
  readonly before: unknown
  readonly now: unknown
  /** What it was about has been removed. */
  readonly isGone: boolean
  readonly isChanged: boolean
}

/** Compares the JSON of what somebody saw with what stands there now; `now` is undefined for what is no longer there. */
export function seenThen(seen: string | null, now: unknown): Compared {
  const before = seen === null ? null : read(seen)
  const isGone = now === undefined
  return { before, now: now ?? null, isGone, isChanged: !isGone && (seen ?? 'null') !== JSON.stringify(now) }
}

/** What a file says was seen may be anything. */
function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Today's figures of as much of a plan as was shared in a round, to put beside what was seen then: with what was left out
 * they would differ without anything having changed. Of the whole plan when the round is not known.
 */
export function figuresBeside(plan: Plan, round: Selection | undefined, pack: ReferencePack): SharedFigure[] {
  return sharedFigures(round ? sharedPlan(plan, round) : plan, pack)
}
