import { describe, expect, it } from 'vitest'
import type { FinanceAnswers } from '#domain/finance/fields.ts'
import { financingRemarks, priceRemarks } from '#domain/finance/remarks.ts'
import type { HousingOption } from '#domain/housing/fields.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import type { Route } from '#domain/route/route.ts'
import { finance, loan } from '../support/finance.ts'
import { rentedOption } from '../support/practices.ts'

function planOf(answers: Partial<FinanceAnswers>, kind: Route = 'takeover'): Plan {
  const plan = emptyPlan()
  const systems = { ...plan.systems, hardwareCosts: 0 }
  return { ...plan, route: { ...plan.route, kind }, systems, finance: finance(answers) }
}

function idsOf(remarks: readonly { readonly id: string }[]): string[] {
  return remarks.map(({ id }) => id)
}

describe('about the price', () => {
  const parts = { takeoverPriceTotal: 150_000, goodwillPart: 100_000, inventoryPart: 50_000 }

  it('nothing is said without goodwill', () => {
    expect(priceRemarks(planOf({ ...parts, goodwillPart: 0 }))).toEqual([])
  })

  it('nothing is said where no practice is bought', () => {
    expect(priceRemarks(planOf(parts, 'startup'))).toEqual([])
  })

  it('goodwill points to the contract of the insurer', () => {
    expect(idsOf(priceRemarks(planOf(parts)))).toEqual(['goodwillContract'])
  })

  it('parts of more than the whole are said, with how much', () => {
    expect(priceRemarks(planOf({ ...parts, inventoryPart: 60_000 }))[0]).toMatchObject({
      id: 'partsExceedPrice',
      amount: 10_000,
    })
  })

  it('a price of goodwill alone is said', () => {
    const answers = { takeoverPriceTotal: 150_000, goodwillPart: 150_000, inventoryPart: 0 }
    expect(idsOf(priceRemarks(planOf(answers)))).toContain('onlyGoodwill')
  })
})

describe('about the financing', () => {
  const covered = { takeoverPriceTotal: 150_000, ownMeans: 50_000, loans: [loan()] }

  it('nothing is said when everything is agreed and covered', () => {
    expect(financingRemarks(planOf(covered))).toEqual([])
  })

  it('nothing is said while nothing is known', () => {
    expect(financingRemarks(planOf({}))).toEqual([])
  })

  it('a refusal stops the road', () => {
    expect(financingRemarks(planOf({ ...covered, financingStatus: 'refused' }))[0]).toMatchObject({
      id: 'refused',
      tone: 'stop',
    })
  })

  it('a gap is said, with how much', () => {
    expect(financingRemarks(planOf({ ...covered, ownMeans: 30_000 }))).toMatchObject([
      { id: 'gap', amount: 20_000 },
    ])
  })

  it('a gap is the least it can be while something to pay is unknown', () => {
    const plan = planOf({ ...covered, ownMeans: 30_000 })
    const systems = { ...plan.systems, hardwareCosts: null }
    expect(financingRemarks({ ...plan, systems })).toMatchObject([{ id: 'gapAtLeast', amount: 20_000 }])
  })

  it('more than is needed is not said while something to pay is unknown', () => {
    const plan = planOf({ ...covered, ownMeans: 60_000 })
    expect(financingRemarks({ ...plan, systems: { ...plan.systems, hardwareCosts: null } })).toEqual([])
  })

  it('a gap is no smaller because of a credit line that does not fill it', () => {
    const loans = [loan({ amount: 80_000 }), loan({ amount: 5_000, kind: 'creditLine' })]
    expect(financingRemarks(planOf({ ...covered, loans }))).toMatchObject([{ id: 'gap', amount: 20_000 }])
  })

  it('more than is needed is said, with how much', () => {
    expect(financingRemarks(planOf({ ...covered, ownMeans: 60_000 }))).toMatchObject([
      { id: 'surplus', amount: 10_000 },
    ])
  })

  it('a gap that only a credit line fills is said', () => {
    const loans = [loan({ amount: 80_000 }), loan({ amount: 30_000, kind: 'creditLine' })]
    expect(financingRemarks(planOf({ ...covered, loans }))).toMatchObject([
      { id: 'creditLineCarries', amount: 20_000 },
    ])
  })

  it.each(['asked', 'offered', null] as const)('a loan whose state is %s is not agreed', (status) => {
    expect(financingRemarks(planOf({ ...covered, loans: [loan({ status })] }))).toMatchObject([
      { id: 'notAgreed', amount: 100_000 },
    ])
  })
})

describe('a loan beside the lease of the chosen place', () => {
  const remarksBeside = (option: Partial<HousingOption>, kind: 'annuity' | 'creditLine' = 'annuity') => {
    const plan = planOf({ loans: [loan({ kind })] })
    const place = rentedOption({ leaseYears: 5, ...option })
    return financingRemarks({
      ...plan,
      housing: { ...plan.housing, options: [place], chosenOptionId: place.id },
    })
  }

  it('is named when it runs longer', () => {
    expect(remarksBeside({})).toMatchObject([{ id: 'loanOutlivesLease', name: 'Bank' }])
  })

  it.each([
    ['the lease is as long', { leaseYears: 10 }],
    ['the lease can be extended', { extensionOption: 'yes' as const }],
    ['the lease is unknown', { leaseYears: null }],
    ['the place is bought', { tenure: 'buy' as const }],
  ])('is not named when %s', (_, option) => {
    expect(remarksBeside(option)).toEqual([])
  })

  it('is not named when it is a credit line', () => {
    expect(remarksBeside({}, 'creditLine')).toEqual([])
  })
})
