import { HORIZON } from '../model/model.ts'
import { calendarMonth, yearOf } from './calendar.ts'
import type { Line } from './lines.ts'
import type { Projection } from './project.ts'

/** A calendar year of a projection: its months, from and up to but not including. The first and last may be part of a year. */
export interface FinanceYear {
  readonly year: number
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
}

/** The calendar years a projection touches, in order. */
export function financeYears({ model }: Pick<Projection, 'model'>): FinanceYear[] {
  const years: FinanceYear[] = []
  for (let from = 0; from < HORIZON;) {
    const to = Math.min(HORIZON, from + 13 - calendarMonth(model, from))
    years.push({ year: model.firstYear + yearOf(model, from), from, to, isWhole: to - from === 12 })
    from = to
  }
  return years
}

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

/** Euros of a stock at the end of a calendar year, or of its last month in the projection. */
export function atEnd({ months }: Projection, line: Line, { to }: FinanceYear): number {
  return months[line][to - 1] ?? 0
}
