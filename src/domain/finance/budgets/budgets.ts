import {
  BEFORE_HOUSEHOLD,
  CASH_IN_LINES,
  CASH_OUT_LINES,
  COST_LINES,
  REVENUE_LINES,
  type Line,
} from '../projection/lines.ts'
import type { Projection } from '../projection/project.ts'
import type { FinanceYear } from '../projection/calendar.ts'

/** The budgets that run over the years. The two about the start are in start.ts. */
export const BUDGETS = ['operating', 'liquidity', 'private', 'balance'] as const
export type Budget = (typeof BUDGETS)[number]

/** A line of the projection in a budget, added or taken off. */
interface Term {
  readonly line: Line
  readonly sign: 1 | -1
}

/**
 * A row of a budget; its words are those of `lines:<id>`. `terms` are what it adds up; a row of one term is a line by itself,
 * others are totals. A stock is read at the end of a period, a flow is summed over it; `opening` reads a stock at the end of the
 * period before.
 */
export interface BudgetRow {
  readonly id: string
  readonly kind: 'line' | 'total' | 'heading'
  readonly reads: 'flow' | 'stock' | 'opening'
  readonly terms: readonly Term[]
}

const plus = (line: Line): Term => ({ line, sign: 1 })
const minus = (line: Line): Term => ({ line, sign: -1 })
const line = (term: Term, reads: BudgetRow['reads'] = 'flow'): BudgetRow => ({
  id: term.line,
  kind: 'line',
  reads,
  terms: [term],
})
const total = (id: string, terms: readonly Term[], reads: BudgetRow['reads'] = 'flow'): BudgetRow => ({
  id,
  kind: 'total',
  reads,
  terms,
})
const heading = (id: string): BudgetRow => ({ id, kind: 'heading', reads: 'flow', terms: [] })

const REVENUE = REVENUE_LINES.map(plus)
const COSTS = COST_LINES.map(plus)
const OWNER = [plus('result'), ...BEFORE_HOUSEHOLD.map(minus)]

/**
 * The rows of each budget, as a Dutch bank reads them: exploitatiebegroting, liquiditeitsbegroting, privébegroting and the
 * balance sheet. Costs and payments are shown as positive numbers under their own heading.
 */
export const BUDGET_ROWS: Readonly<Record<Budget, readonly BudgetRow[]>> = {
  operating: [
    heading('revenue'),
    ...REVENUE.map((term) => line(term)),
    total('totalRevenue', REVENUE),
    heading('costs'),
    ...COSTS.map((term) => line(term)),
    total('totalCosts', COSTS),
    line(plus('depreciation')),
    line(plus('interest')),
    line(plus('overdraftInterest')),
    total('result', [plus('result')]),
    line(plus('incomeTax')),
    total('resultAfterTax', [plus('result'), minus('incomeTax')]),
  ],
  liquidity: [
    { ...line(plus('cash'), 'opening'), id: 'openingCash' },
    heading('moneyIn'),
    ...CASH_IN_LINES.map((name) => line(plus(name))),
    total('totalIn', CASH_IN_LINES.map(plus)),
    heading('moneyOut'),
    ...CASH_OUT_LINES.map((name) => line(plus(name))),
    total('totalOut', CASH_OUT_LINES.map(plus)),
    total('cashFlow', [plus('cashFlow')]),
    total('closingCash', [plus('cash')], 'stock'),
  ],
  private: [
    line(plus('result')),
    ...BEFORE_HOUSEHOLD.map((name) => line(plus(name))),
    total('disposableIncome', OWNER),
    line(plus('private')),
    total('leftAfterPrivate', [...OWNER, minus('private')]),
    line(plus('depreciation')),
    line(plus('repayment')),
    total('leftAfterRepayment', [...OWNER, minus('private'), plus('depreciation'), minus('repayment')]),
  ],
  balance: [
    heading('assets'),
    line(plus('fixedAssets'), 'stock'),
    line(plus('receivable'), 'stock'),
    line(plus('cash'), 'stock'),
    total('totalAssets', [plus('fixedAssets'), plus('receivable'), plus('cash')], 'stock'),
    heading('liabilities'),
    line(plus('equity'), 'stock'),
    line(plus('loans'), 'stock'),
    line(plus('taxOwed'), 'stock'),
    line(plus('staffOwed'), 'stock'),
    line(plus('receivedInAdvance'), 'stock'),
    total(
      'totalLiabilities',
      [plus('equity'), plus('loans'), plus('taxOwed'), plus('staffOwed'), plus('receivedInAdvance')],
      'stock',
    ),
  ],
}

/** Euros of a row in one month of the projection. */
export function inMonth({ months }: Projection, { reads, terms }: BudgetRow, month: number): number {
  const at = reads === 'opening' ? month - 1 : month
  return terms.reduce((sum, term) => sum + term.sign * (months[term.line][at] ?? 0), 0)
}

/** Euros of a row over a calendar year; of a stock at its end, or at its beginning for an opening balance. */
export function inYear(projection: Projection, row: BudgetRow, { from, to }: FinanceYear): number {
  if (row.reads === 'stock') return inMonth(projection, row, to - 1)
  if (row.reads === 'opening') return inMonth(projection, row, from)
  let sum = 0
  for (let month = from; month < to; month += 1) sum += inMonth(projection, row, month)
  return sum
}
