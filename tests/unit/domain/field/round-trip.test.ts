import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { formatInput, type Language } from '#domain/field/format.ts'
import * as kinds from '#domain/field/kinds.ts'
import { fieldRegistry, type FieldMeta } from '#domain/field/meta.ts'
import { parseInput } from '#domain/field/parse.ts'
import { readAnswer } from '#domain/plan/answer.ts'
import { ALL_FIELDS, nameOf } from '../support/definitions.ts'
import { anyValue } from '../support/values.ts'

const LANGUAGES: readonly Language[] = ['nl', 'en']

/* Fields of every kind, with the widest bounds one may think of. */
const widest: Readonly<Record<FieldMeta['kind'], z.ZodType>> = {
  text: kinds.text(),
  longText: kinds.longText(),
  wholeNumber: kinds.wholeNumber({ unit: null, min: -1_000_000_000, max: 1_000_000_000 }),
  decimal: kinds.decimal({ unit: null, min: -1_000_000, max: 1_000_000, decimals: 3 }),
  euro: kinds.euro({ unit: 'euro', min: -100_000_000, max: 100_000_000 }),
  percentage: kinds.percentage({ min: -100, max: 1_000 }),
  date: kinds.date({ min: '1900-01-01', max: '2199-12-31' }),
  month: kinds.month({ min: '1900-01', max: '2199-12' }),
  choice: kinds.choice(['yes', 'no', 'notYet']),
  reference: kinds.reference('housing.options'),
  statement: kinds.statement(),
}

function metaOf(schema: z.ZodType): FieldMeta {
  const meta = fieldRegistry.get(schema)
  if (!meta) throw new Error('a field without meta')
  return meta
}

describe.each(LANGUAGES)('what an input shows in %s is read back as the same value', (language) => {
  it.each(Object.entries(widest))('for any %s', (_, schema) => {
    const meta = metaOf(schema)
    fc.assert(
      fc.property(anyValue(meta), (value) => {
        expect(parseInput(meta, formatInput(meta, value, language), language)).toEqual({ ok: true, value })
      }),
      { numRuns: 300 },
    )
  })

  it.each(ALL_FIELDS.map((field) => [nameOf(field), field] as const))('and accepted for %s', (_, field) => {
    fc.assert(
      fc.property(anyValue(field.meta), (value) => {
        const shown = formatInput(field.meta, value, language)
        expect(readAnswer(field, shown, language)).toEqual({ ok: true, value })
      }),
    )
  })
})
