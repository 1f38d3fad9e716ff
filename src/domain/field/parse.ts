import { isCalendarDate, isCalendarMonth } from './calendar.ts'
import type { Language } from './format.ts'
import type { FieldMeta, FieldValue } from './meta.ts'
import { readNumber } from './read-number.ts'

/** What typed text turned out to be: a value, or what was expected instead. */
export type Parsed =
  { readonly ok: true; readonly value: FieldValue } | { readonly ok: false; readonly expected: Expected }

export type Expected = 'text' | 'wholeNumber' | 'number' | 'date' | 'month' | 'choice' | 'bounds' | 'length'

const MONTH_NAMES = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
} as const

/**
 * Reads what a person typed or pasted into a field: Dutch and English notation, euro and percent signs, spaces.
 * Empty text is `null` (unknown). Never guesses: text with two readings is refused.
 */
export function parseInput(meta: FieldMeta, typed: string, language: Language): Parsed {
  const text = typed.trim()
  if (text === '') return { ok: true, value: null }
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return text.length <= (meta.maxLength ?? Infinity) ? { ok: true, value: text } : refuse('length')
    case 'wholeNumber':
    case 'decimal':
    case 'euro':
    case 'percentage':
      return parseNumber(meta, text, language)
    case 'date':
      return bounded(meta, parseDay(text.replaceAll(/\s+/g, ' ')), 'date')
    case 'month':
      return bounded(meta, parseMonth(text.replaceAll(/\s+/g, ' ')), 'month')
    case 'choice':
    case 'reference':
      return meta.choices.length === 0 || meta.choices.includes(text)
        ? { ok: true, value: text }
        : refuse('choice')
    case 'statement':
      return text === 'true' || text === 'false' ? { ok: true, value: text === 'true' } : refuse('choice')
  }
}

function refuse(expected: Expected): Parsed {
  return { ok: false, expected }
}

function bounded(meta: FieldMeta, value: string | null, expected: Expected): Parsed {
  if (value === null) return refuse(expected)
  const min = String(meta.min ?? value)
  const max = String(meta.max ?? value)
  return value >= min && value <= max ? { ok: true, value } : refuse('bounds')
}

function parseNumber(meta: FieldMeta, text: string, language: Language): Parsed {
  const expected = meta.decimals === 0 ? 'wholeNumber' : 'number'
  const value = readNumber(text, language, meta.decimals)
  if (value === null) return refuse(expected)
  const inBounds = value >= Number(meta.min ?? value) && value <= Number(meta.max ?? value)
  return inBounds ? { ok: true, value } : refuse('bounds')
}

/** An ISO day from `2027-07-01`, `1-7-2027`, `1/7/2027`, `1.7.2027` (day first) or `1 juli 2027`. */
function parseDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return realDay(iso[1], iso[2], iso[3])
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (numeric) return realDay(numeric[3], numeric[2], numeric[1])
  const named = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/i.exec(text)
  return named ? realDay(named[3], monthNumber(named[2]), named[1]) : null
}

/** An ISO month from `2027-07`, `7-2027`, `7/2027` or `juli 2027`. */
function parseMonth(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text)
  if (iso) return realMonth(iso[1], iso[2])
  const numeric = /^(\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (numeric) return realMonth(numeric[2], numeric[1])
  const named = /^([a-z]+)\.? (\d{4})$/i.exec(text)
  return named ? realMonth(named[2], monthNumber(named[1])) : null
}

function monthNumber(name: string | undefined): string {
  const typed = (name ?? '').toLowerCase()
  if (typed.length < 3) return ''
  // The one usual abbreviation that is not the beginning of its month.
  if (typed === 'mrt') return '3'
  const index = Object.values(MONTH_NAMES)
    .map((names) => names.findIndex((full) => full.startsWith(typed)))
    .find((found) => found >= 0)
  return index === undefined ? '' : String(index + 1)
}

function realDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(iso) ? iso : null
}

function realMonth(year = '', month = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}`
  return isCalendarMonth(iso) ? iso : null
}
