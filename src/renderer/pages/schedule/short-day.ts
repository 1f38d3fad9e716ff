import type { Language } from '#domain/field/format.ts'

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

/** `22 nov 2026`, for a table with many days. */
export function shortDay(day: string, language: Language): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(day)).replaceAll(' ', '\u00a0')
}
