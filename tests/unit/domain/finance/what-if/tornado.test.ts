import { describe, expect, it, test } from 'vitest'
import { MEASURES } from '#domain/finance/what-if/assessment.ts'
import { sliderOf } from '#domain/finance/what-if/slider.ts'
import { drivers, spreadOf, tornado } from '#domain/finance/what-if/tornado.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { fixturePlan, readFixture } from '../../../../driver/fixtures.ts'
import { realPack } from '../../support/pack.ts'
import { edited, set } from '../../support/plans.ts'
import { practicePlan } from '../support/plans.ts'

const plan = fixturePlan(readFixture('takeover'))

describe.each(MEASURES)('what moves %s most', (measure) => {
  const effects = tornado(plan, realPack, measure)

  it('comes first', () => {
    const swings = effects.map(({ swing }) => swing)
    expect(swings).toEqual(swings.toSorted((one, other) => other - one))
  })

  it('is there only with an effect', () => {
    expect(effects.every(({ swing }) => swing > 0)).toBe(true)
  })

  it('is among the answers of the plan', () => {
    const known = new Set(drivers(plan))
    expect(effects.every(({ path }) => known.has(path))).toBe(true)
  })
})

test('an answer that no euro depends on is left out', () => {
  const path = 'housing.options'
  const lease = `${path}.${plan.housing.chosenOptionId ?? ''}.leaseYears`
  expect([
    readField(plan, lease) === null,
    tornado(plan, realPack, 'income').some((effect) => effect.path === lease),
  ]).toEqual([false, false])
})

test('without a loan nothing moves the DSCR', () => {
  expect(tornado(practicePlan(2027, [2_000, 0, 0, 0]), realPack, 'lowestDscr')).toEqual([])
})

describe('an answer is moved', () => {
  it('by a fifth to either side', () => {
    expect(spreadOf(edited(plan, set('finance.ownMeans', 50_000)), 'finance.ownMeans')).toEqual({
      low: 40_000,
      high: 60_000,
    })
  })

  it('between the ends of its own range', () => {
    const [own] = plan.finance.ranges
    expect(spreadOf(plan, own?.path ?? '')).toEqual({ low: own?.min, high: own?.max })
  })

  it('no further than its question allows', () => {
    const long = edited(plan, set('finance.goodwillDepreciationYears', 10))
    expect(spreadOf(long, 'finance.goodwillDepreciationYears')).toEqual({ low: 10, high: 12 })
  })

  it('to values its question can hold', () => {
    for (const path of drivers(plan)) {
      const { low, high } = spreadOf(plan, path)
      const schema = fieldAt(path)?.definition.schema
      expect([path, schema?.safeParse(low).success, schema?.safeParse(high).success]).toEqual([
        path,
        true,
        true,
      ])
    }
  })
})

describe('a slider', () => {
  const sliders = drivers(plan).flatMap((path) => sliderOf(plan, path) ?? [])

  it('stays within the spread of its answer', () => {
    for (const { path, min, max } of sliders) {
      const { low, high } = spreadOf(plan, path)
      expect(min >= low - 1e-9 && max <= high + 1e-9).toBe(true)
    }
  })

  it('has a whole number of steps to the answer in the plan', () => {
    for (const { min, step, value } of sliders) {
      const steps = (value - min) / step
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6)
    }
  })

  it('is not there for an unknown answer', () => {
    expect(sliderOf(edited(plan, set('finance.ownMeans', null)), 'finance.ownMeans')).toBeNull()
  })

  it('is not there for an answer of zero', () => {
    expect(sliderOf(edited(plan, set('finance.ownMeans', 0)), 'finance.ownMeans')).toBeNull()
  })
})
