import { fromField, outcome, type Outcome } from '../outcome/outcome.ts'
import type { Application, MarketShare } from './fields.ts'

/** Euros per year of the agreed modules with a known amount; the others are in `agreedWithoutAmount`. */
export function agreedPerYear(applications: readonly Application[]): Outcome {
  const inputs = agreed(applications)
    .filter(({ amountPerYear }) => amountPerYear !== null)
    .map(({ id, amountPerYear }) => fromField(`insurers.applications.${id}.amountPerYear`, amountPerYear))
  if (inputs.length === 0) return { id: 'agreedModulesPerYear', unit: 'euroPerYear', inputs, value: null }
  return outcome('agreedModulesPerYear', 'euroPerYear', inputs, (...amounts) => total(amounts))
}

/** Agreed modules of which the amount is not known. They are named and never counted as zero. */
export function agreedWithoutAmount(applications: readonly Application[]): Application[] {
  return agreed(applications).filter(({ amountPerYear }) => amountPerYear === null)
}

/**
 * The share of the patients at the largest insurer, in percent: how much hangs on one contract. Known only when
 * no insurer left out can be larger, so the largest share must be at least what remains of 100 %.
 */
export function largestInsurerShare(market: readonly MarketShare[]): Outcome {
  const inputs = market.map(({ id, sharePercent }) =>
    fromField(`insurers.market.${id}.sharePercent`, sharePercent),
  )
  const shares = knownShares(market)
  const largest = Math.max(0, ...shares)
  const isCertain = largest > 0 && largest >= 100 - total(shares) && !isAbove100(market)
  return { id: 'largestInsurerShare', unit: 'percent', inputs, value: isCertain ? largest : null }
}

/** Whether the shares together are more than all patients, apart from rounding. */
export function isAbove100(market: readonly MarketShare[]): boolean {
  return total(knownShares(market)) > 100.5
}

function agreed(applications: readonly Application[]): Application[] {
  return applications.filter(({ status }) => status === 'agreed')
}

function knownShares(market: readonly MarketShare[]): number[] {
  return market.map(({ sharePercent }) => sharePercent).filter((share) => share !== null)
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
