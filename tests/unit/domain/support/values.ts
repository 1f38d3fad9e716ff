import fc from 'fast-check'
import type { FieldMeta, FieldValue } from '#domain/field/meta.ts'

/** An id such as the workbook makes for a list item. */
export const itemId = fc.stringMatching(/^[a-z][a-z0-9]{7,39}$/)

/** Every known answer a field of this kind and with these bounds can have. */
export function knownValue(meta: FieldMeta): fc.Arbitrary<FieldValue> {
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return trimmedText(meta.maxLength ?? 100)
    case 'wholeNumber':
    case 'decimal':
    case 'euro':
    case 'percentage':
      return numberWithin(Number(meta.min), Number(meta.max), meta.decimals)
    case 'date':
      return dayWithin(`${String(meta.min)}T00:00:00Z`, `${String(meta.max)}T00:00:00Z`)
    case 'month':
      return dayWithin(`${String(meta.min)}-01`, `${String(meta.max)}-28`).map((day) => day.slice(0, 7))
    case 'choice':
      return fc.constantFrom(...meta.choices)
    case 'reference':
      return itemId
    case 'statement':
      return fc.boolean()
  }
}

/** Every answer a field can have, unknown included. */
export function anyValue(meta: FieldMeta): fc.Arbitrary<FieldValue> {
  return fc.option(knownValue(meta), { freq: 4 })
}

function trimmedText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((text) => text.trim())
    .filter((text) => text.length > 0 && text.length <= maxLength)
}

/** A number that its decimals can write exactly: an integer of the smallest step, divided once. */
function numberWithin(min: number, max: number, decimals: number): fc.Arbitrary<number> {
  const steps = 10 ** decimals
  const [low, high] = [Math.ceil(min * steps), Math.floor(max * steps)]
  return fc.integer({ min: low, max: high }).map((step) => step / steps)
}

function dayWithin(first: string, last: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10))
}
