import type { FinanceAnswers, Loan } from './fields.ts'

type Investment = FinanceAnswers['investments'][number]
type PaidOutLoan = Loan & { readonly kind: Exclude<Loan['kind'], 'creditLine'> }

/** The investments that cost money: what is to stay in the account is not spent, what a subsidy pays for is not paid. */
export function spentInvestments({ investments }: FinanceAnswers): Investment[] {
  return investments.filter(({ kind, paidFrom }) => kind !== 'reserve' && paidFrom !== 'subsidy')
}

/** The loans that are paid out. A credit line is not. */
export function paidOutLoans({ loans }: FinanceAnswers): PaidOutLoan[] {
  return loans.filter((loan): loan is PaidOutLoan => loan.kind !== 'creditLine')
}

/** What the account may go below zero, for a while. */
export function creditLines({ loans }: FinanceAnswers): Loan[] {
  return loans.filter(({ kind }) => kind === 'creditLine')
}
