import {
  fromField,
  fromOutcome,
  outcome,
  sumOutcome,
  type Outcome,
  type OutcomeInput,
} from '../outcome/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { financingBudget, investmentBudget, paysAtStart, type StartEntry } from './budgets/start.ts'
import type { FinanceAnswers } from './fields.ts'

/** The fields with what the household spends per month. */
export const PRIVATE_COSTS = [
  'privateHousingPerMonth',
  'privateInsurancePerMonth',
  'privateLivingPerMonth',
  'privateDebtPerMonth',
] as const

/** Euros to be paid once: the total of the investeringsbegroting. Unknown while one of its amounts is. */
export function investmentNeed(plan: Plan): Outcome {
  return total('investmentNeed', 'euro', investmentBudget(plan).map(amountOf))
}

/** Euros there are to pay with: the total of the financieringsbegroting. A credit line does not pay for the start. */
export function financingTotal(plan: Plan): Outcome {
  return total('financingTotal', 'euro', financingBudget(plan).filter(paysAtStart).map(amountOf))
}

/** Sources against uses: what is needed minus what there is. Above zero this is still to be financed. */
export function stillToFinance(plan: Plan): Outcome {
  const inputs = [fromOutcome(investmentNeed(plan)), fromOutcome(financingTotal(plan))]
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

function amountOf({ path, euros }: StartEntry): OutcomeInput {
  return fromField(path, euros)
}

/** The sum of its inputs; of nothing it is unknown, not zero. */
function total(id: string, unit: 'euro' | 'euroPerMonth', inputs: readonly OutcomeInput[]): Outcome {
  if (inputs.length === 0) return { id, unit, inputs, value: null }
  return sumOutcome(id, unit, inputs)
}
