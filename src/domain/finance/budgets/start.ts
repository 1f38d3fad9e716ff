import { chosenOption } from '../../housing/costs.ts'
import type { Plan } from '../../plan/plan.ts'
import { isBought } from '../../route/route.ts'
import { taskCosts } from '../../schedule/costs.ts'

/** One thing that is bought or brought in at the start. `name` is the user's own word for it, or null for a fixed entry. */
export interface StartEntry {
  readonly id: string
  readonly name: string | null
  readonly euros: number | null
  readonly month: string | null
  /** The field the amount is answered in. */
  readonly path: string
}

/**
 * The investeringsbegroting: what has to be paid once. The takeover price, fit-out, hardware, conversion and set-up of systems
 * come from their own pages.
 */
export function investmentBudget(plan: Plan): StartEntry[] {
  const { finance, systems, housing } = plan
  const option = chosenOption(housing)
  const fixed = [
    ...(isBought(plan.route.kind)
      ? [entry('takeoverPrice', 'finance.takeoverPriceTotal', finance.takeoverPriceTotal)]
      : []),
    ...(option ? [entry('fitOut', `housing.options.${option.id}.fitOutCost`, option.fitOutCost)] : []),
    entry('hardware', 'systems.hardwareCosts', systems.hardwareCosts),
    ...(plan.route.kind === 'takeover' && systems.hisChange === 'change'
      ? [entry('conversion', 'systems.conversionCosts', systems.conversionCosts)]
      : []),
    ...(plan.route.kind === 'startup' ? [entry('setUp', 'systems.setUpCosts', systems.setUpCosts)] : []),
  ]
  const own = finance.investments.map(({ id, what, kind, amount, month }) => ({
    ...entry(kind === 'reserve' ? 'reserve' : 'investment', `finance.investments.${id}.amount`, amount),
    name: what,
    month,
  }))
  const tasks = taskCosts(plan.schedule).map(({ id, title, euros, day }) => ({
    ...entry('task', `schedule.tasks.${id}.costs`, euros),
    name: title,
    month: day === null ? null : day.slice(0, 7),
  }))
  return [...fixed, ...own, ...tasks]
}

/**
 * The financieringsbegroting: own means, every loan, agreed or not, and what a subsidy pays for. A credit line is named but
 * pays for nothing at the start.
 */
export function financingBudget({ finance }: Plan): StartEntry[] {
  const loans = finance.loans.map(({ id, name, kind, amount, startMonth }) => ({
    ...entry(kind === 'creditLine' ? 'creditLine' : 'loan', `finance.loans.${id}.amount`, amount),
    name,
    month: startMonth,
  }))
  const subsidies = finance.investments
    .filter(({ paidFrom }) => paidFrom === 'subsidy')
    .map(({ id, what, amount, month }) => ({
      ...entry('subsidy', `finance.investments.${id}.amount`, amount),
      name: what,
      month,
    }))
  return [entry('ownMeans', 'finance.ownMeans', finance.ownMeans), ...loans, ...subsidies]
}

/** Sources beside uses at the start, in euros, as far as they are known. */
export interface StartBalance {
  readonly uses: number
  readonly sources: number
  /** What is left for the first months once everything is paid; negative is a shortage. */
  readonly left: number
  /** What all credit lines together allow; it pays for nothing at the start. */
  readonly credit: number
  /** The paths of the amounts that are unknown, so that both sums may be higher. */
  readonly unknownUses: readonly string[]
  readonly unknownSources: readonly string[]
}

/** The balance of both budgets about the start. */
export function startBalance(plan: Plan): StartBalance {
  const needed = investmentBudget(plan)
  const financing = financingBudget(plan)
  const uses = totalOf(needed)
  const sources = totalOf(financing.filter(paysAtStart))
  return {
    uses,
    sources,
    left: sources - uses,
    credit: totalOf(financing.filter((one) => !paysAtStart(one))),
    unknownUses: unknownIn(needed),
    unknownSources: unknownIn(financing.filter(paysAtStart)),
  }
}

/** Whether an entry of the financing pays for something at the start. A credit line does not: it is for the months after. */
export function paysAtStart({ id }: StartEntry): boolean {
  return id !== 'creditLine'
}

function totalOf(entries: readonly StartEntry[]): number {
  return entries.reduce((sum, { euros }) => sum + (euros ?? 0), 0)
}

function unknownIn(entries: readonly StartEntry[]): string[] {
  return entries.flatMap(({ euros, path }) => (euros === null ? [path] : []))
}

function entry(id: string, path: string, euros: number | null): StartEntry {
  return { id, name: null, euros, month: null, path }
}
