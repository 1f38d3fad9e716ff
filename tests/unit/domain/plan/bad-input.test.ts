import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatInput, type Language } from '#domain/field/format.ts'
import type { FieldKind, FieldMeta } from '#domain/field/meta.ts'
import { daysBefore } from '#domain/field/calendar.ts'
import { readAnswer } from '#domain/plan/answer.ts'
import type { FieldDefinition } from '#domain/plan/catalogue.ts'
import { ALL_FIELDS, nameOf } from '../support/definitions.ts'

const LANGUAGES: readonly Language[] = ['nl', 'en']
const KINDS: readonly FieldKind[] = [...new Set(ALL_FIELDS.map(({ meta }) => meta.kind))]

const PASTED: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['only space', ' \u00a0\t\n'],
  ['words', 'ongeveer twee ton'],
  ['an amount with a euro sign', '€ 1.234,50'],
  ['an amount with two dots', '1.234.567'],
  ['a number with an exponent', '1e5'],
  ['a number of the machine', 'Infinity'],
  ['a number of 400 digits', '9'.repeat(400)],
  ['a day that does not exist', '31-02-2027'],
  ['a month that does not exist', '13-2027'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['10,000 digits and dots', '1.'.repeat(5_000)],
  ['emoji', '👩🏽‍⚕️🏥'],
  ['right-to-left text', 'עיסוק بالعربية \u202e12'],
  ['a name that every object has', 'constructor'],
  ['the name of a prototype', '__proto__'],
  ['half a character', '\ud83d'],
  ['a zero byte', 'a\0b'],
]

const fieldTexts = Object.fromEntries(
  LANGUAGES.map((language) => {
    const file: unknown = JSON.parse(readFileSync(`resources/content/${language}/field.json`, 'utf8'))
    return [language, z.object({ expected: z.record(z.string(), z.string()) }).parse(file).expected]
  }),
)

/** The sentence a page shows for a refused text, its gaps filled as the page fills them; null when there is none. */
function sentence(meta: FieldMeta, expected: string, language: Language): string | null {
  const words = fieldTexts[language]?.[expected]
  if (words === undefined || words === '') return null
  const max = expected === 'length' ? String(meta.maxLength ?? '') : formatInput(meta, meta.max, language)
  const gaps = { min: formatInput(meta, meta.min, language), max }
  const isFilled = Object.entries(gaps).every(([gap, text]) => text !== '' || !words.includes(`{{${gap}}}`))
  return isFilled ? words : null
}

/** What is wrong with how a field takes a text; null when it takes a value its schema accepts or says what it expects. */
function fault(field: FieldDefinition, typed: string, language: Language): string | null {
  const answer = readAnswer(field, typed, language)
  if (answer.ok) {
    return field.schema.safeParse(answer.value).success ? null : `${nameOf(field)} keeps a bad value`
  }
  const silent = LANGUAGES.filter((reader) => sentence(field.meta, answer.expected, reader) === null)
  return silent.length === 0
    ? null
    : `${nameOf(field)} has no words in ${silent.join(', ')} for ${answer.expected}`
}

function refusal(field: FieldDefinition, typed: string | null, language: Language): string | null {
  if (typed === null) return null
  const answer = readAnswer(field, typed, language)
  const isRefused = !answer.ok && (answer.expected === 'bounds' || answer.expected === 'length')
  return isRefused ? null : `${nameOf(field)} does not say that ${typed.slice(0, 40)} is out of bounds`
}

/** The smallest step past the lowest or highest answer, as typed; null when the field has no such end. */
function beyond(meta: FieldMeta, end: 'min' | 'max', language: Language): string | null {
  const sign = end === 'min' ? -1 : 1
  const bound = meta[end]
  if (end === 'max' && meta.maxLength !== null) return 'x'.repeat(meta.maxLength + 1)
  if (bound === null) return null
  if (typeof bound === 'number') {
    const step = Number((bound + sign * 10 ** -meta.decimals).toFixed(meta.decimals))
    return formatInput(meta, step, language)
  }
  if (meta.kind === 'date') return daysBefore(bound, -sign)
  return daysBefore(end === 'min' ? `${bound}-01` : `${bound}-28`, -sign * 4).slice(0, 7)
}

const ofKind = (kind: FieldKind): FieldDefinition[] => ALL_FIELDS.filter(({ meta }) => meta.kind === kind)
const found = (faults: readonly (string | null)[]): string[] => faults.filter((text) => text !== null)

/** The kinds of field that have this end. */
const limited = (end: 'min' | 'max'): FieldKind[] =>
  KINDS.filter((kind) => ofKind(kind).some(({ meta }) => beyond(meta, end, 'nl') !== null))

describe.each(LANGUAGES)('typed in %s', (language) => {
  describe.each(KINDS)('into every %s', (kind) => {
    it.each(PASTED)('%s is a good value, or is refused in words', (_, typed) => {
      expect(found(ofKind(kind).map((field) => fault(field, typed, language)))).toEqual([])
    })
  })

  describe.each(['min', 'max'] as const)('just past the %s', (end) => {
    it.each(limited(end))('of every %s is refused as out of bounds', (kind) => {
      const faults = ofKind(kind).map((field) => refusal(field, beyond(field.meta, end, language), language))
      expect(found(faults)).toEqual([])
    })

    it.each(limited(end))('of every %s is refused in words', (kind) => {
      const faults = ofKind(kind).map((field) =>
        fault(field, beyond(field.meta, end, language) ?? '', language),
      )
      expect(found(faults)).toEqual([])
    })
  })
})
