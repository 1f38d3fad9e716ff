import { hasCosts } from '../../schedule/costs.ts'
import { chosenOption } from '../../housing/costs.ts'
import type { Plan } from '../../plan/plan.ts'
import { PATIENT_PATHS } from '../../practice/size.ts'
import { isBought } from '../../route/route.ts'
import type { Loan } from '../fields.ts'
import { creditLines, paidOutLoans, spentInvestments } from '../spending.ts'

/** The paths of some fields of every item of a list. */
export function pathsIn<Item extends { readonly id: string }>(
  list: string,
  items: readonly Item[],
  keys: readonly (keyof Item & string)[],
): string[] {
  return items.flatMap(({ id }) => keys.map((key) => `${list}.${id}.${key}`))
}

/** What the number of patients in a month follows from. */
export function sizePaths(): string[] {
  return [
    ...PATIENT_PATHS,
    'finance.patientsAtStart',
    'finance.newPatientsPerMonth',
    'finance.patientCapacity',
    'route.startDate',
  ]
}

/** What the user's part of a partnership follows from; asked only on that route. */
export function sharePaths(): string[] {
  return ['finance.profitSharePercent', 'finance.profitShareStartPercent', 'finance.profitShareGrowthMonths']
}

/** Loans that are paid out. */
export function loanPaths({ finance }: Plan, keys: readonly (keyof Loan)[]): string[] {
  return pathsIn('finance.loans', paidOutLoans(finance), keys)
}

/** The interest on credit lines. */
export function creditLinePaths({ finance }: Plan): string[] {
  return pathsIn('finance.loans', creditLines(finance), ['interestPercent'])
}

/** What is bought once, and when. */
export function assetPaths(plan: Plan): string[] {
  const { finance, housing } = plan
  const option = chosenOption(housing)
  return [
    ...(isBought(plan.route.kind)
      ? ['finance.takeoverPriceTotal', 'finance.goodwillPart', 'finance.inventoryPart']
      : []),
    ...(option ? [`housing.options.${option.id}.fitOutCost`] : []),
    'systems.hardwareCosts',
    ...pathsIn('finance.investments', spentInvestments(finance), ['amount', 'month']),
    ...pathsIn('schedule.tasks', plan.schedule.tasks.filter(hasCosts), ['costs', 'plannedOn', 'doneOn']),
  ]
}

/** Over how many years what is bought is written off. */
export function lifePaths(plan: Plan): string[] {
  const { finance } = plan
  return [
    ...(isBought(plan.route.kind) ? ['finance.goodwillDepreciationYears', 'finance.inventoryLifeYears'] : []),
    'finance.fitOutLifeYears',
    'finance.hardwareLifeYears',
    ...pathsIn('finance.investments', spentInvestments(finance), ['kind', 'lifeYears']),
  ]
}

/** What the chosen place costs in a year: of a bought one its own costs, of a rented one the rent. */
export function placePaths({ housing }: Plan): string[] {
  const option = chosenOption(housing)
  if (option === null) return []
  const keys =
    option.tenure === 'buy'
      ? (['ownedCostsPerYear'] as const)
      : (['rentPerM2PerYear', 'areaM2', 'serviceCostsPerYear'] as const)
  return pathsIn('housing.options', [option], keys)
}
