import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inMonth, inYear, BUDGET_ROWS, BUDGETS } from '#domain/finance/budgets/budgets.ts'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import { LINES } from '#domain/finance/projection/lines.ts'
import { project } from '#domain/finance/projection/project.ts'
import {
  breakEvenMonth,
  debtService,
  disposableIncome,
  dscr,
  lowestCash,
  operatingCash,
  paybackMonth,
  revenue,
  solvency,
} from '#domain/finance/projection/ratios.ts'
import { financeYears } from '#domain/finance/projection/calendar.ts'
import { buildBook } from '#domain/finance/sheet/build.ts'
import { ROADS } from '../../../../driver/fixtures.ts'
import { idsAsWords } from '../support/book-texts.ts'
import { anyModel, quietModel } from '../support/models.ts'
import { roadModel } from '../support/road-models.ts'
import { differences, isSame, openBook, type OpenBook } from '../support/workbook.ts'

/** Each model opens a whole book: a second at most. */
const RUNS = 8
const SLOW = 90_000

function opened(model: FinanceModel, check: (open: OpenBook) => void): void {
  const open = openBook(buildBook(model, idsAsWords))
  try {
    check(open)
  } finally {
    open.close()
  }
}

/** The rows of a budget that are no line of their own, month by month, against the engine. */
function budgetDifferences(open: OpenBook, model: FinanceModel): string[] {
  const projection = project(model)
  return BUDGETS.flatMap((budget) =>
    BUDGET_ROWS[budget].flatMap((row) => {
      const id = `${budget}.${row.id}`
      if (row.kind === 'heading' || !open.has(id)) return []
      return open
        .months(id, model)
        .flatMap((value, month) =>
          isSame(value, inMonth(projection, row, month)) ? [] : `${id} in month ${month}: ${String(value)}`,
        )
    }),
  )
}

describe.each(ROADS)('the recalculated book of the %s', (road) => {
  const projection = project(roadModel(road))
  const { model } = projection
  let open: OpenBook
  beforeAll(() => {
    open = openBook(buildBook(model, idsAsWords))
  })
  afterAll(() => open.close())

  it('has every line of every month as the engine has it', () => {
    expect(differences(open, model)).toEqual([])
  })

  it('adds up the budgets per month as the engine does', () => {
    expect(budgetDifferences(open, model)).toEqual([])
  })

  it('adds up the budgets per year as the engine does', () => {
    for (const budget of BUDGETS)
      for (const row of BUDGET_ROWS[budget].filter(({ kind }) => kind !== 'heading')) {
        const id = `years.${budget}.${row.id}`
        financeYears(projection).forEach((year, at) => {
          const expected = inYear(projection, row, year)
          expect(isSame(open.at(id, at), expected), `${id} in ${year.year}: ${expected}`).toBe(true)
        })
      }
  })

  it('has the ratios of each year as the engine has them', () => {
    financeYears(projection).forEach((year, at) => {
      const of = (id: string) => open.at(`ratio.${id}`, at)
      expect(of('revenue')).toBeCloseTo(revenue(projection, year), 4)
      expect(of('operatingCash')).toBeCloseTo(operatingCash(projection, year), 4)
      expect(of('debtService')).toBeCloseTo(debtService(projection, year), 4)
      expect(of('disposableIncome')).toBeCloseTo(disposableIncome(projection, year), 4)
      expect(isSame(of('dscr'), dscr(projection, year) ?? '')).toBe(true)
      expect(isSame(of('solvency'), solvency(projection, year) ?? '')).toBe(true)
    })
  })

  it('has the ratios over the ten years as the engine has them', () => {
    const once = (id: string) => open.at(`ratio.${id}`, -1)
    const counted = (month: number | null) => (month === null ? '' : month + 1)
    const { euros, month } = lowestCash(projection)
    expect(once('lowestCash')).toBeCloseTo(euros, 4)
    expect(once('lowestCashMonth')).toBe(month + 1)
    expect(once('roomUnderLimit')).toBeCloseTo(euros + model.creditLine.limit, 4)
    expect(once('breakEvenMonth')).toBe(counted(breakEvenMonth(projection)))
    expect(once('paybackMonth')).toBe(counted(paybackMonth(projection)))
    expect(once('balanceGap')).toBe(0)
  })
})

describe('a recalculated book', () => {
  it(
    'has every line of every month of any model as the engine has it',
    () => {
      fc.assert(
        fc.property(anyModel, (model) =>
          opened(model, (open) => expect(differences(open, model)).toEqual([])),
        ),
        { numRuns: RUNS },
      )
    },
    SLOW,
  )

  it('has nothing but zeros for a practice in which nothing happens', () => {
    const model = quietModel()
    opened(model, (open) => expect(differences(open, model)).toEqual([]))
  })

  it('has a row for every line of a projection', () => {
    const { rows } = buildBook(quietModel(), idsAsWords)
    expect(LINES.filter((line) => !rows.has(line))).toEqual([])
  })
})
