import { HORIZON } from '#domain/finance/model/model.ts'
import type { Line } from '#domain/finance/projection/lines.ts'
import type { Projection } from '#domain/finance/projection/project.ts'

/** Every month of a projection. */
export const MONTHS = Array.from({ length: HORIZON }, (_, month) => month)

/** The value of a line in a month; 0 before the first. */
export function at({ months }: Projection, line: Line, month: number): number {
  return month < 0 ? 0 : (months[line][month] ?? NaN)
}

/** The sum of lines in a month. */
export function total(projection: Projection, lines: readonly Line[], month: number): number {
  return lines.reduce((sum, line) => sum + at(projection, line, month), 0)
}

/** What lines add up to from the first month to the end of each month. */
export function running(projection: Projection, lines: readonly Line[]): number[] {
  let sum = 0
  return MONTHS.map((month) => (sum += total(projection, lines, month)))
}

/** The largest amount anywhere in a projection, to measure an error against; at least 1. */
export function scaleOf({ months }: Projection): number {
  return Math.max(1, ...Object.values(months).flatMap((values) => [...values].map(Math.abs)))
}
