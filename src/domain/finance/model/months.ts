/** The month of the projection an ISO day or month falls in: 0 is the month the practice starts, earlier is 0 as well. */
export function monthIndex(day: string | null, start: string): number {
  if (day === null) return 0
  return Math.max(0, monthNumber(day) - monthNumber(start))
}

/** The ISO month of a month of the projection. */
export function isoMonth(start: string, index: number): string {
  const number = monthNumber(start) + index
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
