import fc from 'fast-check'
import type { FieldMeta, FieldValue } from '#domain/field/meta.ts'

/** A value that no field of this kind and with these bounds takes. */
export function badValue(meta: FieldMeta): fc.Arbitrary<FieldValue> {
  return fc.constantFrom(...badValues(meta))
}

/** Values of every wrong type, form and size for a field of this kind and with these bounds. */
export function badValues(meta: FieldMeta): FieldValue[] {
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return ['', ' \n\t', 'x'.repeat((meta.maxLength ?? 0) + 1), 5, true]
    case 'wholeNumber':
    case 'decimal':
    case 'euro':
    case 'percentage':
      return badNumbers(Number(meta.min), Number(meta.max), meta.decimals)
    case 'date':
      return ['2027-02-29', '31-02-2027', '0001-01-01', '9999-12-31', 'morgen', 20270701]
    case 'month':
      return ['2027-13', '2-2027', '0001-01', '9999-12', '2027-07-01', 202707]
    case 'choice':
      return ['castle', '', 'constructor', 0, true]
    case 'reference':
      return ['nobody0000', 'x', '../../etc', 1, false]
    case 'statement':
      return ['true', 1, 0]
  }
}

function badNumbers(min: number, max: number, decimals: number): FieldValue[] {
  // Near zero, where a float can tell half a step from a whole one however fine the steps are.
  const nearest = Math.min(Math.max(min, 0), max)
  const tooFine = nearest + (nearest === max ? -0.5 : 0.5) / 10 ** decimals
  return [min - 1, max + 1, tooFine, NaN, Infinity, -Infinity, Number.MAX_VALUE, '5', true]
}
