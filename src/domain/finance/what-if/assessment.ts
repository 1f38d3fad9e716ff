import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import type { Unit } from '../../unit.ts'
import { buildModel } from '../model/build.ts'
import type { FinanceModel } from '../model/model.ts'
import type { Months } from '../projection/lines.ts'
import { project, type Projection } from '../projection/project.ts'
import { disposableIncome, lowestCash, lowestDscr } from '../projection/ratios.ts'
import { financeYears, type FinanceYear } from '../projection/calendar.ts'
import { atEnd } from '../projection/years.ts'

/** The figures by which plans are compared. */
export const MEASURES = ['lowestDscr', 'lowestCash', 'income', 'cashAtEnd'] as const
export type Measure = (typeof MEASURES)[number]

/** What each is counted in. */
export const MEASURE_UNITS: Readonly<Record<Measure, Unit>> = {
  lowestDscr: 'factor',
  lowestCash: 'euro',
  income: 'euroPerYear',
  cashAtEnd: 'euro',
}

/** The figures of one plan; null where there is none, as a DSCR without a loan. */
export type Assessment = Readonly<Record<Measure, number | null>>

/** The calendar year that stands for the years after the start: the third of the projection. */
export function settledYear(projection: Pick<Projection, 'model'>): FinanceYear {
  const year = financeYears(projection)[2]
  if (!year) throw new RangeError('a projection has a third year')
  return year
}

/**
 * The figures of a projection: the lowest DSCR of a whole year, the lowest bank balance in euros, the disposable income in
 * euros of the third calendar year, and the balance in euros at the end.
 */
export function assessProjection(projection: Projection): Assessment {
  const years = financeYears(projection)
  const last = years.at(-1) ?? settledYear(projection)
  return {
    lowestDscr: lowestDscr(projection),
    lowestCash: lowestCash(projection).euros,
    income: disposableIncome(projection, settledYear(projection)),
    cashAtEnd: atEnd(projection, 'cash', last),
  }
}

/** The figures of a plan; null while the plan lacks what nothing can be computed without. */
export function assess(plan: Plan, pack: Figures, room?: Months): Assessment | null {
  const { model } = buildModel(plan, pack)
  return model && assessModel(model, room)
}

/** The figures of a model. */
export function assessModel(model: FinanceModel, room?: Months): Assessment {
  return assessProjection(project(model, room))
}
