import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HORIZON, type LoanTerms } from '#domain/finance/model/model.ts'
import { addLoan, annuityPayment } from '#domain/finance/projection/loan.ts'
import { anyLoan } from '../support/models.ts'

/** € 300,000 at 5 % for ten years, from the first month. */
const terms: LoanTerms = {
  month: 0,
  kind: 'annuity',
  amount: 300_000,
  ratePerMonth: 0.05 / 12,
  termMonths: 120,
  graceMonths: 0,
}

function flowsOf(loan: LoanTerms) {
  const line = () => new Float64Array(HORIZON)
  const flows = { drawn: line(), interest: line(), repayment: line(), outstanding: line() }
  addLoan(loan, flows)
  return flows
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)

// Source of every formula below: Brealey, Myers & Allen, Principles of Corporate Finance, chapter 2.
describe('an annuity of € 300,000 at 5 % for 120 months', () => {
  const { interest, repayment, outstanding } = flowsOf(terms)

  it('costs € 3,181.97 every month: P·r / (1 − (1 + r)^−n)', () => {
    expect(annuityPayment(300_000, 0.05 / 12, 120)).toBeCloseTo(3_181.97, 2)
    const paid = [...interest].map((euros, month) => (euros + (repayment[month] ?? NaN)).toFixed(2))
    expect(new Set(paid)).toEqual(new Set(['3181.97']))
  })

  it('leaves € 168,614.60 after 60 months: P·(1 + r)^k − A·((1 + r)^k − 1) / r', () => {
    expect(outstanding[59]).toBeCloseTo(168_614.6, 2)
  })

  it('costs € 81,835.85 of interest: n·A − P', () => {
    expect(sum(interest)).toBeCloseTo(81_835.85, 2)
  })

  it('costs € 3,455.18 after a year without repayment: the same formula over 108 months', () => {
    const late = flowsOf({ ...terms, graceMonths: 12 })
    expect(late.repayment.slice(0, 12)).toEqual(new Float64Array(12))
    expect((late.interest[12] ?? NaN) + (late.repayment[12] ?? NaN)).toBeCloseTo(3_455.18, 2)
    expect(late.outstanding[119]).toBe(0)
  })

  it('without interest repays equal parts: P / n', () => {
    expect(annuityPayment(300_000, 0, 120)).toBe(2_500)
  })
})

describe('a linear loan of € 300,000 at 5 % for 120 months', () => {
  it('repays € 2,500 a month and costs € 75,625 of interest: P·r·(n + 1) / 2', () => {
    const { interest, repayment } = flowsOf({ ...terms, kind: 'linear' })
    expect(repayment.every((euros) => Math.abs(euros - 2_500) < 1e-6)).toBe(true)
    expect(sum(interest)).toBeCloseTo(75_625, 2)
  })

  it('costs € 83,125 of interest with a year of grace: 12·P·r + P·r·(108 + 1) / 2', () => {
    expect(sum(flowsOf({ ...terms, kind: 'linear', graceMonths: 12 }).interest)).toBeCloseTo(83_125, 2)
  })
})

describe('an interest-only loan of € 300,000 at 5 % for 120 months', () => {
  it('costs € 1,250 a month and is repaid at once in the last: n·P·r in all', () => {
    const { interest, repayment } = flowsOf({ ...terms, kind: 'interestOnly' })
    expect(interest.every((euros) => euros === 1_250)).toBe(true)
    expect(repayment.findIndex((euros) => euros > 0)).toBe(119)
    expect(sum(interest)).toBeCloseTo(150_000, 6)
  })
})

describe('any loan', () => {
  it('that ends within the projection ends at nothing, and repays exactly what was drawn', () => {
    fc.assert(
      fc.property(anyLoan, fc.integer({ min: 1, max: 60 }), fc.nat(59), (loan, termMonths, month) => {
        const { outstanding, repayment, drawn } = flowsOf({ ...loan, termMonths, month })
        expect(outstanding[month + termMonths - 1]).toBe(0)
        expect(Math.abs(sum(repayment) - sum(drawn))).toBeLessThan(1e-6 * loan.amount)
      }),
    )
  })

  it('never owes more than was lent, nor less than nothing', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        for (const owed of flowsOf(loan).outstanding) {
          expect(owed).toBeGreaterThanOrEqual(0)
          expect(owed).toBeLessThanOrEqual(loan.amount)
        }
      }),
    )
  })

  it('without a known term is never repaid', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        expect(sum(flowsOf({ ...loan, termMonths: null }).repayment)).toBe(0)
      }),
    )
  })
})
