import { chosenOption } from '../../housing/costs.ts'
import type { Plan } from '../../plan/plan.ts'
import { isBought } from '../../route/route.ts'
import { taskCosts } from '../../schedule/costs.ts'
import { creditLines, paidOutLoans, spentInvestments } from '../spending.ts'
import type { Reader } from './left-out.ts'
import type { Asset, LoanKind, LoanTerms } from './model.ts'
import { monthIndex } from './months.ts'

/** The goodwill of a practice is written off over ten years at least: at most 10 % a year (figure goodwill-fiscale-afschrijving). */
const GOODWILL_YEARS = 10

/** Everything bought once: the parts of the price, fit-out, hardware, investments and what tasks cost. */
export function assetsOf(plan: Plan, start: string, reader: Reader): Asset[] {
  return [
    ...priceParts(plan, reader),
    ...fitOutAndHardware(plan, reader),
    ...investments(plan, start, reader),
    ...tasks(plan, start),
  ]
}

function priceParts(plan: Plan, { known, note }: Reader): Asset[] {
  const { finance, route } = plan
  if (!isBought(route.kind)) return []
  const total = known(finance.takeoverPriceTotal, 'investments', 'finance.takeoverPriceTotal')
  const goodwill = finance.goodwillPart ?? 0
  const inventory = finance.inventoryPart ?? 0
  const rest = Math.max(0, total - goodwill - inventory)
  if (rest > 0 && finance.goodwillPart === null) note('depreciation', 'finance.goodwillPart')
  if (rest > 0 && finance.inventoryPart === null) note('depreciation', 'finance.inventoryPart')
  if (inventory > 0 && finance.inventoryLifeYears === null) note('depreciation', 'finance.inventoryLifeYears')
  const years = Math.max(GOODWILL_YEARS, finance.goodwillDepreciationYears ?? GOODWILL_YEARS)
  return [
    asset(0, goodwill, years, false),
    asset(0, inventory, finance.inventoryLifeYears, true),
    asset(0, rest, null, false),
  ].filter(({ amount }) => amount > 0)
}

function fitOutAndHardware({ finance, housing, systems }: Plan, { known, note }: Reader): Asset[] {
  const option = chosenOption(housing)
  const fitOutPath = `housing.options.${option?.id}.fitOutCost`
  const fitOut = option === null ? 0 : known(option.fitOutCost, 'investments', fitOutPath)
  const parts = [
    { amount: fitOut, key: 'fitOutLifeYears' },
    {
      amount: known(systems.hardwareCosts, 'investments', 'systems.hardwareCosts'),
      key: 'hardwareLifeYears',
    },
  ] as const
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ amount, key }) => {
      if (finance[key] === null) note('depreciation', `finance.${key}`)
      return asset(0, amount, finance[key], true)
    })
}

function investments({ finance }: Plan, start: string, { known, note }: Reader): Asset[] {
  return spentInvestments(finance).map(({ id, kind, amount, month, lifeYears }) => {
    const path = `finance.investments.${id}`
    const euros = known(amount, 'investments', `${path}.amount`)
    const from = monthIndex(month, start)
    if (kind === 'cost') return { month: from, amount: euros, lifeMonths: 1, countsForKia: false }
    if (kind === null) note('depreciation', `${path}.kind`)
    if (lifeYears === null) note('depreciation', `${path}.lifeYears`)
    return asset(from, euros, lifeYears, true)
  })
}

/** What tasks of the schedule cost is used up in its month. */
function tasks({ schedule }: Plan, start: string): Asset[] {
  return taskCosts(schedule).map(({ euros, day }) => ({
    month: monthIndex(day, start),
    amount: euros,
    lifeMonths: 1,
    countsForKia: false,
  }))
}

/** What is not written off is no investment to the tax office, so it never counts for the KIA. */
function asset(month: number, amount: number, lifeYears: number | null, canCountForKia: boolean): Asset {
  const isWrittenOff = lifeYears !== null
  return {
    month,
    amount,
    lifeMonths: isWrittenOff ? lifeYears * 12 : null,
    countsForKia: canCountForKia && isWrittenOff,
  }
}

const REPAID_AS = {
  annuity: 'annuity',
  linear: 'linear',
  interestOnly: 'interestOnly',
  sellerLoan: 'linear',
} as const satisfies Record<string, LoanKind>

/** The loans that are paid out, agreed or not. A seller loan is counted as repaid in equal parts. */
export function loansOf({ finance }: Plan, start: string, { known, note }: Reader): LoanTerms[] {
  return paidOutLoans(finance).map((loan) => {
    const path = `finance.loans.${loan.id}`
    if (loan.kind === null) note('repayment', `${path}.kind`)
    if (loan.termMonths === null) note('repayment', `${path}.termMonths`)
    return {
      month: monthIndex(loan.startMonth, start),
      kind: loan.kind === null ? 'linear' : REPAID_AS[loan.kind],
      amount: known(loan.amount, 'investments', `${path}.amount`),
      ratePerMonth: known(loan.interestPercent, 'interest', `${path}.interestPercent`) / 1200,
      termMonths: loan.termMonths,
      graceMonths: loan.graceMonths ?? 0,
    }
  })
}

/** All credit lines together: their limits, and the interest of the dearest. */
export function creditLineOf(
  { finance }: Plan,
  { known }: Reader,
): {
  readonly limit: number
  readonly ratePerMonth: number
} {
  let limit = 0
  let percent = 0
  for (const { id, amount, interestPercent } of creditLines(finance)) {
    limit += known(amount, 'investments', `finance.loans.${id}.amount`)
    percent = Math.max(percent, known(interestPercent, 'interest', `finance.loans.${id}.interestPercent`))
  }
  return { limit, ratePerMonth: percent / 1200 }
}
