import { anwIncome } from '../collaboration/shifts.ts'
import { areaMargin, chosenOption, housingInTariff, rentTest, requiredArea } from '../housing/costs.ts'
import type { Plan } from '../plan/plan.ts'
import { normPracticeFte } from '../practice/size.ts'
import { teamCostPerMonth } from '../staffing/team-cost.ts'
import { staffNeedTotal } from '../staffing/need.ts'
import type { Figures } from '../reference/pack.ts'
import type { Outcome } from './outcome.ts'

/** Every outcome of a plan: what the assumption register and the comparison of packs go through. */
export function planOutcomes(plan: Plan, pack: Figures): Outcome[] {
  const chosen = chosenOption(plan.housing)
  return [
    normPracticeFte(plan.practice, pack),
    requiredArea(plan.practice, pack),
    housingInTariff(plan.practice, pack),
    staffNeedTotal(plan.practice, pack),
    teamCostPerMonth(plan.staffing, pack),
    anwIncome(plan.collaboration, pack),
    ...(chosen ? [rentTest(chosen, plan.practice, pack), areaMargin(chosen, plan.practice, pack)] : []),
  ]
}
