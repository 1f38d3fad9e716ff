import { hasCosts } from '../../schedule/costs.ts'
import { chosenOption } from '../../housing/costs.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Loan } from '../fields.ts'
import { isBought } from '../model/funding.ts'

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
    'practice.patientsUnder65',
    'practice.patients65To75',
    'practice.patients75To85',
    'practice.patientsFrom85',
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

/** Loans that are paid out. A credit line is not. */
export function loanPaths({ finance }: Plan, keys: readonly (keyof Loan)[]): string[] {
  const loans = finance.loans.filter(({ kind }) => kind !== 'creditLine')
  return pathsIn('finance.loans', loans, keys)
}

/** The interest on credit lines. */
export function creditLinePaths({ finance }: Plan): string[] {
  const lines = finance.loans.filter(({ kind }) => kind === 'creditLine')
  return pathsIn('finance.loans', lines, ['interestPercent'])
}

/** Money that stays in the account is not spent, and what a subsidy pays for is not paid. */
function isSpent({ kind, paidFrom }: Plan['finance']['investments'][number]): boolean {
  return kind !== 'reserve' && paidFrom !== 'subsidy'
}

/** What is bought once, and when. */
export function assetPaths(plan: Plan): string[] {
  const { finance, housing } = plan
  const option = chosenOption(housing)
  return [
    ...(isBought(plan)
      ? ['finance.takeoverPriceTotal', 'finance.goodwillPart', 'finance.inventoryPart']
      : []),
    ...(option ? [`housing.options.${option.id}.fitOutCost`] : []),
    'systems.hardwareCosts',
    ...pathsIn('finance.investments', finance.investments.filter(isSpent), ['amount', 'month']),
    ...pathsIn('schedule.tasks', plan.schedule.tasks.filter(hasCosts), ['costs', 'plannedOn', 'doneOn']),
  ]
}

/** Over how many years what is bought is written off. */
export function lifePaths(plan: Plan): string[] {
  const { finance } = plan
  return [
    ...(isBought(plan) ? ['finance.goodwillDepreciationYears', 'finance.inventoryLifeYears'] : []),
    'finance.fitOutLifeYears',
    'finance.hardwareLifeYears',
    ...pathsIn('finance.investments', finance.investments.filter(isSpent), ['kind', 'lifeYears']),
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
