import type { FieldMeta, FieldValue } from './meta.ts'

export type Language = 'nl' | 'en'
const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

/** The text an input shows for a stored value; `parseInput` reads it back to the same value. */
export function formatInput(meta: FieldMeta, value: FieldValue, language: Language): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatInputNumber(meta, value, language)
  if (typeof value === 'string' && meta.kind === 'date') return formatDay(value, language)
  if (typeof value === 'string' && meta.kind === 'month') return formatMonth(value, language)
  return String(value)
}

function formatInputNumber(meta: FieldMeta, value: number, language: Language): string {
  const cents = meta.kind === 'euro' && !Number.isInteger(value) ? 2 : 0
  return formatNumber(value, language, { minimumFractionDigits: cents, maximumFractionDigits: meta.decimals })
}

/** A number in the reader's notation. What rounds to zero has no minus sign. */
export function formatNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
): string {
  const notation = notationFor(language, options)
  const text = notation.format(value)
  return Number.isFinite(value) && !/[1-9]/.test(text) ? notation.format(0) : text
}

const notations = new Map<string, Intl.NumberFormat>()

/** Making a notation takes far longer than using it, and a chart uses one hundreds of times. */
function notationFor(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = notations.get(key) ?? new Intl.NumberFormat(LOCALES[language], options)
  notations.set(key, known)
  return known
}

/** Whole euros with the sign, `€ 1.250`; the space does not break. */
export function formatEuro(value: number, language: Language, cents = 0): string {
  return formatNumber(value, language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
  })
}

/** `1 juli 2027`. */
export function formatDay(day: string, language: Language): string {
  return dateText(`${day}T00:00:00Z`, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `juli 2027`. */
export function formatMonth(month: string, language: Language): string {
  return dateText(`${month}-01T00:00:00Z`, language, { month: 'long', year: 'numeric' })
}

/** `jul 27`, for an axis or the head of a column. */
export function formatShortMonth(month: string, language: Language): string {
  return dateText(`${month}-01T00:00:00Z`, language, { month: 'short', year: '2-digit' })
}

function dateText(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(new Date(iso))
}
