import { describe, expect, it } from 'vitest'
import type { FinanceModel } from '#domain/finance/model/model.ts'
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
import { financeYears, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import { quietModel, untaxed } from '../support/models.ts'

/**
 * A practice small enough to work out by hand, without tax or increases: 120,000 comes in and 60,000 goes to rent a year;
 * 60,000 is bought and written off in ten years, with 12,000 of own means and a linear loan of 48,000 at 1 % a month over
 * 48 months; 6,000 pension, 2,400 disability insurance and 27,600 for the household.
 */
const small = untaxed(
  quietModel({
    otherIncomePerYear: 120_000,
    housingPerYear: 60_000,
    assets: [{ month: 0, amount: 60_000, lifeMonths: 120, countsForKia: false }],
    loans: [{ month: 0, kind: 'linear', amount: 48_000, ratePerMonth: 0.01, termMonths: 48, graceMonths: 0 }],
    ownMeans: 12_000,
    pensionPerYear: 6_000,
    aovPerYear: 2_400,
    privatePerMonth: 2_300,
  }),
)

/** Interest of the first year by hand: 1 % of 48,000, 47,000 … 37,000. */
const INTEREST = 5_100

function inYear<T>(
  model: FinanceModel,
  index: number,
  ratio: (projection: ReturnType<typeof project>, year: FinanceYear) => T,
) {
  const projection = project(model)
  const year = financeYears(projection)[index]
  if (!year) throw new RangeError(`no year ${index}`)
  return ratio(projection, year)
}

describe('the ratios of a practice worked out by hand', () => {
  it('has a revenue of 120,000', () => {
    expect(inYear(small, 0, revenue)).toBeCloseTo(120_000, 6)
  })

  it('has 60,000 left after costs', () => {
    expect(inYear(small, 0, operatingCash)).toBeCloseTo(60_000, 6)
  })

  it('pays 12,000 and the interest to the bank', () => {
    expect(inYear(small, 0, debtService)).toBeCloseTo(12_000 + INTEREST, 6)
  })

  it('has a DSCR of (60,000 − 36,000) / 17,100', () => {
    expect(inYear(small, 0, dscr)).toBeCloseTo(24_000 / 17_100, 9)
  })

  it('has no DSCR in a year without a loan', () => {
    expect(inYear(small, 4, dscr)).toBeNull()
  })

  it('has 60,000 less depreciation, interest, pension and insurance to spend', () => {
    expect(inYear(small, 0, disposableIncome)).toBeCloseTo(60_000 - 6_000 - INTEREST - 8_400, 6)
  })

  it('has a solvency of its own 24,900 over all 60,900', () => {
    const own = 12_000 + 60_000 - 6_000 - INTEREST - 36_000
    const cash = 24_000 - 12_000 - INTEREST
    expect(inYear(small, 0, solvency)).toBeCloseTo(own / (54_000 + cash), 9)
  })

  it('has its lowest cash in the first month: what comes in less what is paid', () => {
    expect(lowestCash(project(small))).toEqual({ euros: 10_000 - 5_000 - 3_000 - 1_480, month: 0 })
  })

  it('covers everything from the first month', () => {
    expect(breakEvenMonth(project(small))).toBe(0)
  })

  it('has earned the 60,000 back after two and a half years of 24,000 less interest', () => {
    let earned = 0
    let month = -1
    while (earned < 60_000) {
      month += 1
      earned += 2_000 - 0.01 * Math.max(0, 48_000 - 1_000 * month)
    }
    expect(paybackMonth(project(small))).toBe(month)
  })
})

describe('tax paid too much in advance', () => {
  it('counts as a claim in the solvency', () => {
    const model = quietModel({
      otherIncomePerYear: 120_000,
      housingPerYear: 60_000,
      delayMonths: 12,
      creditLine: { limit: 100_000, ratePerMonth: 0.01 },
      paysProvisionally: true,
    })
    const { equity, receivable, taxOwed } = project(model).months
    const claim = -(taxOwed[11] ?? NaN)
    expect(claim).toBeGreaterThan(0)
    expect(inYear(model, 0, solvency)).toBeCloseTo((equity[11] ?? NaN) / ((receivable[11] ?? NaN) + claim), 9)
  })
})

describe('a practice that never covers its costs', () => {
  const poor = { ...small, otherIncomePerYear: 60_000 }

  it('has no month from which it does', () => {
    expect(breakEvenMonth(project(poor))).toBeNull()
  })

  it('has no month in which the investment is earned back', () => {
    expect(paybackMonth(project(poor))).toBeNull()
  })

  it('is lowest in the last month', () => {
    expect(lowestCash(project(poor)).month).toBe(119)
  })
})

describe('a new practice', () => {
  it('breaks even in the first month from which it earns enough for good', () => {
    const growth = { atStart: 0, perMonth: 100, capacity: 1_000 }
    const model = untaxed(
      quietModel({ patients: [1_000, 0, 0, 0], growth, segment2PerYear: 0, housingPerYear: 36_568 }),
    )
    const perPatient = (4 * 21.94) / 12
    expect(breakEvenMonth(project(model))).toBe(Math.ceil(36_568 / 12 / perPatient / 100))
  })
})
