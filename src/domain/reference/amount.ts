import { formatEuro, formatNumber, type Language } from '../field/format.ts'
import { isEuro } from '../unit.ts'
import type { Figure } from './figure.ts'

/** A reference value in the reader's notation: euros with their sign, a share as a percentage. */
export function amountText(value: number | null, { unit }: Pick<Figure, 'unit'>, language: Language): string {
  if (value === null) return '–'
  if (unit === 'share') return formatNumber(value, language, { style: 'percent', maximumFractionDigits: 2 })
  if (unit === 'year') return String(value)
  if (!isEuro(unit)) return formatNumber(value, language, { maximumFractionDigits: 4 })
  return formatEuro(value, language, Number.isInteger(value) ? 0 : 2)
}
