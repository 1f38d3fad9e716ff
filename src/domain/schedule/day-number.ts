const DAY_MS = 86_400_000
const QUARTER_MONTHS = 3

/** The number of a calendar day, counted from 1 January 1970; one more is one day later. */
export function numberOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS
}

/** Days written out before: the same few thousand return in every schedule, and writing them takes half its time. */
const WRITTEN = new Map<number, string>()

/** The ISO day with this number. */
export function dayOf(number: number): string {
  const known = WRITTEN.get(number)
  if (known !== undefined) return known
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
  WRITTEN.set(number, day)
  return day
}

/** The first day of a quarter on or after this day. */
export function quarterFrom(number: number): number {
  const previous = quarterUpTo(number)
  return previous === number ? number : quarterUpTo(previous + 100)
}

/** The first day of a quarter on or before this day. */
export function quarterUpTo(number: number): number {
  const date = new Date(number * DAY_MS)
  const month = date.getUTCMonth()
  return Date.UTC(date.getUTCFullYear(), month - (month % QUARTER_MONTHS), 1) / DAY_MS
}
