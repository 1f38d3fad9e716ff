import { monthsBetween } from '../../field/calendar.ts'

/** The month of the projection an ISO day or month falls in: 0 is the month the practice starts, earlier is 0 as well. */
export function monthIndex(day: string | null, start: string): number {
  return day === null ? 0 : Math.max(0, monthsBetween(start, day))
}
