import { daysInMonth } from '../../field/calendar.ts'
import { isoMonthOf } from './calendar.ts'
import type { Line } from './lines.ts'
import type { Projection } from './project.ts'
import { FIRST_DAYS } from './ratios.ts'
import { sumInMonth } from './years.ts'

const DAYS_IN_WEEK = 7

/** The day of the month an amount is taken to move: a day, or the last one. */
export type PaymentDay = number | 'last'

/**
 * On which day of the month money is taken to come and go. Assumptions, on the careful side: what is paid comes early and
 * what is received late. The practice is taken to start on the first day of its month, as in the projection.
 */
export const PAYMENT_DAYS = {
  start: { day: 1, income: ['ownMeans', 'loansDrawn'], costs: ['investments', 'startCosts'] },
  rentAndHome: { day: 1, income: [], costs: ['housing', 'private', 'pension', 'aov'] },
  bills: {
    day: 15,
    income: [],
    costs: ['locums', 'trainees', 'systems', 'insurance', 'otherCosts'],
  },
  wages: { day: 25, income: [], costs: ['staffPaid'] },
  bankAndTax: { day: 'last', income: [], costs: ['interestPaid', 'repayment', 'taxPaid'] },
  receipts: { day: 'last', income: ['receipts'], costs: [] },
} as const satisfies Record<string, PaymentGroup>

interface PaymentGroup {
  readonly day: PaymentDay
  readonly income: readonly Line[]
  readonly costs: readonly Line[]
}

/** One of the first weeks of the bank account, in euros; `to` is its last day, counted from the start. */
export interface Week {
  readonly week: number
  readonly to: number
  readonly income: number
  readonly costs: number
  /** The lowest balance at the end of a day in the week. */
  readonly lowest: number
  readonly balance: number
}

/** The bank account over the first 120 days, per week. At the end of each month it is that of the projection. */
export function firstWeeks(projection: Projection): Week[] {
  const days = movesPerDay(projection)
  const weeks: Week[] = []
  let balance = 0
  for (let from = 0; from < FIRST_DAYS; from += DAYS_IN_WEEK) {
    const to = Math.min(FIRST_DAYS, from + DAYS_IN_WEEK)
    let [income, costs, lowest] = [0, 0, Infinity]
    for (const day of days.slice(from, to)) {
      income += day.income
      costs += day.costs
      balance += day.income - day.costs
      lowest = Math.min(lowest, balance)
    }
    weeks.push({ week: weeks.length + 1, to, income, costs, lowest, balance })
  }
  return weeks
}

/** What comes in and goes out on each day, month after month until the first days are over. */
function movesPerDay(projection: Projection): { income: number; costs: number }[] {
  const days: { income: number; costs: number }[] = []
  for (let month = 0; days.length < FIRST_DAYS; month += 1) {
    const length = daysInMonth(isoMonthOf(projection, month))
    const ofMonth = Array.from({ length }, () => ({ income: 0, costs: 0 }))
    for (const group of Object.values<PaymentGroup>(PAYMENT_DAYS)) {
      const day = ofMonth[group.day === 'last' ? length - 1 : group.day - 1]
      if (!day) throw new RangeError(`month ${month} has no day ${group.day}`)
      day.income += sumInMonth(projection.months, group.income, month)
      day.costs += sumInMonth(projection.months, group.costs, month)
    }
    days.push(...ofMonth)
  }
  return days
}
