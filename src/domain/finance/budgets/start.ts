import { chosenOption } from '../../housing/costs.ts'
import { fromField, type OutcomeInput } from '../../outcome/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import { isBought } from '../model/funding.ts'

/** One thing that is bought or brought in at the start. `name` is the user's own word for it, or null for a fixed entry. */
export interface StartEntry {
  readonly id: string
  readonly name: string | null
  readonly euros: number | null
  readonly month: string | null
  readonly source: OutcomeInput
}

/**
 * The investeringsbegroting: what has to be paid once. The takeover price, fit-out, hardware, conversion and set-up of systems
 * come from their own pages.
 */
export function investmentBudget(plan: Plan): StartEntry[] {
  const { finance, systems, housing } = plan
  const option = chosenOption(housing)
  const fixed = [
    ...(isBought(plan)
      ? [entry('takeoverPrice', 'finance.takeoverPriceTotal', finance.takeoverPriceTotal)]
      : []),
    ...(option ? [entry('fitOut', `housing.options.${option.id}.fitOutCost`, option.fitOutCost)] : []),
    entry('hardware', 'systems.hardwareCosts', systems.hardwareCosts),
    ...(systems.hisChange === 'change'
      ? [entry('conversion', 'systems.conversionCosts', systems.conversionCosts)]
      : []),
    ...(plan.route.kind === 'startup' ? [entry('setUp', 'systems.setUpCosts', systems.setUpCosts)] : []),
  ]
  const own = finance.investments.map(({ id, what, amount, month }) => ({
    ...entry('investment', `finance.investments.${id}.amount`, amount),
    name: what,
    month,
  }))
  return [...fixed, ...own]
}

/** The financieringsbegroting: own means and every loan, agreed or not; a credit line is named but pays for nothing at the start. */
export function financingBudget({ finance }: Plan): StartEntry[] {
  const loans = finance.loans.map(({ id, name, kind, amount, startMonth }) => ({
    ...entry(kind === 'creditLine' ? 'creditLine' : 'loan', `finance.loans.${id}.amount`, amount),
    name,
    month: startMonth,
  }))
  return [entry('ownMeans', 'finance.ownMeans', finance.ownMeans), ...loans]
}

/** Euros of all known entries together; credit lines do not count. */
export function totalOf(entries: readonly StartEntry[]): number {
  return entries.reduce((sum, { id, euros }) => sum + (id === 'creditLine' ? 0 : (euros ?? 0)), 0)
}

/** Euros that are left for the first months once everything is paid; negative is a shortage. */
export function workingCapital(plan: Plan): number {
  return totalOf(financingBudget(plan)) - totalOf(investmentBudget(plan))
}

function entry(id: string, path: string, euros: number | null): StartEntry {
  return { id, name: null, euros, month: null, source: fromField(path, euros) }
}
