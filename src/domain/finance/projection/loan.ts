import { HORIZON, type LoanTerms } from '../model/model.ts'

/**
 * The level payment per month, in euros, that pays off a loan in so many months: P·r / (1 − (1 + r)^−n); P / n without
 * interest. Source: the standard annuity formula (Brealey, Myers & Allen, Principles of Corporate Finance, ch. 2).
 */
export function annuityPayment(amount: number, ratePerMonth: number, months: number): number {
  if (ratePerMonth === 0) return amount / months
  return (amount * ratePerMonth) / (1 - (1 + ratePerMonth) ** -months)
}

/** What a loan does in each month of the projection, in euros. */
export interface LoanFlows {
  readonly drawn: Float64Array
  readonly interest: Float64Array
  readonly repayment: Float64Array
  readonly outstanding: Float64Array
}

/**
 * Adds one loan to the flows. It is drawn in its month, pays interest from that month on over what was owed, repays nothing
 * in the grace period, and owes nothing after its term. Interest-only repays all in its last month.
 */
export function addLoan(loan: LoanTerms, flows: LoanFlows): void {
  if (loan.month >= HORIZON) return
  const { termMonths, graceMonths, amount, ratePerMonth } = loan
  const months = termMonths === null ? Infinity : Math.max(1, termMonths - graceMonths)
  const level = Number.isFinite(months) ? annuityPayment(amount, ratePerMonth, months) : 0
  let owed = amount
  add(flows.drawn, loan.month, amount)
  for (let month = loan.month; month < HORIZON && owed > 0; month += 1) {
    const paying = month - loan.month - (termMonths === null ? 0 : termMonths - months)
    const interest = owed * ratePerMonth
    const due = paying < 0 ? 0 : repaymentDue(loan, paying, months, level, interest)
    const repayment = paying >= months - 1 ? owed : Math.min(owed, due)
    owed -= repayment
    add(flows.interest, month, interest)
    add(flows.repayment, month, repayment)
    add(flows.outstanding, month, owed)
  }
}

function add(line: Float64Array, month: number, euros: number): void {
  line[month] = (line[month] ?? 0) + euros
}

function repaymentDue(
  { kind, amount }: LoanTerms,
  paying: number,
  months: number,
  level: number,
  interest: number,
): number {
  if (!Number.isFinite(months)) return 0
  if (kind === 'annuity') return level - interest
  if (kind === 'linear') return amount / months
  return paying >= months - 1 ? amount : 0
}
