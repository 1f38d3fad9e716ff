import type { Candidate, CandidatesAnswers } from './fields.ts'
import { ranking, weightedPoints, weightsOf } from './score.ts'

/** Whether the first place stays when a weight shifts, and who takes or shares it when not. */
export interface Stability {
  readonly first: Candidate
  readonly isStable: boolean
  readonly overtakenBy: readonly Candidate[]
}

/** A weight of 20 % less and 20 % more, in tenths: whole numbers keep the comparison exact. */
const MOVED_TENTHS = [8, 12] as const
const SAME_TENTHS = 10

/**
 * Moves each weight by 20 % down and up, one at a time, and looks who equals or passes the practice that is first now.
 * Null while fewer than two practices have a score.
 */
export function stability(candidates: CandidatesAnswers): Stability | null {
  const [first, ...others] = ranking(candidates)
    .filter(({ rank }) => rank !== null)
    .map(({ practice }) => practice)
  if (!first || others.length === 0) return null
  const variations = variationsOf(weightsOf(candidates))
  const overtakenBy = others.filter((other) =>
    variations.some((weights) => pointsWith(other, weights) >= pointsWith(first, weights)),
  )
  return { first, isStable: overtakenBy.length === 0, overtakenBy }
}

function variationsOf(weights: readonly number[]): number[][] {
  return weights.flatMap((_, moved) =>
    MOVED_TENTHS.map((tenths) =>
      weights.map((weight, index) => weight * (index === moved ? tenths : SAME_TENTHS)),
    ),
  )
}

/** The points of a practice that has a score: moving a weight never makes a known score unknown. */
function pointsWith(practice: Candidate, weights: readonly number[]): number {
  return weightedPoints(practice, weights) ?? 0
}
