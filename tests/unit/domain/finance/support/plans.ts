import { buildModel } from '#domain/finance/model/build.ts'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { realPack } from '../../support/pack.ts'
import { planWith, set } from '../../support/plans.ts'

/** A takeover in January of a year, of a practice with these patients and nothing else known. */
export function practicePlan(year: number, patients: readonly [number, number, number, number]): Plan {
  const [under65, from65, from75, from85] = patients
  return planWith(
    set('route.kind', 'takeover'),
    set('route.startDate', `${year}-01-01`),
    set('practice.patientsUnder65', under65),
    set('practice.patients65To75', from65),
    set('practice.patients75To85', from75),
    set('practice.patientsFrom85', from85),
  )
}

/** The model of a plan that has all that is needed. */
export function modelOf(plan: Plan): FinanceModel {
  const { model, needed } = buildModel(plan, realPack)
  if (!model) throw new Error(`the plan still needs ${needed.join(', ')}`)
  return model
}
