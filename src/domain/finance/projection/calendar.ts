import { HORIZON, type FinanceModel, type YearRates } from '../model/model.ts'

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

/** The ISO month of a month of the projection. */
export function isoMonthOf({ model }: { readonly model: FinanceModel }, month: number): string {
  return `${model.firstYear + yearOf(model, month)}-${String(calendarMonth(model, month)).padStart(2, '0')}`
}

/** A calendar year of a projection: its months, from and up to but not including. The first and last may be part of a year. */
export interface FinanceYear {
  readonly year: number
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
}

/** The calendar years a projection touches, in order. */
export function financeYears({ model }: { readonly model: FinanceModel }): FinanceYear[] {
  const years: FinanceYear[] = []
  for (let from = 0; from < HORIZON;) {
    const to = Math.min(HORIZON, from + 13 - calendarMonth(model, from))
    years.push({ year: model.firstYear + yearOf(model, from), from, to, isWhole: to - from === 12 })
    from = to
  }
  return years
}
