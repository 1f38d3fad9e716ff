import { anwHours, anwHoursBesideDuty, anwIncome } from '#domain/collaboration/shifts.ts'
import {
  askedAboveOwnValue,
  knownPriceEffect,
  priceAfterFindings,
  priceEffect,
} from '#domain/dueDiligence/ledger.ts'
import {
  financingTotal,
  investmentNeed,
  privateBudget,
  privateFromPractice,
  stillToFinance,
} from '#domain/finance/sums.ts'
import { yearlyCost, yearlyRent, rentTest, areaMargin } from '#domain/housing/costs.ts'
import { agreedPerYear, largestInsurerShare } from '#domain/insurers/sums.ts'
import type { Outcome } from '#domain/outcome/outcome.ts'
import { planOutcomes } from '#domain/outcome/plan-outcomes.ts'
import { totalPatients } from '#domain/practice/size.ts'
import { employerCost } from '#domain/staffing/cost.ts'
import { staffCapacityTotal } from '#domain/staffing/need.ts'
import { locumCost, supervisionHours, teamCost, traineeCost } from '#domain/staffing/team-cost.ts'
import { doubleCosts, systemsCostPerYear } from '#domain/systems/costs.ts'
import type { Material } from '../material.ts'

/** An outcome, and of which item it is; null for one of the whole plan. */
export interface NamedOutcome {
  readonly item: string | null
  readonly outcome: Outcome
}

/** Every outcome the pages show about a plan, those of list items with the path of the item. */
export function outcomesOf(material: Material): NamedOutcome[] {
  const { plan, pack } = material
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
    anwIncome(plan.collaboration, pack),
  ].map((outcome): NamedOutcome => ({ item: null, outcome }))
  return once([...ofPlan, ...outcomesOfItems(material)])
}

function outcomesOfItems({ plan, pack }: Material): NamedOutcome[] {
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

/** An outcome that more than one page shows is one figure. */
function once(outcomes: readonly NamedOutcome[]): NamedOutcome[] {
  const seen = new Set<string>()
  return outcomes.filter(({ item, outcome }) => {
    const name = `${item ?? ''} ${outcome.id}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
