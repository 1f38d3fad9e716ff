import type { Language } from '#domain/field/format.ts'

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

/** `14:02`, in the reader's own time zone. */
export function clockTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  )
}

/** `22 november 14:02`; the year only when it is another one. */
export function dayAndTime(iso: string, language: Language, now = new Date()): string {
  const date = new Date(iso)
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  const day = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', ...year }).format(
    date,
  )
  return `${day} ${clockTime(iso, language)}`
}

/** Today as an ISO day, in the reader's own time zone. */
export function today(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}
