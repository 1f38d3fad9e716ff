import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#domain/plan/apply.ts'
import { changesToPlan, importPlan } from '#domain/plan/import.ts'
import { planFromJson, planToJson } from '#domain/plan/json.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { ROUTES } from '#domain/route/route.ts'
import { planOn } from '../support/plan-values.ts'
import { addOption, planWith, set } from '../support/plans.ts'

const anyPlan = fc.constantFrom(...ROUTES).chain(planOn)
const two = planWith(
  set('route.title', 'De Linde'),
  addOption('option001', { name: 'Kerkstraat', rentPerM2PerYear: 178.5 }),
  addOption('option002'),
  set('housing.chosenOptionId', 'option002'),
)

/** What is refused of the plan with one piece of its text replaced, and the plan that is left. */
function tampered(piece: string | RegExp, other: string) {
  const text = planToJson(two)
  const changed = text.replace(piece, other)
  if (changed === text) throw new Error(`the plan does not say ${String(piece)}`)
  const { plan, refused } = importPlan(changed)
  return { plan, refused: refused.map(({ path, reason }) => `${reason} ${path}`) }
}

describe('a plan that is read in', () => {
  it('is the plan that was written, with nothing refused', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(importPlan(planToJson(plan))).toEqual({ plan, refused: [] })
      }),
    )
  })

  it('is always a plan that can be written and read again, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ format: 'praktijkpad-plan', version: 1, plan: value })
        const { plan } = importPlan(text)
        expect(planFromJson(planToJson(plan))).toEqual(plan)
      }),
    )
  })

  it('takes everything but the value that cannot be an answer', () => {
    const { plan, refused } = tampered('178.5', '"much"')
    expect(refused).toEqual(['invalidValue housing.options.option001.rentPerM2PerYear'])
    expect(plan.housing.options[0]).toMatchObject({ name: 'Kerkstraat', rentPerM2PerYear: null })
  })

  it('refuses a question nobody asks', () => {
    expect(tampered('"title":', '"colour": "blue", "title":').refused).toEqual(['unknownField route.colour'])
  })

  it('refuses a question nobody asks of an item', () => {
    const { refused } = tampered('"id": "option001",', '"id": "option001", "colour": "blue",')
    expect(refused).toEqual(['unknownField housing.options.option001.colour'])
  })

  it('refuses a page nobody has', () => {
    expect(tampered('"route": {', '"weather": {}, "route": {').refused).toEqual(['unknownField weather'])
  })

  it('refuses the second of two items with one name, and takes the first', () => {
    const { plan, refused } = tampered('"id": "option002"', '"id": "option001"')
    expect(refused).toContain('doubleItem housing.options.option001')
    expect(plan.housing.options).toHaveLength(1)
  })

  it('refuses a reference to an item that is not there', () => {
    const { plan, refused } = tampered('"chosenOptionId": "option002"', '"chosenOptionId": "option009"')
    expect(refused).toEqual(['unknownItem housing.chosenOptionId'])
    expect(plan.housing.chosenOptionId).toBeNull()
  })

  it('refuses an item without a name of its own, by its place', () => {
    expect(tampered('"id": "option002"', '"id": "2"').refused).toContain('invalidValue housing.options.2')
  })

  it('says what was refused, cut short', () => {
    const text = planToJson(two).replace('"De Linde"', `"${'x'.repeat(500)}"`)
    const [refused] = importPlan(text).refused
    expect(refused?.value).toHaveLength(120)
  })

  it('leaves unknown what the file does not say', () => {
    expect(tampered(/"title": "De Linde",/, '').plan.route.title).toBeNull()
  })
})

describe('the changes to a plan', () => {
  it('make it of an empty one', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(applyChanges(emptyPlan(), changesToPlan(plan))).toEqual(plan)
      }),
    )
  })
})
