/** The month of the projection an ISO day or month falls in: 0 is the month the practice starts, earlier is 0 as well. */
export function monthIndex(day: string | null, start: string): number {
  return day === null ? 0 : Math.max(0, monthsBetween(start, day))
}

/** Whole months from the month of one ISO day or month to that of another; negative when the other is earlier. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from)
}

/** The ISO month of a month of the projection. */
export function isoMonth(start: string, index: number): string {
  const number = monthNumber(start) + index
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
