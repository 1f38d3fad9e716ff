import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import { buildModel } from '../model/build.ts'
import type { LeftOut } from '../model/left-out.ts'
import type { Months } from '../projection/lines.ts'
import { project, type Projection } from '../projection/project.ts'
import { breakEvenMonth, disposableIncome, dscr, lowestCash, paybackMonth } from '../projection/ratios.ts'
import { financeYears } from '../projection/calendar.ts'
import { assessProjection, type Assessment } from './assessment.ts'

/** The figures of one plan that are put beside those of another. Months are counted from the start, the first is 0. */
export interface PlanSummary {
  readonly measures: Assessment
  readonly lowestCashMonth: number
  /** The first month from which the plan pays for itself for good. */
  readonly breakEven: number | null
  /** The month in which what was invested has been earned. */
  readonly payback: number | null
  readonly years: readonly YearSummary[]
  /** Euros on the bank account at the end of each month. */
  readonly cash: readonly number[]
  readonly leftOut: readonly LeftOut[]
}

/** One whole calendar year. */
interface YearSummary {
  readonly year: number
  readonly dscr: number | null
  /** Euros left for the household after tax, pension and disability insurance. */
  readonly income: number
}

/** The figures of a plan; null while it lacks what nothing can be computed without. `room` is used again, as by `project`. */
export function summarise(plan: Plan, pack: Figures, room?: Months): PlanSummary | null {
  const { model, leftOut } = buildModel(plan, pack)
  return model && summaryOf(project(model, room), leftOut)
}

function summaryOf(projection: Projection, leftOut: readonly LeftOut[]): PlanSummary {
  return {
    measures: assessProjection(projection),
    lowestCashMonth: lowestCash(projection).month,
    breakEven: breakEvenMonth(projection),
    payback: paybackMonth(projection),
    years: financeYears(projection)
      .filter(({ isWhole }) => isWhole)
      .map((year) => ({
        year: year.year,
        dscr: dscr(projection, year),
        income: disposableIncome(projection, year),
      })),
    cash: [...projection.months.cash],
    leftOut,
  }
}
