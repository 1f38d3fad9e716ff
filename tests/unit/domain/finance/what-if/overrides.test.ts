import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/finance/what-if/assessment.ts'
import { overridesOf, readOverride, withOverrides } from '#domain/finance/what-if/overrides.ts'
import { changeableQuestions, numericQuestions } from '#domain/finance/what-if/questions.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { planToJson } from '#domain/plan/json.ts'
import { planSchema } from '#domain/plan/plan.ts'
import { readField } from '#domain/plan/read.ts'
import { fixturePlan, readFixture } from '../../../../driver/fixtures.ts'
import { realPack } from '../../support/pack.ts'
import { edited, set } from '../../support/plans.ts'
import { anyValue } from '../../support/values.ts'

const plan = fixturePlan(readFixture('takeover'))
const paths = changeableQuestions(plan)

/** A question of the plan with a value it can hold. */
const anyOverride = fc.constantFrom(...paths).chain((path) => {
  const meta = fieldAt(path)?.definition.meta
  if (!meta) throw new Error(`no field ${path}`)
  const value = meta.kind === 'reference' ? fc.constant(null) : anyValue(meta)
  return value.map((chosen) => ({ path, value: chosen }))
})
const anyOverrides = fc.array(anyOverride, { maxLength: 6 })

describe('a scenario', () => {
  it('without changes has the outcome of the plan', () => {
    expect(assess(withOverrides(plan, []), realPack)).toEqual(assess(plan, realPack))
  })

  it('never changes the plan', () => {
    const before = planToJson(plan)
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        withOverrides(plan, overrides)
        expect(planToJson(plan)).toBe(before)
      }),
    )
  })

  it('is what editing the plan would make', () => {
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const byEdits = edited(plan, ...overrides.map(({ path, value }) => set(path, value)))
        expect(withOverrides(plan, overrides)).toEqual(byEdits)
      }),
    )
  })

  it('is a plan', () => {
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        expect(planSchema.safeParse(withOverrides(plan, overrides)).success).toBe(true)
      }),
    )
  })

  it('shares with the plan what is not changed', () => {
    const other = withOverrides(plan, [{ path: 'finance.ownMeans', value: 1 }])
    expect([other.housing === plan.housing, other.finance.loans === plan.finance.loans]).toEqual([true, true])
  })

  it('is the plan itself where the item of a change is gone', () => {
    expect(withOverrides(plan, [{ path: 'finance.loans.gone00001.amount', value: 1 }])).toEqual(plan)
  })
})

describe('the changes of a scenario', () => {
  const [first] = plan.finance.scenarios

  it('are read from where they are kept', () => {
    const own = plan.finance.scenarioChanges.filter(({ scenario }) => scenario === first?.id)
    const expected = own.map(({ path, value }) => ({ path, value: Number(value) }))
    expect(overridesOf(plan, first?.id ?? '')).toEqual(expected)
  })

  it('go with the scenario', () => {
    const without = edited(plan, { kind: 'remove', list: 'finance.scenarios', id: first?.id ?? '' })
    expect(without.finance.scenarioChanges.some(({ scenario }) => scenario === first?.id)).toBe(false)
  })

  it.each([
    ['finance.ownMeans', 'no JSON'],
    ['finance.ownMeans', '"many"'],
    ['finance.ownMeans', '-1'],
    ['finance.nothing', '1'],
  ])('are left out where %s cannot be %s', (path, json) => {
    expect(readOverride(path, json)).toBeNull()
  })
})

describe('the questions to choose from', () => {
  it('are all in the plan', () => {
    expect(() => paths.forEach((path) => readField(plan, path))).not.toThrow()
  })

  it('include those of list items', () => {
    expect(paths).toContain(`finance.loans.${plan.finance.loans[0]?.id ?? ''}.amount`)
  })

  it('leave out what is not asked on this route', () => {
    expect(paths).not.toContain('finance.patientCapacity')
  })

  it('leave out scenarios and ranges', () => {
    const about = /^finance\.(scenario|range|correlation|simulation)/
    expect(paths.filter((path) => about.test(path))).toEqual([])
  })

  it('for a range ask for a number', () => {
    const kinds = new Set(numericQuestions(plan).map((path) => fieldAt(path)?.definition.meta.kind))
    expect(kinds).toEqual(new Set(['decimal', 'euro', 'percentage', 'wholeNumber']))
  })
})
