import { formatNumber } from '../../src/domain/field/format.ts'
import { amountText } from '../../src/domain/reference/amount.ts'
import type { Localised } from '../../src/domain/reference/provenance.ts'
import type { Unit } from '../../src/domain/unit.ts'

/** The interface texts of one language, by key. */
export type Texts = ReadonlyMap<string, string>

/** A value with its unit in English notation; a fact that is not one number in its own words. */
export function valueText(
  entry: { readonly value: number | null; readonly text: Localised | null; readonly unit: Unit | null },
  english: Texts,
): string {
  const { value, text, unit } = entry
  if (value === null) return text?.en ?? 'unknown'
  if (unit === null) return formatNumber(value, 'en')
  const amount = amountText(value, { unit }, 'en')
  return unit === 'share' || unit === 'year' ? amount : `${amount} ${unitText(unit, english)}`
}

/** A unit in words. */
export function unitText(unit: Unit | null, english: Texts): string {
  return unit === null ? '–' : (english.get(`units:${unit}`) ?? unit)
}
