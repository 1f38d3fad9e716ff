import { fromField, type Outcome, type OutcomeInput } from '../outcome/outcome.ts'
import type { Candidate, CandidatesAnswers } from './fields.ts'

/** What practices are judged on: the field with the score of a practice and the field with its weight. */
export const CRITERIA = [
  { score: 'scorePopulation', weight: 'weightPopulation' },
  { score: 'scoreColleagues', weight: 'weightColleagues' },
  { score: 'scoreBuilding', weight: 'weightBuilding' },
  { score: 'scoreLocation', weight: 'weightLocation' },
  { score: 'scoreTeam', weight: 'weightTeam' },
  { score: 'scoreFinances', weight: 'weightFinances' },
  { score: 'scoreRegionSupport', weight: 'weightRegionSupport' },
] as const

/** The points for which a five on every criterion stands; a score goes up to 5. */
const FULL_POINTS = 100
const BEST_SCORE = 5

/** A practice with its score and its place; equal scores share a place. Without a score there is no place. */
export interface Ranked {
  readonly practice: Candidate
  readonly score: Outcome
  readonly rank: number | null
}

/** The weights in the order of the criteria; one that is not filled in counts for nothing. */
export function weightsOf(candidates: CandidatesAnswers): number[] {
  return CRITERIA.map(({ weight }) => candidates[weight] ?? 0)
}

/**
 * The weighted mean of the scores as points out of 100: 20 × Σ(weight × score) ÷ Σ weight. Null when no criterion
 * weighs anything, or when a score that weighs is unknown. The user's own judgement, no source.
 */
export function weightedPoints(practice: Candidate, weights: readonly number[]): number | null {
  const counted = CRITERIA.flatMap(({ score }, index) => {
    const weight = weights[index] ?? 0
    return weight > 0 ? [{ weight, score: practice[score] }] : []
  })
  let points = 0
  let total = 0
  for (const { weight, score } of counted) {
    if (score === null) return null
    points += weight * score
    total += weight
  }
  return total === 0 ? null : ((FULL_POINTS / BEST_SCORE) * points) / total
}

/** The score of one practice, with what it was made of and what it still waits for. */
export function candidateScore(practice: Candidate, candidates: CandidatesAnswers): Outcome {
  return {
    id: 'candidateScore',
    unit: 'points',
    inputs: inputsOf(practice, candidates),
    value: weightedPoints(practice, weightsOf(candidates)),
  }
}

/** The weights and scores that count; while nothing weighs anything, the weights it waits for. */
function inputsOf(practice: Candidate, candidates: CandidatesAnswers): OutcomeInput[] {
  const weightInput = (weight: (typeof CRITERIA)[number]['weight']) =>
    fromField(`candidates.${weight}`, candidates[weight])
  const counted = CRITERIA.filter(({ weight }) => (candidates[weight] ?? 0) > 0)
  if (counted.length === 0) return CRITERIA.map(({ weight }) => weightInput(weight))
  return counted.flatMap(({ score, weight }) => [
    weightInput(weight),
    fromField(`candidates.practices.${practice.id}.${score}`, practice[score]),
  ])
}

/** All practices, the highest score first; those without a score last. */
export function ranking(candidates: CandidatesAnswers): Ranked[] {
  const scored = candidates.practices.map((practice) => ({
    practice,
    score: candidateScore(practice, candidates),
  }))
  const values = scored.flatMap(({ score }) => (score.value === null ? [] : [score.value]))
  return scored
    .map((entry) => ({ ...entry, rank: rankAmong(values, entry.score.value) }))
    .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0)
}

function rankAmong(values: readonly number[], value: number | null): number | null {
  return value === null ? null : 1 + values.filter((other) => other > value).length
}

/** The practice the plan is about, or null while none is chosen. */
export function chosenPractice(candidates: CandidatesAnswers): Candidate | null {
  return candidates.practices.find(({ id }) => id === candidates.chosen) ?? null
}
