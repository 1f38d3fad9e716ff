import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import { isBought } from '../../route/route.ts'
import { mapAll } from '../../tuple.ts'
import { buildModel } from '../model/build.ts'
import type { FinanceModel } from '../model/model.ts'
import { newMonths } from '../projection/lines.ts'
import { paidOutLoans } from '../spending.ts'
import { assessModel, type Measure } from './assessment.ts'
import { withOverrides } from './overrides.ts'

/** A demand a plan must meet: a figure at or above a value. */
export interface Demand {
  readonly measure: Measure
  readonly atLeast: number
}

/** What a plan can bear at most or at least. */
export const QUESTIONS = ['highestPrice', 'fewestPatients', 'longestVacancy'] as const
export type Question = (typeof QUESTIONS)[number]

/** The answer to such a question, exact to `tolerance`. */
export interface Solution {
  readonly kind: 'found' | 'always' | 'never' | 'unknown'
  /** The last value at which the demand is met; null unless found. */
  readonly value: number | null
  readonly tolerance: number
}

const STEPS = 60
const MAX_PRICE = 10_000_000
const LONGEST_VACANCY = 120

/**
 * The last point between two at which something still holds, by bracketing: it holds at `good` and not at `bad`, and the
 * middle of what is left replaces one of them until they are within the tolerance.
 */
export function bracket(
  holds: (value: number) => boolean,
  good: number,
  bad: number,
  tolerance: number,
): number {
  let [inside, outside] = [good, bad]
  for (let step = 0; step < STEPS && Math.abs(outside - inside) > tolerance; step += 1) {
    const middle = (inside + outside) / 2
    if (holds(middle)) inside = middle
    else outside = middle
  }
  return inside
}

/** The answer to a question about a plan under a demand. Unknown while the plan cannot be computed or the question does not fit. */
export function solve(question: Question, plan: Plan, pack: Figures, demand: Demand): Solution {
  const room = newMonths()
  const range = rangeOf(question, plan)
  if (range === null) return { kind: 'unknown', value: null, tolerance: 0 }
  const { easy, hard, tolerance } = range
  const holds = (value: number) => {
    const model = modelFor(question, plan, pack, value)
    if (model === null) return false
    const found = assessModel(model, room)[demand.measure]
    // Without a loan there is nothing a year could fail to pay.
    return found === null || found >= demand.atLeast
  }
  if (buildModel(plan, pack).model === null) return { kind: 'unknown', value: null, tolerance }
  if (holds(hard)) return { kind: 'always', value: null, tolerance }
  if (!holds(easy)) return { kind: 'never', value: null, tolerance }
  return { kind: 'found', value: bracket(holds, easy, hard, tolerance), tolerance }
}

/** Where to look: from the easiest value for the plan to the hardest. */
function rangeOf(question: Question, plan: Plan) {
  if (question === 'highestPrice') {
    return isBought(plan.route.kind) && plan.finance.takeoverPriceTotal !== null
      ? { easy: 0, hard: MAX_PRICE, tolerance: 100 }
      : null
  }
  if (question === 'fewestPatients') return { easy: 3, hard: 0, tolerance: 0.0005 }
  return plan.staffing.staff.some(({ kind }) => kind === 'vacancy') && locumRate(plan) !== null
    ? { easy: 0, hard: LONGEST_VACANCY, tolerance: 0.5 }
    : null
}

function modelFor(question: Question, plan: Plan, pack: Figures, value: number): FinanceModel | null {
  if (question === 'highestPrice') return buildModel(withPrice(plan, value), pack).model
  const { model } = buildModel(plan, pack)
  if (model === null) return null
  return question === 'fewestPatients' ? withPatients(model, value) : withVacancy(model, plan, value)
}

/** The plan at another price: goodwill makes the difference, and the largest loan pays for it. */
function withPrice(plan: Plan, price: number): Plan {
  const { takeoverPriceTotal, goodwillPart } = plan.finance
  const difference = price - (takeoverPriceTotal ?? 0)
  const [largest] = paidOutLoans(plan.finance).sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0))
  return withOverrides(plan, [
    { path: 'finance.takeoverPriceTotal', value: price },
    {
      path: 'finance.goodwillPart',
      value: goodwillPart === null ? null : Math.max(0, goodwillPart + difference),
    },
    ...(largest
      ? [
          {
            path: `finance.loans.${largest.id}.amount`,
            value: Math.max(0, (largest.amount ?? 0) + difference),
          },
        ]
      : []),
  ])
}

/** The model with so many times its patients, and with them everything that is paid per patient. */
function withPatients(model: FinanceModel, factor: number): FinanceModel {
  return {
    ...model,
    patients: mapAll(model.patients, (count) => count * factor),
    opslagwijkPatients: model.opslagwijkPatients * factor,
    growth: model.growth && { ...model.growth, capacity: model.growth.capacity * factor },
    mtvpPerYear: model.mtvpPerYear * factor,
    pohGgzPerYear: model.pohGgzPerYear * factor,
    segment2PerYear: model.segment2PerYear * factor,
    segment3PerYear: model.segment3PerYear * factor,
  }
}

/** What a locum costs per hour in this plan: the dearest locum of the team, or else the rate of the work forms. */
function locumRate({ staffing, finance }: Plan): number | null {
  const rates = staffing.locums.map(({ ratePerHour }) => ratePerHour).filter((rate) => rate !== null)
  return rates.length > 0 ? Math.max(...rates) : finance.locumRatePerHour
}

/** The model in which every vacancy is filled by a locum for so many months, on top of what the place will cost. */
function withVacancy(model: FinanceModel, plan: Plan, months: number): FinanceModel {
  const rate = locumRate(plan) ?? 0
  const vacancies = plan.staffing.staff.filter(({ kind }) => kind === 'vacancy')
  const perYear = vacancies.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0) * 52 * rate, 0)
  const whole = Math.floor(months)
  return {
    ...model,
    locums: [...model.locums, { fromMonth: 0, perYear }, { fromMonth: whole, perYear: -perYear }],
  }
}
