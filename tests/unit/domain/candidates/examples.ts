import type { Candidate, CandidatesAnswers } from '#domain/candidates/fields.ts'
import { CRITERIA } from '#domain/candidates/score.ts'
import { emptyPlan } from '#domain/plan/plan.ts'

const BLANK: Omit<Candidate, 'id'> = {
  name: null,
  kind: null,
  place: null,
  patients: null,
  form: null,
  askingPrice: null,
  housing: null,
  teamComplete: null,
  gpStays: null,
  travelMinutes: null,
  hardDemandsMet: null,
  scorePopulation: null,
  scoreColleagues: null,
  scoreBuilding: null,
  scoreLocation: null,
  scoreTeam: null,
  scoreFinances: null,
  scoreRegionSupport: null,
  note: null,
}

/** A practice with these scores, in the order of the criteria. */
export function practice(id: string, scores: readonly (number | null)[]): Candidate {
  const given = CRITERIA.map(({ score }, index) => [score, scores[index] ?? null] as const)
  return { ...BLANK, ...Object.fromEntries(given), id }
}

/** Practices to compare with these weights, in the order of the criteria. */
export function compared(
  practices: readonly Candidate[],
  weights: readonly (number | null)[],
): CandidatesAnswers {
  const given = CRITERIA.map(({ weight }, index) => [weight, weights[index] ?? null] as const)
  return { ...emptyPlan().candidates, ...Object.fromEntries(given), practices: [...practices] }
}
