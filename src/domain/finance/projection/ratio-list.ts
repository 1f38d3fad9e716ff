import type { Unit } from '../../unit.ts'
import type { FinanceYear } from './calendar.ts'
import type { Projection } from './project.ts'
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
} from './ratios.ts'

/** A ratio; its words are those of `sheet:ratios.<id>`. Null where there is none, as a DSCR without a loan. */
export interface Ratio {
  readonly id: string
  readonly unit: Unit
  readonly value: number | null
}

/** The ratios of a calendar year. */
export const YEAR_RATIOS = [
  { id: 'revenue', unit: 'euro', of: revenue },
  { id: 'operatingCash', unit: 'euro', of: operatingCash },
  { id: 'debtService', unit: 'euro', of: debtService },
  { id: 'dscr', unit: 'factor', of: dscr },
  { id: 'solvency', unit: 'share', of: solvency },
  { id: 'disposableIncome', unit: 'euro', of: disposableIncome },
] as const
export type YearRatio = (typeof YEAR_RATIOS)[number]['id']

/** The ratios over the ten years. A month counts from 1, the month of the start. */
export const TEN_YEAR_RATIOS = [
  { id: 'lowestCash', unit: 'euro', of: (projection: Projection) => lowestCash(projection).euros },
  { id: 'lowestCashMonth', unit: 'months', of: (projection: Projection) => lowestCash(projection).month + 1 },
  { id: 'roomUnderLimit', unit: 'euro', of: roomUnderLimit },
  {
    id: 'breakEvenMonth',
    unit: 'months',
    of: (projection: Projection) => fromOne(breakEvenMonth(projection)),
  },
  { id: 'paybackMonth', unit: 'months', of: (projection: Projection) => fromOne(paybackMonth(projection)) },
] as const
export type TenYearRatio = (typeof TEN_YEAR_RATIOS)[number]['id']

function roomUnderLimit(projection: Projection): number {
  return lowestCash(projection).euros + projection.model.creditLine.limit
}

function fromOne(month: number | null): number | null {
  return month === null ? null : month + 1
}

/** The ratios of one calendar year, worked out. */
export function yearRatios(projection: Projection, year: FinanceYear): Ratio[] {
  return YEAR_RATIOS.map(({ id, unit, of }) => ({ id, unit, value: of(projection, year) }))
}

/** The ratios over the ten years, worked out. */
export function tenYearRatios(projection: Projection): Ratio[] {
  return TEN_YEAR_RATIOS.map(({ id, unit, of }) => ({ id, unit, value: of(projection) }))
}
