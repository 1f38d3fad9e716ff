import { calendarMonth, yearOf } from '#domain/finance/projection/calendar.ts'
import type { Projection } from '#domain/finance/projection/project.ts'

/** The ISO month of a month of the projection. */
export function monthName({ model }: Pick<Projection, 'model'>, month: number): string {
  return `${model.firstYear + yearOf(model, month)}-${String(calendarMonth(model, month)).padStart(2, '0')}`
}
