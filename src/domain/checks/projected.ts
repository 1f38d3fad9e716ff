import type { LeftOut, LeftOutPart } from '../finance/model/left-out.ts'
import { lowestCash } from '../finance/projection/ratios.ts'
import type { Projection } from '../finance/projection/project.ts'
import type { CheckContext } from './check.ts'
import { known, unknown, type Truth } from './truth.ts'

/** What an answer that was left out could do to the result once it is known. */
const BETTER: readonly LeftOutPart[] = ['revenue', 'depreciation', 'tax', 'payments']
const WORSE: readonly LeftOutPart[] = [
  'staff',
  'housing',
  'otherCosts',
  'investments',
  'interest',
  'repayment',
  'private',
  'tax',
  'payments',
]
/** Left out of a part that takes money, but bringing money in. */
const BRINGS_MONEY: readonly string[] = ['finance.ownMeans', 'finance.partnerIncomePerMonth']

/**
 * Judges a plan by its projection. What was left out could still turn the outcome: a bad one is certain only when nothing that
 * could improve it is unknown, a good one only when nothing that could worsen it is.
 */
export function isBadInProjection(
  { projected }: CheckContext,
  isBad: (projection: Projection) => boolean,
): Truth {
  const { projection, leftOut, needed } = projected()
  if (projection === null) return unknown(...needed)
  const bad = isBad(projection)
  const open = leftOut.filter(bad ? couldImprove : couldWorsen).map(({ path }) => path)
  return open.length > 0 ? unknown(...open) : known(bad)
}

function couldImprove({ part, path }: LeftOut): boolean {
  return BETTER.includes(part) || BRINGS_MONEY.includes(path)
}

function couldWorsen({ part, path }: LeftOut): boolean {
  return WORSE.includes(part) && !BRINGS_MONEY.includes(path)
}

/** Euros by which the bank account goes below what the credit line allows at its worst; zero or less when it never does. */
export function belowLimit(projection: Projection): number {
  return -lowestCash(projection).euros - projection.model.creditLine.limit
}

/** Whether the bank account is below zero somewhere in the first four months, about 120 days. */
export function isShortAtFirst({ months }: Projection): boolean {
  return [0, 1, 2, 3].some((month) => (months.cash[month] ?? 0) < 0)
}
