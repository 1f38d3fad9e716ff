import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taxRates, yearRates } from '#domain/finance/model/rates.ts'
import {
  box1Tax,
  bvTax,
  employeeTax,
  investmentDeduction,
  personTax,
  taxCredits,
  zvwContribution,
  type TaxableYear,
} from '#domain/finance/projection/tax.ts'
import { finance } from '../../support/finance.ts'
import { realPack } from '../../support/pack.ts'

const rates = taxRates(realPack)
const quiet: TaxableYear = {
  profit: 0,
  investments: 0,
  pension: 0,
  aov: 0,
  selfEmployedDeduction: 0,
  startersDeduction: 0,
  level: 1,
}
/** The mean profit of owners with staff in 2023 (CBS), the highest SPH premium of 2024 and the deduction of 2026. */
const average: TaxableYear = { ...quiet, profit: 173_600, pension: 28_789.047, selfEmployedDeduction: 1_200 }

describe('box 1', () => {
  it.each([
    { income: 38_883, tax: 13_900.67, source: 'first bracket 35.75 %' },
    { income: 78_426, tax: 28_753.02, source: 'second bracket 37.56 %' },
    { income: 100_000, tax: 39_432.15, source: 'issue D, worked figure' },
  ])('on € $income in 2026 is € $tax ($source; finance facts 5)', ({ income, tax }) => {
    expect(box1Tax(income, rates)).toBeCloseTo(tax, 2)
  })
})

describe('the Zvw contribution of 2026', () => {
  it.each([
    { income: 60_000, euros: 2_910, source: '4.85 %' },
    { income: 100_000, euros: 3_851.34, source: 'up to € 79,409' },
    { income: -5_000, euros: 0, source: 'nothing on a loss' },
  ])('on € $income is € $euros ($source; Randstad werkpocket 2026)', ({ income, euros }) => {
    expect(zvwContribution(income, rates)).toBeCloseTo(euros, 2)
  })
})

describe('the credits of 2026', () => {
  it.each([
    { income: 29_736, euros: 8_800, source: 'both in full: 3,115 and 5,685' },
    { income: 45_592, euros: 7_785.53, source: 'general credit phased out by 6.398 %' },
    { income: 78_426, euros: 3_547.51, source: 'general credit gone, labour credit phased out by 6.51 %' },
    { income: 132_920, euros: 0, source: 'both gone' },
  ])('are € $euros on € $income ($source; finance facts 5)', ({ income, euros }) => {
    expect(taxCredits(income, income, rates)).toBeCloseTo(euros, 1)
  })

  it('have no labour part without income from work', () => {
    expect(taxCredits(20_000, 0, rates)).toBe(3_115)
  })
})

describe('the KIA of 2026', () => {
  it.each([
    { investments: 2_900, euros: 0, source: 'below the threshold' },
    { investments: 2_901, euros: 812.28, source: '28 %' },
    { investments: 71_683, euros: 20_071.24, source: '28 %' },
    { investments: 100_000, euros: 20_072, source: 'the fixed amount' },
    { investments: 132_746, euros: 20_072, source: 'the fixed amount' },
    { investments: 200_000, euros: 14_987.6, source: 'less 7.56 % above 132,746' },
    { investments: 398_300, euros: 0, source: 'phased out' },
  ])('on € $investments is € $euros ($source; finance facts 5)', ({ investments, euros }) => {
    expect(investmentDeduction(investments, rates)).toBeCloseTo(euros, 2)
  })
})

describe('income tax and Zvw of an owner in 2026', () => {
  it.each([
    { who: 'the average owner', year: average, tax: 58_163.78 },
    { who: 'a starter', year: { ...average, startersDeduction: 2_123 }, tax: 57_467.65 },
    { who: 'an owner below the hours test', year: { ...average, selfEmployedDeduction: 0 }, tax: 58_557.26 },
    { who: 'an owner with disability insurance', year: { ...average, aov: 6_000 }, tax: 55_193.78 },
    { who: 'an owner with a small profit', year: { ...average, profit: 60_000, pension: 0 }, tax: 14_585.99 },
  ])('of $who is € $tax (worked by hand with finance facts 5)', ({ year, tax }) => {
    expect(personTax(year, rates)).toBeCloseTo(tax, 2)
  })

  it('makes deductions worth no more than 37.56 % (tax authority, through finance facts 5)', () => {
    const uncapped = personTax(average, { ...rates, deductionCap: rates.bracket3 })
    const deducted = 1_200 + 0.127 * (173_600 - 28_789.047 - 1_200)
    expect(personTax(average, rates) - uncapped).toBeCloseTo(0.1194 * deducted, 6)
  })

  it('takes a mkb-winstvrijstelling of 12.7 % (Lupa, Belastingplan 2026)', () => {
    const taxed = personTax({ ...quiet, profit: 60_000 }, rates)
    const income = 60_000 * (1 - 0.127)
    const credits = taxCredits(income, 60_000, rates)
    expect(taxed).toBeCloseTo(box1Tax(income, rates) - credits + 0.0485 * income, 6)
  })

  it('takes the investment deduction off the profit', () => {
    const invested = personTax({ ...average, investments: 100_000 }, rates)
    expect(invested).toBeCloseTo(personTax({ ...average, profit: average.profit - 20_072 }, rates), 6)
  })
})

describe('the self-employed deduction', () => {
  it('is € 1,200 in 2026 and € 900 from 2027 (NOA, income tax 2026)', () => {
    const years = yearRates(2026, finance(), null, realPack)
    expect(years.slice(0, 3).map((year) => year.selfEmployedDeduction)).toEqual([1_200, 900, 900])
  })
})

describe('a bv in 2026', () => {
  it('pays 19 % up to € 200,000 and 25.8 % above, and box 2 on the rest (Lupa and Artlupa, 2026)', () => {
    const vpb = 38_000 + 25_800
    const dividend = 300_000 - vpb
    const box2 = 0.245 * 68_843 + 0.31 * (dividend - 68_843)
    expect(bvTax({ ...quiet, profit: 300_000 }, 0, rates)).toBeCloseTo(vpb + box2, 6)
  })

  it('costs € 39,635.21 on a profit of € 100,000 without a salary (19 %, then 24.5 % and 31 %)', () => {
    expect(bvTax({ ...quiet, profit: 100_000 }, 0, rates)).toBeCloseTo(39_635.21, 2)
  })

  it('taxes the salary of its director as that of an employee, with the Zvw of an entrepreneur', () => {
    const expected = employeeTax(58_000, rates) + 0.0485 * 58_000
    expect(bvTax({ ...quiet, profit: 58_000 }, 58_000, rates)).toBeCloseTo(expected, 6)
  })
})

describe('more profit', () => {
  const profit = fc.integer({ min: -100_000, max: 600_000 })
  const more = fc.integer({ min: 0, max: 100_000 })

  it.each([
    { form: 'an owner', tax: (euros: number) => personTax({ ...average, profit: euros, aov: 6_000 }, rates) },
    { form: 'a bv', tax: (euros: number) => bvTax({ ...quiet, profit: euros }, 90_000, rates) },
  ])('never leaves $form with less after tax', ({ tax }) => {
    fc.assert(
      fc.property(profit, more, (euros, extra) => {
        const added = tax(euros + extra) - tax(euros)
        expect(added).toBeGreaterThanOrEqual(-1e-6)
        expect(added).toBeLessThanOrEqual(extra + 1e-6)
      }),
    )
  })
})
