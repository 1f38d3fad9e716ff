import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Range } from '#domain/finance/simulation/draw.ts'
import { project } from '#domain/finance/projection/project.ts'
import { quantile, simulate, simulation, uncertaintyOf } from '#domain/finance/simulation/simulate.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fixturePlan, readFixture } from '../../../../driver/fixtures.ts'
import { realPack } from '../../support/pack.ts'
import { edited, set } from '../../support/plans.ts'
import { modelOf } from '../support/plans.ts'

const RUNS = 300
const takeover = fixturePlan(readFixture('takeover'))

/** The invented takeover with only these ranges, and nothing that moves together. */
function withRanges(...ranges: readonly Range[]): Plan {
  const named = ranges.map((range, index) => ({ id: `range${String(index).padStart(4, '0')}`, ...range }))
  return { ...takeover, finance: { ...takeover.finance, ranges: named, correlations: [] } }
}

/** Everything a simulation found, as bytes. */
function hashOf(plan: Plan): string {
  const result = simulate(plan, realPack, RUNS)
  const { cash, income, shortageByMonth } = result ?? fail()
  const numbers = [cash, income].flatMap(({ p10, p50, p90 }) => [...p10, ...p50, ...p90])
  const bytes = new Float64Array([...numbers, ...shortageByMonth, result?.chanceOfShortage ?? NaN])
  return createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex')
}

function fail(): never {
  throw new Error('there is no result')
}

const anyRange = fc
  .record({
    path: fc.constantFrom('finance.segment2PerYear', 'practice.patientsUnder65', 'finance.ownMeans'),
    ends: fc.tuple(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000)),
    shape: fc.constantFrom('pert' as const, 'triangular' as const),
  })
  .map(({ path, ends, shape }): Range => {
    const [min = 0, likely = 0, max = 0] = ends.toSorted((one, other) => one - other)
    return { path, min, likely, max, shape }
  })

describe('a simulation', () => {
  it('gives the same bytes for the same seed', () => {
    expect(hashOf(takeover)).toBe(hashOf(takeover))
  })

  it('gives other bytes for another seed', () => {
    expect(hashOf(edited(takeover, set('finance.simulationSeed', 4)))).not.toBe(hashOf(takeover))
  })

  it('has its bands in order', () => {
    fc.assert(
      fc.property(anyRange, fc.nat(), (range, seed) => {
        const plan = edited(withRanges(range), set('finance.simulationSeed', seed))
        const { cash, income } = simulate(plan, realPack, 40) ?? fail()
        for (const { p10, p50, p90 } of [cash, income])
          for (const [index, middle] of p50.entries())
            expect((p10[index] ?? NaN) <= middle && middle <= (p90[index] ?? NaN)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('is the projection of the plan when all ranges are closed', () => {
    const path = 'finance.segment2PerYear'
    const only = takeover.finance.segment2PerYear ?? fail()
    const closed = withRanges({ path, min: only, likely: only, max: only, shape: 'pert' })
    const { cash } = simulate(closed, realPack, 20) ?? fail()
    const expected = [...project(modelOf(takeover)).months.cash]
    expect([cash.p10, cash.p50, cash.p90]).toEqual([expected, expected, expected])
  })

  it('is the same whether it is run at once or step by step', () => {
    const steps = simulation(takeover, realPack, RUNS)
    let step = steps.next()
    while (!step.done) step = steps.next()
    expect(step.value).toEqual(simulate(takeover, realPack, RUNS))
  })

  it('says how far it is', () => {
    const [first] = [...simulation(takeover, realPack, 1_000)]
    expect(first).toBe(0.25)
  })

  it('draws whole months', () => {
    const plan = withRanges({ path: 'finance.consultDelayMonths', min: 1, likely: 2, max: 3, shape: 'pert' })
    const { cash } = simulate(plan, realPack, 101) ?? fail()
    const outcomes = [1, 2, 3].map(
      (months) =>
        project(modelOf(edited(takeover, set('finance.consultDelayMonths', months)))).months.cash[5] ?? NaN,
    )
    expect(outcomes).toContain(cash.p50[5])
  })

  it('has no result when what moves together contradicts itself', () => {
    const [one, other, third] = takeover.finance.ranges.map(({ path }) => path)
    const pair = (id: string, path = one, otherPath = other, coefficient = 0.95) => ({
      id,
      path: path ?? null,
      otherPath: otherPath ?? null,
      coefficient,
    })
    const correlations = [
      pair('pair00001'),
      pair('pair00002', other, third),
      pair('pair00003', one, third, -0.95),
    ]
    const plan = { ...takeover, finance: { ...takeover.finance, correlations } }
    expect(simulate(plan, realPack, RUNS)).toBeNull()
  })

  it('has no result without a projection', () => {
    expect(simulate(edited(takeover, set('route.startDate', null)), realPack, RUNS)).toBeNull()
  })
})

describe('what is drawn from', () => {
  const range = { path: 'finance.ownMeans', min: 1, likely: 2, max: 3, shape: 'pert' } as const

  it('leaves out a range that is not in order', () => {
    expect(uncertaintyOf(withRanges({ ...range, likely: 4 })).ranges).toEqual([])
  })

  it('leaves out a range about an item that is gone', () => {
    expect(uncertaintyOf(withRanges({ ...range, path: 'finance.loans.gone00001.amount' })).ranges).toEqual([])
  })

  it('leaves out what moves together with something that is not drawn', () => {
    const correlations = [
      { id: 'pair00001', path: range.path, otherPath: 'finance.mtvpPerYear', coefficient: 1 },
    ]
    const plan = withRanges(range)
    expect(uncertaintyOf({ ...plan, finance: { ...plan.finance, correlations } }).correlations).toEqual([])
  })
})

it('a quantile lies between two values where it falls between them', () => {
  expect(quantile(new Float64Array([1, 2, 4]), 0.75)).toBe(3)
})
