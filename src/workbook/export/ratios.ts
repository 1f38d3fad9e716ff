import type { Projection } from '#domain/finance/projection/project.ts'
import {
  breakEvenMonth,
  debtService,
  disposableIncome,
  dscr,
  lowestCash,
  operatingCash,
  paybackMonth,
  revenue,
  solvency,
} from '#domain/finance/projection/ratios.ts'
import type { FinanceYear } from '#domain/finance/projection/years.ts'
import type { Unit } from '#domain/unit.ts'

/** A ratio; its words are those of `sheet:ratios.<id>`. Null where there is none, as a DSCR without a loan. */
export interface Ratio {
  readonly id: string
  readonly unit: Unit
  readonly value: number | null
}

/** The ratios of one calendar year. */
export function yearRatios(projection: Projection, year: FinanceYear): Ratio[] {
  return [
    { id: 'revenue', unit: 'euro', value: revenue(projection, year) },
    { id: 'operatingCash', unit: 'euro', value: operatingCash(projection, year) },
    { id: 'debtService', unit: 'euro', value: debtService(projection, year) },
    { id: 'dscr', unit: 'factor', value: dscr(projection, year) },
    { id: 'solvency', unit: 'share', value: solvency(projection, year) },
    { id: 'disposableIncome', unit: 'euro', value: disposableIncome(projection, year) },
  ]
}

/** The ratios over the ten years. A month counts from 1, the month of the start. */
export function tenYearRatios(projection: Projection): Ratio[] {
  const { euros, month } = lowestCash(projection)
  const counted = (one: number | null) => (one === null ? null : one + 1)
  return [
    { id: 'lowestCash', unit: 'euro', value: euros },
    { id: 'lowestCashMonth', unit: 'months', value: month + 1 },
    { id: 'roomUnderLimit', unit: 'euro', value: euros + projection.model.creditLine.limit },
    { id: 'breakEvenMonth', unit: 'months', value: counted(breakEvenMonth(projection)) },
    { id: 'paybackMonth', unit: 'months', value: counted(paybackMonth(projection)) },
  ]
}
