import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '#domain/error.ts'
import { planFromJson, planToJson } from '#domain/plan/json.ts'
import { emptyPlan, planSchema, SUBJECTS, type Plan } from '#domain/plan/plan.ts'
import { ROUTES } from '#domain/route/route.ts'
import { addOption, edited, moveOption, planWith, removeOption, set } from '../support/plans.ts'
import { planOn } from '../support/plan-values.ts'

const two = planWith(
  set('route.title', 'De Linde'),
  addOption('option001', { name: 'Kerkstraat', rentPerM2PerYear: 178.5 }),
  addOption('option002'),
  set('housing.chosenOptionId', 'option002'),
)

/** The JSON of the plan with one piece of its text replaced. */
function tampered(piece: string, other: string): string {
  const text = planToJson(two)
  if (!text.includes(piece)) throw new Error(`the plan does not say ${piece}`)
  return text.replace(piece, other)
}

function refusalOf(text: string): string {
  try {
    planFromJson(text)
    return 'none'
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.details['path']].filter(Boolean).join(' ')
    throw error
  }
}

/** The same plan with every object in it written the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('the JSON of a plan', () => {
  it('begins with the name and the version of its format', () => {
    expect(planToJson(emptyPlan())).toMatch(
      /^\{\n {2}"format": "praktijkpad-plan",\n {2}"version": 1,\n {2}"plan": \{\n {4}"route": \{\n/,
    )
  })

  it('ends with a line break', () => {
    expect(planToJson(emptyPlan())).toMatch(/\}\n$/)
  })

  it('has the subjects in the order of the plan', () => {
    const subjects = [...planToJson(emptyPlan()).matchAll(/^ {4}"(\w+)": \{$/gm)].map(
      ([, subject]) => subject,
    )
    expect(subjects).toEqual(SUBJECTS)
  })

  it('says that an answer is unknown', () => {
    expect(planToJson(emptyPlan())).toContain('"startDate": null')
  })

  it('is the same however the plan came about', () => {
    const roundabout = edited(
      planWith(addOption('option002'), addOption('option009'), addOption('option001')),
      removeOption('option009'),
      moveOption('option001', 0),
      set('housing.options.option001.rentPerM2PerYear', 178.5),
      set('housing.chosenOptionId', 'option002'),
      set('housing.options.option001.name', 'Kerkstraat'),
      set('route.title', 'De Linde'),
    )
    expect(planToJson(roundabout)).toBe(planToJson(two))
  })

  it('is the same whatever the order of the keys in memory', () => {
    // Only the order of the keys differs, which a type does not know about.
    expect(planToJson(reversed(two) as Plan)).toBe(planToJson(two))
  })
})

describe.each(ROUTES)('any plan on the route %s', (route) => {
  it('is read back from its JSON exactly', () => {
    fc.assert(
      fc.property(planOn(route), (plan) => {
        expect(planFromJson(planToJson(plan))).toStrictEqual(plan)
      }),
    )
  })

  it('is written again as the same bytes', () => {
    fc.assert(
      fc.property(planOn(route), (plan) => {
        const text = planToJson(plan)
        expect(planToJson(planFromJson(text))).toBe(text)
      }),
    )
  })

  it('is one the schema takes', () => {
    fc.assert(
      fc.property(planOn(route), (plan) => {
        expect(planSchema.parse(plan)).toStrictEqual(plan)
      }),
    )
  })
})

describe('reading a plan', () => {
  it('takes it in whatever order and without indent', () => {
    expect(planFromJson(JSON.stringify(reversed(JSON.parse(planToJson(two)))))).toStrictEqual(two)
  })

  it.each([
    ['nothing', ''],
    ['text', 'Beste collega,'],
    ['a plan cut off halfway', planToJson(two).slice(0, 400)],
    ['a number', '5'],
    ['null', 'null'],
    ['a plan without its envelope', JSON.stringify(two)],
    ['another format', '{"format":"plan","version":1,"plan":{}}'],
    ['a version that is no number', '{"format":"praktijkpad-plan","version":"1","plan":{}}'],
    ['version 0', '{"format":"praktijkpad-plan","version":0,"plan":{}}'],
    ['an envelope with more in it', '{"format":"praktijkpad-plan","version":1,"plan":{},"by":"x"}'],
  ])('refuses %s', (_, text) => {
    expect(refusalOf(text)).toBe('plan.unreadable')
  })

  it('refuses a later version of the format', () => {
    expect(refusalOf('{"format":"praktijkpad-plan","version":2,"plan":{}}')).toBe('plan.newerFormat')
  })

  it.each([
    ['a subject that is not there', '"housing": {', '"huisvesting": {', 'housing'],
    ['an answer that is not there', '"kind": null,', '', 'route.kind'],
    ['an answer that is not allowed', '"kind": null', '"kind": "castle"', 'route.kind'],
    ['a number out of bounds', '178.5', '-178.5', 'housing.options.0.rentPerM2PerYear'],
    ['a text with space around it', '"De Linde"', '" De Linde"', 'route.title'],
    ['a subject nobody knows', '"housing": {', '"moon": {}, "housing": {', 'moon'],
    ['a question nobody asks', '"title": "De Linde"', '"title": "De Linde", "moon": 1', 'route.moon'],
    [
      'a question nobody asks of an item',
      '"id": "option001"',
      '"id": "option001", "moon": 1',
      'housing.options.0.moon',
    ],
    ['a prototype', '"title": "De Linde"', '"title": "De Linde", "__proto__": {}', 'route.__proto__'],
    ['an id that is none', '"id": "option001"', '"id": "../../etc"', 'housing.options.0.id'],
    ['two items with one id', '"id": "option001"', '"id": "option002"', 'housing.options.option002'],
  ])('refuses %s', (_, piece, other, path) => {
    expect(refusalOf(tampered(piece, other))).toBe(`plan.invalidValue ${path}`)
  })

  it('refuses an envelope without a plan', () => {
    expect(refusalOf('{"format":"praktijkpad-plan","version":1}')).not.toBe('none')
  })

  it('refuses a reference to an item that is not there', () => {
    const text = tampered('"chosenOptionId": "option002"', '"chosenOptionId": "option003"')
    expect(refusalOf(text)).toBe('plan.unknownItem housing.chosenOptionId')
  })
})
