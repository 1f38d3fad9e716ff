import type { FinanceModel, YearRates } from '../model/model.ts'

/** The place of a month's calendar year in `model.years`. */
export function yearOf({ firstMonth }: Pick<FinanceModel, 'firstMonth'>, month: number): number {
  return Math.floor((firstMonth - 1 + month) / 12)
}

/** The calendar month of a month of the projection, 1 to 12. */
export function calendarMonth({ firstMonth }: Pick<FinanceModel, 'firstMonth'>, month: number): number {
  return ((firstMonth - 1 + month) % 12) + 1
}

/** The rates of the calendar year a month is in. Throws for a month the model has no year for. */
export function ratesIn(model: Pick<FinanceModel, 'firstMonth' | 'years'>, month: number): YearRates {
  const rates = model.years[yearOf(model, month)]
  if (!rates) throw new RangeError(`no rates for month ${month}`)
  return rates
}
