import { chosenOption } from '../housing/costs.ts'
import type { HousingOption } from '../housing/fields.ts'
import type { Plan } from '../plan/plan.ts'
import type { FinanceAnswers, Loan } from './fields.ts'
import { startBalance } from './budgets/start.ts'

/** Something to watch, with the amount or the name it is about. Its words are in finance.json under `remarks`. */
export interface Remark {
  readonly id:
    | 'partsExceedPrice'
    | 'onlyGoodwill'
    | 'goodwillContract'
    | 'refused'
    | 'gap'
    | 'gapAtLeast'
    | 'surplus'
    | 'creditLineCarries'
    | 'notAgreed'
    | 'loanOutlivesLease'
  readonly tone: 'stop' | 'attention' | 'plain'
  readonly amount: number | null
  readonly name: string | null
}

/**
 * What to watch in the takeover price. Sources: VvAA July 2025 (a bank refused a price of goodwill alone);
 * VGZ page 2022–2023 and ZorgmarktAdvies 2015 (insurers' contracts that speak of goodwill).
 */
export function priceRemarks({ finance, route }: Plan): Remark[] {
  if (route.kind !== 'takeover' && route.kind !== 'joining') return []
  const { takeoverPriceTotal: price, goodwillPart: goodwill, inventoryPart: inventory } = finance
  if (goodwill === null || goodwill === 0) return []
  const contract = remark('goodwillContract', 'plain')
  if (price === null) return [contract]
  const excess = goodwill + (inventory ?? 0) - price
  if (excess > 0) return [remark('partsExceedPrice', 'attention', excess), contract]
  return goodwill === price ? [remark('onlyGoodwill', 'attention'), contract] : [contract]
}

/** What to watch in the financing. Order of the road: price, bank, and only then signatures (VvAA, July 2025). */
export function financingRemarks(plan: Plan): Remark[] {
  const { finance } = plan
  const isRefused = finance.financingStatus === 'refused'
  const open = sum(finance.loans.filter(({ status }) => status !== 'agreed'))
  const outliving = loansOutlivingLease(finance, chosenOption(plan.housing))
  return [
    ...(isRefused ? [remark('refused', 'stop')] : []),
    ...balanceRemarks(plan),
    ...(open > 0 ? [remark('notAgreed', 'plain', open)] : []),
    ...outliving.map((name) => remark('loanOutlivesLease', 'attention', null, name)),
  ]
}

/**
 * Sources beside uses: too little, too much, or enough only because of a credit line. While something is unknown that has to
 * be paid, a shortage is the least it can be and a surplus is not said.
 */
function balanceRemarks(plan: Plan): Remark[] {
  const { left, credit, unknownUses, unknownSources } = startBalance(plan)
  if (unknownSources.length > 0) return []
  const isCertain = unknownUses.length === 0
  if (left > 0) return isCertain ? [remark('surplus', 'plain', left)] : []
  if (left === 0) return []
  if (!isCertain) return [remark('gapAtLeast', 'attention', -left)]
  return [remark(-left <= credit ? 'creditLineCarries' : 'gap', 'attention', -left)]
}

/** The names of loans that run longer than the lease of the chosen place, where that lease cannot be extended. */
function loansOutlivingLease({ loans }: FinanceAnswers, option: HousingOption | null): string[] {
  if (!option || option.tenure === 'buy' || option.leaseYears === null) return []
  if (option.extensionOption === 'yes') return []
  const leaseMonths = option.leaseYears * 12
  return loans.flatMap(({ name, kind, termMonths }) =>
    name !== null && kind !== 'creditLine' && termMonths !== null && termMonths > leaseMonths ? [name] : [],
  )
}

function sum(loans: readonly Loan[]): number {
  return loans.reduce((amount, loan) => amount + (loan.amount ?? 0), 0)
}

function remark(
  id: Remark['id'],
  tone: Remark['tone'],
  amount: number | null = null,
  name: string | null = null,
): Remark {
  return { id, tone, amount, name }
}
