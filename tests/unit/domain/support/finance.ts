import type { FinanceAnswers, Loan } from '#domain/finance/fields.ts'
import { emptyPlan } from '#domain/plan/plan.ts'

/** The finance page with only these answers. */
export function finance(answers: Partial<FinanceAnswers> = {}): FinanceAnswers {
  return { ...emptyPlan().finance, ...answers }
}

export function investment(amount: number | null): FinanceAnswers['investments'][number] {
  return {
    id: 'invest001',
    what: 'Apparatuur',
    kind: 'asset',
    amount,
    month: null,
    lifeYears: null,
    paidFrom: null,
  }
}

/** An agreed annuity of ten years. */
export function loan(answers: Partial<Loan> = {}): Loan {
  return {
    id: 'loan00001',
    name: 'Bank',
    kind: 'annuity',
    amount: 100_000,
    interestPercent: null,
    termMonths: 120,
    graceMonths: null,
    startMonth: null,
    status: 'agreed',
    ...answers,
  }
}
