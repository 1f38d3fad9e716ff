const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const DAY_MS = 86_400_000
const DAYS_IN_WEEK = 7
const QUARTER_MONTHS = 3

/** True for an ISO day that exists: `2027-02-29` does not. */
export function isCalendarDate(value: string): boolean {
  const parts = DAY.exec(value)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** True for an ISO month, `2027-07`. */
export function isCalendarMonth(value: string): boolean {
  return MONTH.test(value)
}

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

/** The ISO day so many days later; a negative number goes back. */
export function daysAfter(day: string, days: number): string {
  return dayOf(numberOf(day) + days)
}

/** The ISO day so many days earlier; a negative number goes forward. */
export function daysBefore(day: string, days: number): string {
  return daysAfter(day, -days)
}

/** The day of the week of a day number: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  // Day 0 was a Thursday.
  return (((number + 4) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK
}

/** Whole months from the month of one ISO day or month to that of another; negative when the other is earlier. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from)
}

/** The ISO month so many months after that of an ISO day or month; a negative number goes back. */
export function monthAfter(day: string, months: number): string {
  const number = monthNumber(day) + months
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** How many days an ISO month has. */
export function daysInMonth(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
}

/** The ISO day so many whole months earlier; the last day of the month where that day does not exist there. */
export function monthsBefore(day: string, months: number): string {
  const month = monthAfter(day, -Math.round(months))
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(month))
  return `${month}-${String(date).padStart(2, '0')}`
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
