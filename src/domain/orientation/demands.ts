import type { Demand, OrientationAnswers } from './fields.ts'

/** What rules a practice out: there it is, or nobody has looked yet. What is known to be absent is left out. */
interface OpenDealBreakers {
  readonly present: readonly Demand[]
  readonly unchecked: readonly Demand[]
}

/** The deal-breakers that still stand in the way, in the user's own order. */
export function openDealBreakers({ demands }: Pick<OrientationAnswers, 'demands'>): OpenDealBreakers {
  const dealBreakers = demands.filter(({ kind }) => kind === 'dealBreaker')
  return {
    present: dealBreakers.filter(({ isPresent }) => isPresent === 'yes'),
    unchecked: dealBreakers.filter(({ isPresent }) => isPresent === null || isPresent === 'notYet'),
  }
}
