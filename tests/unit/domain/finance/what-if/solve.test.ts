import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { assess } from '#domain/finance/what-if/assessment.ts'
import { withOverrides } from '#domain/finance/what-if/overrides.ts'
import { bracket, solve, type Demand } from '#domain/finance/what-if/solve.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fixturePlan, readFixture } from '../../../../driver/fixtures.ts'
import { realPack } from '../../support/pack.ts'
import { edited, set } from '../../support/plans.ts'
import { practicePlan } from '../support/plans.ts'

const plan = fixturePlan(readFixture('takeover'))
const CASH: Demand = { measure: 'lowestCash', atLeast: -40_000 }
const DSCR: Demand = { measure: 'lowestDscr', atLeast: 1.2 }

describe('bracketing', () => {
  const root = fc.double({ min: -1_000, max: 1_000, noNaN: true })

  it('finds the last point at which something rising has not passed a level', () => {
    fc.assert(
      fc.property(root, (level) => {
        const found = bracket((value) => value ** 3 <= level ** 3, -1_001, 1_001, 1e-6)
        expect(Math.abs(found - level)).toBeLessThanOrEqual(1e-6)
      }),
    )
  })

  it('answers a point at which it holds', () => {
    fc.assert(
      fc.property(root, (level) => {
        expect(bracket((value) => value <= level, -1_001, 1_001, 0.5)).toBeLessThanOrEqual(level)
      }),
    )
  })
})

/** The plan at a price, with the difference in goodwill and the largest loan. */
function atPrice(price: number): Plan {
  const { takeoverPriceTotal, goodwillPart, loans } = plan.finance
  const difference = price - (takeoverPriceTotal ?? 0)
  const [largest] = loans
    .filter(({ kind }) => kind !== 'creditLine')
    .toSorted((one, other) => (other.amount ?? 0) - (one.amount ?? 0))
  return withOverrides(plan, [
    { path: 'finance.takeoverPriceTotal', value: price },
    { path: 'finance.goodwillPart', value: (goodwillPart ?? 0) + difference },
    { path: `finance.loans.${largest?.id ?? ''}.amount`, value: (largest?.amount ?? 0) + difference },
  ])
}

describe.each([
  ['cash', CASH],
  ['DSCR', DSCR],
] as const)('the highest price for %s', (_, demand) => {
  const { value, tolerance } = solve('highestPrice', plan, realPack, demand)

  it('meets the demand', () => {
    const found = assess(atPrice(value ?? NaN), realPack)?.[demand.measure] ?? NaN
    expect(found).toBeGreaterThanOrEqual(demand.atLeast)
  })

  it('does not meet it one step higher', () => {
    const found = assess(atPrice((value ?? NaN) + tolerance), realPack)?.[demand.measure] ?? NaN
    expect(found).toBeLessThan(demand.atLeast)
  })
})

test('fewer patients are needed for a lower demand', () => {
  const at = (atLeast: number) =>
    solve('fewestPatients', plan, realPack, { measure: 'lowestDscr', atLeast }).value ?? NaN
  expect(at(1)).toBeLessThan(at(1.5))
})

test('a vacancy may last longer with a larger credit line', () => {
  const at = (atLeast: number) =>
    solve('longestVacancy', plan, realPack, { measure: 'lowestCash', atLeast }).value ?? NaN
  expect(at(-20_000)).toBeLessThan(at(-100_000))
})

describe('there is no number', () => {
  it('when the demand is met whatever the patients', () => {
    expect(solve('fewestPatients', plan, realPack, { ...CASH, atLeast: -1e12 }).kind).toBe('always')
  })

  it('when the demand is never met', () => {
    expect(solve('highestPrice', plan, realPack, { ...CASH, atLeast: 1e12 }).kind).toBe('never')
  })

  it('for a price where none is known', () => {
    const unknown = edited(plan, set('finance.takeoverPriceTotal', null))
    expect(solve('highestPrice', unknown, realPack, CASH).kind).toBe('unknown')
  })

  it('for a vacancy where there is none', () => {
    const bare = practicePlan(2027, [2_000, 0, 0, 0])
    expect(solve('longestVacancy', bare, realPack, CASH).kind).toBe('unknown')
  })

  it('while there is no projection', () => {
    const bare = edited(plan, set('route.startDate', null))
    expect(solve('fewestPatients', bare, realPack, CASH).kind).toBe('unknown')
  })
})
