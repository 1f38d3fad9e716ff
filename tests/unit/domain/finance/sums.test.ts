import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBalance } from '#domain/finance/budgets/start.ts'
import type { FinanceAnswers } from '#domain/finance/fields.ts'
import {
  financingTotal,
  investmentNeed,
  privateBudget,
  privateFromPractice,
  stillToFinance,
} from '#domain/finance/sums.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import type { Route } from '#domain/route/route.ts'
import { finance, investment, loan } from '../support/finance.ts'
import { rentedOption } from '../support/practices.ts'

const amount = fc.integer({ min: 0, max: 10_000_000 })

/** A takeover of which only these finance answers are known, with nothing to pay for hardware. */
function planOf(answers: Partial<FinanceAnswers>, kind: Route = 'takeover'): Plan {
  const plan = emptyPlan()
  return {
    ...plan,
    route: { ...plan.route, kind },
    systems: { ...plan.systems, hardwareCosts: 0, setUpCosts: 0 },
    finance: finance(answers),
  }
}

describe('investmentNeed', () => {
  const bought = { takeoverPriceTotal: 180_000, investments: [investment(25_000), investment(5_000)] }

  it.each(['takeover', 'joining'] as const)('is the price and the investments on the route %s', (route) => {
    expect(investmentNeed(planOf(bought, route)).value).toBe(210_000)
  })

  it('leaves out a price that was filled in on another route', () => {
    expect(investmentNeed(planOf(bought, 'startup')).value).toBe(30_000)
  })

  it('counts the fit-out of the chosen place', () => {
    const plan = planOf(bought)
    const place = rentedOption({ fitOutCost: 70_000 })
    const housing = { ...plan.housing, options: [place], chosenOptionId: place.id }
    expect(investmentNeed({ ...plan, housing }).value).toBe(280_000)
  })

  it('counts hardware and the conversion of the records', () => {
    const plan = planOf(bought)
    const systems = {
      ...plan.systems,
      hisChange: 'change' as const,
      hardwareCosts: 8_000,
      conversionCosts: 6_000,
    }
    expect(investmentNeed({ ...plan, systems }).value).toBe(224_000)
  })

  it('waits for the price', () => {
    const plan = planOf({ investments: [investment(25_000)] })
    expect(unknownFields(investmentNeed(plan))).toEqual(['finance.takeoverPriceTotal'])
  })

  it('waits for what hardware costs', () => {
    const plan = planOf(bought)
    const systems = { ...plan.systems, hardwareCosts: null }
    expect(unknownFields(investmentNeed({ ...plan, systems }))).toEqual(['systems.hardwareCosts'])
  })

  it('is unknown while the amount of an investment is', () => {
    expect(investmentNeed(planOf({ investments: [investment(null)] }, 'startup')).value).toBeNull()
  })
})

describe('financingTotal', () => {
  it('is own means and every loan, agreed or not', () => {
    const loans = [loan({ amount: 120_000, status: 'agreed' }), loan({ amount: 30_000, status: 'asked' })]
    expect(financingTotal(planOf({ ownMeans: 40_000, loans })).value).toBe(190_000)
  })

  it('is own means when there is no loan', () => {
    expect(financingTotal(planOf({ ownMeans: 40_000 })).value).toBe(40_000)
  })

  it('does not count a credit line', () => {
    const loans = [loan({ kind: 'creditLine', amount: 25_000 })]
    expect(financingTotal(planOf({ ownMeans: 40_000, loans })).value).toBe(40_000)
  })

  it('waits for own means', () => {
    expect(unknownFields(financingTotal(planOf({})))).toEqual(['finance.ownMeans'])
  })
})

describe('stillToFinance', () => {
  it('is what is needed minus what there is', () => {
    const plan = planOf({
      takeoverPriceTotal: 180_000,
      ownMeans: 40_000,
      loans: [loan({ amount: 120_000 })],
    })
    expect(stillToFinance(plan).value).toBe(20_000)
  })

  it('is not changed by what a subsidy pays for', () => {
    const investments = [{ ...investment(30_000), paidFrom: 'subsidy' as const }]
    const plan = planOf({ takeoverPriceTotal: 180_000, ownMeans: 180_000, investments })
    expect(stillToFinance(plan).value).toBe(0)
  })

  it('is nothing when a loan of exactly the gap is added', () => {
    fc.assert(
      fc.property(amount, amount, (price, ownMeans) => {
        const answers = { takeoverPriceTotal: price, ownMeans }
        const gap = stillToFinance(planOf(answers)).value
        expect(stillToFinance(planOf({ ...answers, loans: [loan({ amount: gap })] })).value).toBe(0)
      }),
    )
  })

  it('is the shortage of the two budgets when all is known', () => {
    fc.assert(
      fc.property(amount, amount, (price, ownMeans) => {
        const plan = planOf({ takeoverPriceTotal: price, ownMeans })
        expect((stillToFinance(plan).value ?? NaN) + startBalance(plan).left).toBe(0)
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
