import { monthAfter } from '#domain/field/calendar.ts'
import { formatMonth, formatNumber, type Language } from '#domain/field/format.ts'
import type { Unit } from '#domain/unit.ts'
import { valueText } from '../../../charts/values.ts'

/** A difference with its sign; nothing where one of both is unknown or there is none. */
export function differenceText(
  value: number | null,
  standing: number | null,
  unit: Unit,
  language: Language,
): string | null {
  if (value === null || standing === null) return null
  const text = valueText(Math.abs(value - standing), unit, language)
  if (text === valueText(0, unit, language)) return null
  return `${value > standing ? '+' : '−'}\u00a0${text}`
}

/** The name of a month of the projection. */
export function monthName(start: string, month: number, language: Language): string {
  return formatMonth(monthAfter(start, month), language)
}

/** The names of all months of the projection. */
export function monthNames(start: string, count: number, language: Language): string[] {
  return Array.from({ length: count }, (_, month) => monthName(start, month, language))
}

/** A number of months, rounded down. */
export function wholeText(value: number, language: Language): string {
  return formatNumber(value, language, { maximumFractionDigits: 0 })
}
