import type { FinanceAnswers } from '../fields.ts'
import { HORIZON } from '../model/model.ts'
import { BEFORE_HOUSEHOLD, COST_LINES, OWNER_LINES, REVENUE_LINES } from './lines.ts'
import type { Projection } from './project.ts'
import { financeYears, type FinanceYear } from './calendar.ts'
import { atEnd, sumInMonth, sumOfLines, sumOver } from './years.ts'

/** Days of the first view of the bank account: what a starter has to bridge. */
export const FIRST_DAYS = 120

/** Euros of a year before depreciation, interest and tax: revenue less costs. */
export function operatingCash(projection: Projection, year: FinanceYear): number {
  return sumOfLines(projection, REVENUE_LINES, year) - sumOfLines(projection, COST_LINES, year)
}

/** Euros of interest and repayment on loans in a year. */
export function debtService(projection: Projection, year: FinanceYear): number {
  return sumOver(projection, 'interest', year) + sumOver(projection, 'repayment', year)
}

/**
 * DSCR of a year: what is left of revenue after costs, tax, pension, disability insurance and the household, divided by interest
 * and repayment. Below 1 the year does not pay its own loans. Null in a year without debt service. A bank may leave the
 * household out; counting it in is the careful reading for somebody who lives on the practice.
 */
export function dscr(projection: Projection, year: FinanceYear): number | null {
  const service = debtService(projection, year)
  if (service === 0) return null
  const own = sumOfLines(projection, OWNER_LINES, year)
  return (operatingCash(projection, year) - own) / service
}

/** The lowest DSCR of the whole years; null when no year has interest or repayment. */
export function lowestDscr(projection: Projection): number | null {
  const ratios = financeYears(projection)
    .filter(({ isWhole }) => isWhole)
    .flatMap((year) => dscr(projection, year) ?? [])
  return ratios.length === 0 ? null : Math.min(...ratios)
}

/** The lowest balance of the bank account in euros, and the month it is reached. */
export function lowestCash({ months }: Projection): { readonly euros: number; readonly month: number } {
  let month = 0
  for (let index = 1; index < HORIZON; index += 1)
    if ((months.cash[index] ?? 0) < (months.cash[month] ?? 0)) month = index
  return { euros: months.cash[month] ?? 0, month }
}

/** The first month from which the result covers tax, pension, insurance and the household for good; null when it never does. */
export function breakEvenMonth({ months }: Projection): number | null {
  let first: number | null = null
  for (let month = HORIZON - 1; month >= 0; month -= 1) {
    if ((months.result[month] ?? 0) < sumInMonth(months, OWNER_LINES, month)) return first
    first = month
  }
  return first
}

/** Equity as a fraction of all there is, at the end of a year; null when there is nothing. */
export function solvency(projection: Projection, year: FinanceYear): number | null {
  const at = (line: 'cash' | 'fixedAssets' | 'receivable' | 'taxOwed' | 'equity') =>
    atEnd(projection, line, year)
  const total = Math.max(0, at('cash')) + at('fixedAssets') + at('receivable') + Math.max(0, -at('taxOwed'))
  return total === 0 ? null : at('equity') / total
}

/**
 * The month in which what the practice has earned after tax, pension, insurance and the household first equals what was
 * invested; null when it does not within ten years or nothing was invested.
 */
export function paybackMonth({ months }: Projection): number | null {
  let invested = 0
  for (let month = 0; month < HORIZON; month += 1) invested += months.investments[month] ?? 0
  if (invested === 0) return null
  let earned = 0
  for (let month = 0; month < HORIZON; month += 1) {
    earned +=
      (months.result[month] ?? 0) + (months.depreciation[month] ?? 0) - sumInMonth(months, OWNER_LINES, month)
    if (earned >= invested) return month
  }
  return null
}

/** Euros of a year that are left for the household: result less tax, pension and disability insurance, before repayment. */
export function disposableIncome(projection: Projection, year: FinanceYear): number {
  return sumOver(projection, 'result', year) - sumOfLines(projection, BEFORE_HOUSEHOLD, year)
}

/**
 * Euros left for the household per hour of the owner's own work, in a year or a part of one; null while the hours are unknown.
 * Out-of-hours shifts are not in the hours.
 */
export function incomePerHour(
  projection: Projection,
  year: FinanceYear,
  { ownerHoursPerWeek: hours, ownerWeeksPerYear: weeks }: FinanceAnswers,
): number | null {
  if (hours === null || weeks === null) return null
  return disposableIncome(projection, year) / ((hours * weeks * (year.to - year.from)) / 12)
}

/** Euros of revenue of a year. */
export function revenue(projection: Projection, year: FinanceYear): number {
  return sumOfLines(projection, REVENUE_LINES, year)
}
