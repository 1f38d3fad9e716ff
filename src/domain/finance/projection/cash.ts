import { HORIZON, type FinanceModel, type YearRates } from '../model/model.ts'
import { calendarMonth, yearOf } from './calendar.ts'
import { COST_LINES, REVENUE_LINES, type Months } from './lines.ts'
import { bvTax, personTax } from './tax.ts'

/** The month in which the tax of the year before is settled. An assumption: assessments come at different times. */
const SETTLEMENT_MONTH = 5

/** A calendar year as far as it is in the projection: its months, from and up to but not including. */
interface Span {
  readonly from: number
  readonly to: number
  readonly rates: YearRates
  readonly number: number
}

/**
 * Works out, year by year, the result, the tax and the bank account. Tax is owed as the year goes by. With a provisional
 * assessment it is paid in equal parts within the year, on the profit before overdraft interest, and settled the next May;
 * otherwise it is all paid the next May. A negative balance costs overdraft interest over the month before.
 */
export function addCashAndTax(model: FinanceModel, room: Months): void {
  for (const span of spans(model)) {
    for (let month = span.from; month < span.to; month += 1) room.result[month] = operating(room, month)
    const inAdvance = model.paysProvisionally ? taxOver(model, room, span) : 0
    for (let month = span.from; month < span.to; month += 1) {
      room.taxPaid[month] = (room.taxPaid[month] ?? 0) + inAdvance / (span.to - span.from)
      moveCash(model, room, month, span.rates)
    }
    accrueTax(model, room, span, inAdvance)
  }
  addStocks(room)
}

function spans(model: FinanceModel): Span[] {
  const found: Span[] = []
  let from = 0
  while (from < HORIZON) {
    const number = yearOf(model, from)
    const rates = model.years[number]
    if (!rates) throw new RangeError(`no rates for month ${from}`)
    const to = Math.min(HORIZON, from + 13 - calendarMonth(model, from))
    found.push({ from, to, rates, number })
    from = to
  }
  return found
}

/** Revenue less costs, depreciation and interest on loans. */
function operating(room: Months, month: number): number {
  let result = -(room.depreciation[month] ?? 0) - (room.interest[month] ?? 0)
  for (const line of REVENUE_LINES) result += room[line][month] ?? 0
  for (const line of COST_LINES) result -= room[line][month] ?? 0
  return result
}

/** Income tax and Zvw over the result of a calendar year as it stands in the room. */
function taxOver(model: FinanceModel, room: Months, { from, to, rates, number }: Span): number {
  let profit = 0
  for (let month = from; month < to; month += 1) profit += room.result[month] ?? 0
  let investments = 0
  for (const { month, amount, countsForKia } of model.assets)
    if (countsForKia && month >= from && month < to) investments += amount
  const part = (to - from) / 12
  const year = {
    profit,
    investments,
    pension: model.pensionPerYear * rates.otherLevel * part,
    aov: model.aovPerYear * rates.otherLevel * part,
    selfEmployedDeduction: model.hasHoursCriterion ? rates.selfEmployedDeduction : 0,
    startersDeduction:
      model.hasHoursCriterion && number < model.startersYears ? model.tax.startersDeduction : 0,
    level: rates.taxLevel,
  }
  return model.isBv
    ? bvTax(year, model.dgaSalaryPerYear * rates.wageLevel * part, model.tax)
    : personTax(year, model.tax)
}

function moveCash(model: FinanceModel, room: Months, month: number, rates: YearRates): void {
  const before = month === 0 ? 0 : (room.cash[month - 1] ?? 0)
  const overdraft = Math.max(0, -before) * model.creditLine.ratePerMonth
  room.overdraftInterest[month] = overdraft
  room.result[month] = (room.result[month] ?? 0) - overdraft
  room.interestPaid[month] = (room.interest[month] ?? 0) + overdraft
  if (month === 0) room.ownMeans[0] = model.ownMeans
  room.pension[month] = (model.pensionPerYear * rates.otherLevel) / 12
  room.aov[month] = (model.aovPerYear * rates.otherLevel) / 12
  room.private[month] = model.privatePerMonth * rates.otherLevel
  const flow =
    (room.receipts[month] ?? 0) +
    (room.ownMeans[month] ?? 0) +
    (room.loansDrawn[month] ?? 0) -
    (room.staffPaid[month] ?? 0) -
    (room.costsPaid[month] ?? 0) -
    (room.interestPaid[month] ?? 0) -
    (room.repayment[month] ?? 0) -
    (room.investments[month] ?? 0) -
    (room.taxPaid[month] ?? 0) -
    (room.pension[month] ?? 0) -
    (room.aov[month] ?? 0) -
    (room.private[month] ?? 0)
  room.cashFlow[month] = flow
  room.cash[month] = before + flow
}

/** Spreads the final tax of a year over its months, and settles next May what was not paid in the year itself. */
function accrueTax(model: FinanceModel, room: Months, span: Span, paid: number): void {
  const final = taxOver(model, room, span)
  for (let month = span.from; month < span.to; month += 1)
    room.incomeTax[month] = final / (span.to - span.from)
  const settlement = span.to - 1 + SETTLEMENT_MONTH
  if (settlement < HORIZON) room.taxPaid[settlement] = (room.taxPaid[settlement] ?? 0) + final - paid
}

/** Tax owed and equity at the end of each month. */
function addStocks(room: Months): void {
  let taxOwed = 0
  let equity = 0
  for (let month = 0; month < HORIZON; month += 1) {
    const at = (line: keyof Months) => room[line][month] ?? 0
    taxOwed += at('incomeTax') - at('taxPaid')
    equity += at('ownMeans') + at('result') - at('incomeTax') - at('pension') - at('aov') - at('private')
    room.taxOwed[month] = taxOwed
    room.equity[month] = equity
  }
}
