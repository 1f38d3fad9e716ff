import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as kinds from '#domain/field/kinds.ts'
import { fieldRegistry } from '#domain/field/meta.ts'

const euro = kinds.euro({ unit: 'euro', min: 0, max: 1000 })
const count = kinds.wholeNumber({ unit: 'patients', min: 1, max: 10 })
const day = kinds.date({ min: '2024-01-01', max: '2045-12-31' })
const month = kinds.month({ min: '2024-01', max: '2045-12' })
const line = kinds.text({ maxLength: 5 })
const answer = kinds.choice(['yes', 'no'])
const chosen = kinds.reference('housing.options')

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

describe('a field', () => {
  it.each(Object.entries({ euro, count, day, month, line, answer, chosen, done: kinds.statement() }))(
    'of kind %s may be unknown',
    (_, schema) => {
      expect(accepts(schema, null)).toBe(true)
    },
  )

  it('may not be left out', () => {
    expect(accepts(euro, undefined)).toBe(false)
  })

  it.each([
    ['a tenth of a cent', euro, 1.001],
    ['less than the least', euro, -0.01],
    ['more than the most', euro, 1000.01],
    ['a number in a text', euro, '5'],
    ['not a number', euro, NaN],
    ['no end', euro, Infinity],
    ['half a patient', count, 2.5],
    ['a count below its bound', count, 0],
    ['a count above its bound', count, 11],
    ['a day that does not exist', day, '2027-02-29'],
    ['a day before the first', day, '2023-12-31'],
    ['a day after the last', day, '2046-01-01'],
    ['a month that does not exist', month, '2027-13'],
    ['a month after the last', month, '2046-01'],
    ['an empty line', line, ''],
    ['a line of spaces', line, '   '],
    ['a line that is too long', line, 'abcdef'],
    ['another choice', answer, 'maybe'],
    ['a choice of another name', answer, 'toString'],
    ['an id that is no id', chosen, '__proto__'],
    ['a statement in words', kinds.statement(), 'true'],
  ])('refuses %s', (_, schema, value) => {
    expect(accepts(schema, value)).toBe(false)
  })

  it('takes every amount to the cent', () => {
    const refused = Array.from({ length: 100_001 }, (_, cents) => cents / 100).filter(
      (value) => !accepts(euro, value),
    )
    expect(refused).toEqual([])
  })

  it('drops the space around a text', () => {
    expect(line.parse('  abc ')).toBe('abc')
  })

  it('carries its bounds in its meta', () => {
    expect(fieldRegistry.get(count)).toMatchObject({ kind: 'wholeNumber', unit: 'patients', min: 1, max: 10 })
  })

  it('is asked on every route to a practice unless told otherwise', () => {
    expect(fieldRegistry.get(line)?.routes).toEqual(['takeover', 'startup', 'joining'])
  })

  it('is not required unless told so', () => {
    expect(fieldRegistry.get(line)?.required).toBe(false)
  })
})
