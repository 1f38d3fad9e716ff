import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  financingTotal,
  investmentNeed,
  privateBudget,
  privateFromPractice,
  stillToFinance,
} from '#domain/finance/sums.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { finance, investment, loan } from '../support/finance.ts'

const amount = fc.integer({ min: 0, max: 10_000_000 })

describe('investmentNeed', () => {
  const bought = finance({
    takeoverPriceTotal: 180_000,
    investments: [investment(25_000), investment(5_000)],
  })

  it.each(['takeover', 'joining'] as const)('is the price and the investments on the route %s', (route) => {
    expect(investmentNeed(bought, route).value).toBe(210_000)
  })

  it('leaves out a price that was filled in on another route', () => {
    expect(investmentNeed(bought, 'startup').value).toBe(30_000)
  })

  it('is unknown while nothing is named', () => {
    expect(investmentNeed(finance(), 'startup').value).toBeNull()
  })

  it('waits for the price', () => {
    const answers = finance({ investments: [investment(25_000)] })
    expect(unknownFields(investmentNeed(answers, 'takeover'))).toEqual(['finance.takeoverPriceTotal'])
  })

  it('is unknown while the amount of an investment is', () => {
    expect(investmentNeed(finance({ investments: [investment(null)] }), 'startup').value).toBeNull()
  })
})

describe('financingTotal', () => {
  it('is own means and every loan, agreed or not', () => {
    const loans = [loan({ amount: 120_000, status: 'agreed' }), loan({ amount: 30_000, status: 'asked' })]
    expect(financingTotal(finance({ ownMeans: 40_000, loans })).value).toBe(190_000)
  })

  it('is own means when there is no loan', () => {
    expect(financingTotal(finance({ ownMeans: 40_000 })).value).toBe(40_000)
  })

  it('waits for own means', () => {
    expect(unknownFields(financingTotal(finance()))).toEqual(['finance.ownMeans'])
  })
})

describe('stillToFinance', () => {
  it('is what is needed minus what there is', () => {
    const answers = finance({
      takeoverPriceTotal: 180_000,
      ownMeans: 40_000,
      loans: [loan({ amount: 120_000 })],
    })
    expect(stillToFinance(answers, 'takeover').value).toBe(20_000)
  })

  it('is nothing when a loan of exactly the gap is added', () => {
    fc.assert(
      fc.property(amount, amount, (price, ownMeans) => {
        const before = finance({ takeoverPriceTotal: price, ownMeans })
        const gap = stillToFinance(before, 'takeover').value
        const after = { ...before, loans: [loan({ amount: gap })] }
        expect(stillToFinance(after, 'takeover').value).toBe(0)
      }),
    )
  })
})

describe('the private budget', () => {
  const home = finance({
    privateHousingPerMonth: 1_900,
    privateInsurancePerMonth: 450,
    privateLivingPerMonth: 2_600,
    privateDebtPerMonth: 250,
    partnerIncomePerMonth: 2_100,
  })

  it('is everything the household pays', () => {
    expect(privateBudget(home).value).toBe(5_200)
  })

  it('asks of the practice what the partner does not earn', () => {
    expect(privateFromPractice(home).value).toBe(3_100)
  })

  it.each([
    'privateHousingPerMonth',
    'privateInsurancePerMonth',
    'privateLivingPerMonth',
    'privateDebtPerMonth',
  ])('is unknown while %s is', (key) => {
    expect(privateBudget({ ...home, [key]: null }).value).toBeNull()
  })

  it('asks an unknown amount of the practice while the partner’s income is unknown', () => {
    expect(privateFromPractice({ ...home, partnerIncomePerMonth: null }).value).toBeNull()
  })
})
