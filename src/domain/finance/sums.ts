import { fromField, fromOutcome, outcome, type Outcome, type OutcomeInput } from '../outcome/outcome.ts'
import type { Route } from '../route/route.ts'
import type { FinanceAnswers, Loan } from './fields.ts'

const PRIVATE_COSTS = [
  'privateHousingPerMonth',
  'privateInsurancePerMonth',
  'privateLivingPerMonth',
  'privateDebtPerMonth',
] as const

/**
 * Euros to be paid once: the takeover price, where a practice is bought, plus every investment.
 * This is the total of the investeringsbegroting; unknown while nothing is named.
 */
export function investmentNeed(finance: FinanceAnswers, route: Route | null): Outcome {
  const isBought = route === 'takeover' || route === 'joining'
  const price = fromField('finance.takeoverPriceTotal', finance.takeoverPriceTotal)
  const investments = finance.investments.map(({ id, amount }) =>
    fromField(`finance.investments.${id}.amount`, amount),
  )
  return total('investmentNeed', 'euro', isBought ? [price, ...investments] : investments)
}

/** Euros there are to pay with: own means plus every loan, agreed or not. The total of the financieringsbegroting. */
export function financingTotal(finance: FinanceAnswers): Outcome {
  return total('financingTotal', 'euro', [
    fromField('finance.ownMeans', finance.ownMeans),
    ...finance.loans.map(amountOf),
  ])
}

/** Sources against uses: what is needed minus what there is. Above zero this is still to be financed. */
export function stillToFinance(finance: FinanceAnswers, route: Route | null): Outcome {
  const inputs = [fromOutcome(investmentNeed(finance, route)), fromOutcome(financingTotal(finance))]
  return outcome('stillToFinance', 'euro', inputs, (need, financing) => need - financing)
}

/** Euros the household spends per month: housing, insurance, living and debts. */
export function privateBudget(finance: FinanceAnswers): Outcome {
  const costs = PRIVATE_COSTS.map((key) => fromField(`finance.${key}`, finance[key]))
  return total('privateBudget', 'euroPerMonth', costs)
}

/** Euros per month the household needs from the practice: its budget minus the partner's income. */
export function privateFromPractice(finance: FinanceAnswers): Outcome {
  const inputs = [
    fromOutcome(privateBudget(finance)),
    fromField('finance.partnerIncomePerMonth', finance.partnerIncomePerMonth),
  ]
  return outcome('privateFromPractice', 'euroPerMonth', inputs, (budget, partner) => budget - partner)
}

function amountOf({ id, amount }: Loan): OutcomeInput {
  return fromField(`finance.loans.${id}.amount`, amount)
}

/** The sum of its inputs; of nothing it is unknown, not zero. */
function total(id: string, unit: 'euro' | 'euroPerMonth', inputs: readonly OutcomeInput[]): Outcome {
  if (inputs.length === 0) return { id, unit, inputs, value: null }
  return outcome(id, unit, inputs, (...amounts) => amounts.reduce((sum, amount) => sum + amount, 0))
}
