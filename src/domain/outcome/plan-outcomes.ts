import { anwHours, anwHoursBesideDuty, anwIncome } from '../collaboration/shifts.ts'
import {
  askedAboveOwnValue,
  knownPriceEffect,
  priceAfterFindings,
  priceEffect,
} from '../dueDiligence/ledger.ts'
import {
  financingTotal,
  investmentNeed,
  privateBudget,
  privateFromPractice,
  stillToFinance,
} from '../finance/sums.ts'
import {
  areaMargin,
  chosenOption,
  housingInTariff,
  rentTest,
  requiredArea,
  yearlyCost,
  yearlyRent,
} from '../housing/costs.ts'
import { agreedPerYear, largestInsurerShare } from '../insurers/sums.ts'
import type { Plan } from '../plan/plan.ts'
import { normPracticeFte, totalPatients } from '../practice/size.ts'
import type { Figures } from '../reference/pack.ts'
import { employerCost } from '../staffing/cost.ts'
import { staffCapacityTotal, staffNeedTotal } from '../staffing/need.ts'
import {
  locumCost,
  supervisionHours,
  teamCost,
  teamCostPerMonth,
  traineeCost,
} from '../staffing/team-cost.ts'
import { doubleCosts, systemsCostPerYear } from '../systems/costs.ts'
import type { Outcome } from './outcome.ts'

/** The main outcomes of a plan that figures go into: what the register of assumptions, the comparison of packs and a review show. */
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

/** An outcome, and of which item it is; null for one of the whole plan. */
interface NamedOutcome {
  readonly item: string | null
  readonly outcome: Outcome
}

/** Every outcome the pages show about a plan, those of list items with the path of the item. */
export function outcomesOf({ plan, pack }: { readonly plan: Plan; readonly pack: Figures }): NamedOutcome[] {
  const ofPlan = [
    totalPatients(plan.practice),
    ...planOutcomes(plan, pack),
    staffCapacityTotal(plan.staffing, pack),
    supervisionHours(plan.staffing),
    ...Object.values<Outcome>({ ...teamCost(plan.staffing, pack) }),
    anwHours(plan.collaboration),
    anwHoursBesideDuty(plan.collaboration),
    systemsCostPerYear(plan.systems),
    doubleCosts(plan.systems),
    investmentNeed(plan),
    financingTotal(plan),
    stillToFinance(plan),
    privateBudget(plan.finance),
    privateFromPractice(plan.finance),
    knownPriceEffect(plan.dueDiligence.items),
    priceEffect(plan.dueDiligence.items),
    priceAfterFindings(plan.dueDiligence),
    askedAboveOwnValue(plan.dueDiligence),
    agreedPerYear(plan.insurers.applications),
    largestInsurerShare(plan.insurers.market),
  ].map((outcome): NamedOutcome => ({ item: null, outcome }))
  return [...ofPlan, ...outcomesOfItems(plan, pack)]
}

function outcomesOfItems(plan: Plan, pack: Figures): NamedOutcome[] {
  const { housing, staffing, practice } = plan
  return [
    ...housing.options.flatMap((option) =>
      [
        yearlyCost(option),
        yearlyRent(option),
        rentTest(option, practice, pack),
        areaMargin(option, practice, pack),
      ].map((outcome) => ({ item: `housing.options.${option.id}`, outcome })),
    ),
    ...staffing.staff.map((member) => ({
      item: `staffing.staff.${member.id}`,
      outcome: employerCost(member, staffing, pack),
    })),
    ...staffing.locums.map((locum) => ({ item: `staffing.locums.${locum.id}`, outcome: locumCost(locum) })),
    ...staffing.trainees.map((trainee) => ({
      item: `staffing.trainees.${trainee.id}`,
      outcome: traineeCost(trainee),
    })),
  ]
}
