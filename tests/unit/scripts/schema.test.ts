import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { planToJson } from '#domain/plan/json.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { fixturePlan, readFixture, ROADS } from '../../driver/fixtures.ts'
import { PLAN_SCHEMA, planJsonSchema } from '../../../scripts/schema/document.ts'

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
  JSON.parse(readFileSync(PLAN_SCHEMA, 'utf8')) as object,
)

/** What an independent validator has against a text. */
function problems(text: string): string[] {
  validate(JSON.parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('the schema in docs is what the definitions say', () => {
  expect(readFileSync(PLAN_SCHEMA, 'utf8')).toBe(planJsonSchema())
})

describe('the schema', () => {
  test.each(ROADS)('takes the plan of the %s', (road) => {
    expect(problems(planToJson(fixturePlan(readFixture(road))))).toEqual([])
  })

  test('takes an empty plan', () => {
    expect(problems(planToJson(emptyPlan()))).toEqual([])
  })

  const text = planToJson(fixturePlan(readFixture('takeover')))
  test.each([
    ['a route nobody has', '"kind": "takeover"', '"kind": "flight"'],
    ['a day that is none', /"startDate": "[^"]*"/, '"startDate": "soon"'],
    ['an amount in words', /"ownMeans": \d+/, '"ownMeans": "much"'],
    ['a question nobody asks', '"route": {', '"route": { "colour": "blue",'],
    ['another format', '"praktijkpad-plan"', '"plan"'],
  ])('refuses %s', (_, piece, other) => {
    expect(problems(text.replace(piece, other))).not.toEqual([])
  })
})
