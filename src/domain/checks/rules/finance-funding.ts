import { startBalance } from '../../finance/budgets/start.ts'
import { chosenOption } from '../../housing/costs.ts'
import { stillToFinance } from '../../finance/sums.ts'
import type { Plan } from '../../plan/plan.ts'
import { and, known, not, outcomeIs, someItem, unknown, answersOf } from '../truth.ts'
import { consistency, measured, ruleOfThumb, rulesOf, step } from './support.ts'
import { whenAnswered, whenSome } from './when.ts'

const LOANS = 'finance.loans'
const BALANCE = [
  'finance.takeoverPriceTotal',
  'finance.investments.amount',
  'finance.ownMeans',
  'finance.loans.amount',
]

/** Checks on where the money comes from. */
export const financingRules = rulesOf('finance', [
  {
    id: 'financing-refused',
    severity: 'block',
    source: step('bank-financing'),
    ...whenAnswered('finance.financingStatus', 'refused'),
  },
  {
    id: 'sources-below-uses',
    severity: 'attention',
    source: consistency,
    reads: BALANCE,
    fix: LOANS,
    fires: ({ plan }) => gapIs(plan, (gap, credit) => gap > credit),
    measures: ({ plan }) => measured(stillToFinance(plan)),
  },
  {
    id: 'sources-above-uses',
    severity: 'tip',
    source: consistency,
    reads: BALANCE,
    fix: 'finance.investments',
    fires: ({ plan }) => gapIs(plan, (gap) => gap < 0),
    measures: ({ plan }) => {
      const gap = stillToFinance(plan).value
      return gap === null ? null : { value: -gap, unit: 'euro' }
    },
  },
  {
    id: 'credit-line-carries',
    severity: 'attention',
    source: ruleOfThumb(),
    reads: [...BALANCE, 'finance.loans.kind'],
    fix: LOANS,
    fires: ({ plan }) => gapIs(plan, (gap, credit) => gap > 0 && gap <= credit),
    measures: ({ plan }) => measured(stillToFinance(plan)),
  },
  {
    id: 'loan-not-agreed',
    severity: 'tip',
    source: step('bank-financing'),
    ...whenSome(LOANS, ['status'], (loan) => loan.lacks('status', 'agreed')),
  },
  {
    id: 'loan-outlives-lease',
    severity: 'attention',
    source: consistency,
    reads: [
      'finance.loans.termMonths',
      'housing.chosenOptionId',
      'housing.options.leaseYears',
      'housing.options.extensionOption',
    ],
    fix: LOANS,
    fires: ({ plan }) => {
      const option = chosenOption(plan.housing)
      if (!option) return unknown('housing.chosenOptionId')
      const { is: placeIs, lacks, isGiven } = answersOf('housing.options', option)
      const months = (option.leaseYears ?? 0) * 12
      return and(
        lacks('tenure', 'buy'),
        not(placeIs('extensionOption', 'yes')),
        isGiven('leaseYears').value === true
          ? known(true)
          : unknown(`housing.options.${option.id}.leaseYears`),
        someItem(plan, LOANS, (loan) =>
          and(
            loan.lacks('kind', 'creditLine'),
            loan.numbers(['termMonths'], (term) => term > months),
          ),
        ),
      )
    },
  },
])

/** Tests what is still to be financed, beside the credit lines: those are for swings and do not pay for the start. */
function gapIs(plan: Plan, test: (gap: number, credit: number) => boolean) {
  const { credit } = startBalance(plan)
  return outcomeIs(stillToFinance(plan), (gap) => test(gap, credit), ['finance.investments'])
}
