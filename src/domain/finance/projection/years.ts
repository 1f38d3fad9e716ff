import type { FinanceYear } from './calendar.ts'
import type { Line, Months } from './lines.ts'
import type { Projection } from './project.ts'

/** Euros of one line over a calendar year. Not for stocks: those are at the end of a month. */
export function sumOver({ months }: Projection, line: Line, { from, to }: FinanceYear): number {
  let sum = 0
  for (let month = from; month < to; month += 1) sum += months[line][month] ?? 0
  return sum
}

/** Euros of several lines over a calendar year. */
export function sumOfLines(projection: Projection, lines: readonly Line[], year: FinanceYear): number {
  return lines.reduce((sum, line) => sum + sumOver(projection, line, year), 0)
}

/** Euros of several lines in one month. */
export function sumInMonth(months: Months, lines: readonly Line[], month: number): number {
  return lines.reduce((sum, line) => sum + (months[line][month] ?? 0), 0)
}

/** Euros of a stock at the end of a calendar year, or of its last month in the projection. */
export function atEnd({ months }: Projection, line: Line, { to }: FinanceYear): number {
  return months[line][to - 1] ?? 0
}
