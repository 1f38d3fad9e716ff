import { HORIZON } from '../model/model.ts'

/** What comes in for the work, in euros per month in the month it is earned. */
export const REVENUE_LINES = [
  'capitation',
  'consults',
  'mtvp',
  'pohGgz',
  'segment2',
  'segment3',
  'anw',
  'startSupport',
  'traineeFees',
  'otherIncome',
] as const
export type RevenueLine = (typeof REVENUE_LINES)[number]

/** What the practice costs, in euros per month as positive numbers, in the month it belongs to. */
export const COST_LINES = [
  'staff',
  'locums',
  'trainees',
  'housing',
  'systems',
  'insurance',
  'otherCosts',
  'startCosts',
] as const

/** What comes after the costs, per month. `result` is before tax; `incomeTax` is what the month's profit will cost in tax. */
const RESULT_LINES = ['depreciation', 'interest', 'overdraftInterest', 'result', 'incomeTax'] as const

/** What comes off the result before something is left for the household, and then the household itself. */
export const BEFORE_HOUSEHOLD = ['incomeTax', 'pension', 'aov'] as const
export const OWNER_LINES = [...BEFORE_HOUSEHOLD, 'private'] as const

/** Money in and out of the bank account per month; all positive, and the sum of in less out is `cashFlow`. */
export const CASH_IN_LINES = ['receipts', 'ownMeans', 'loansDrawn'] as const
export const CASH_OUT_LINES = [
  'staffPaid',
  'costsPaid',
  'interestPaid',
  'repayment',
  'investments',
  'taxPaid',
  'pension',
  'aov',
  'private',
] as const

/** What there is at the end of each month, in euros; `patients` in persons. */
const STOCK_LINES = [
  'cash',
  'fixedAssets',
  'receivable',
  'receivedInAdvance',
  'loans',
  'staffOwed',
  'taxOwed',
  'equity',
] as const

export const LINES = [
  'patients',
  ...REVENUE_LINES,
  ...COST_LINES,
  ...RESULT_LINES,
  ...CASH_IN_LINES,
  ...CASH_OUT_LINES,
  'cashFlow',
  ...STOCK_LINES,
] as const
export type Line = (typeof LINES)[number]

/** Every line of a projection, a value per month. */
export type Months = Readonly<Record<Line, Float64Array>>

/** Room for a projection, all zero. May be used again for the next one. */
export function newMonths(): Months {
  const entries = LINES.map((line) => [line, new Float64Array(HORIZON)])
  // The keys are exactly LINES.
  return Object.fromEntries(entries) as Record<Line, Float64Array>
}

/** Adds these lines to a total, month by month; with a factor of -1 it takes them off. */
export function addLines(
  total: Float64Array,
  room: Months,
  lines: readonly Line[],
  factor: 1 | -1 = 1,
): void {
  for (const line of lines) {
    const values = room[line]
    for (let month = 0; month < HORIZON; month += 1)
      total[month] = (total[month] ?? 0) + factor * (values[month] ?? 0)
  }
}
