import { HORIZON, type FinanceModel } from '../model/model.ts'
import { financeYears, ratesIn, type FinanceYear } from './calendar.ts'
import { addLines, CASH_IN_LINES, COST_LINES, OWNER_LINES, REVENUE_LINES, type Months } from './lines.ts'
import { bvTax, personTax } from './tax.ts'

/** The month in which the tax of the year before is settled. An assumption: assessments come at different times. */
export const SETTLEMENT_MONTH = 5

/** What is taken off revenue before overdraft interest is known. */
const BEFORE_OVERDRAFT = [...COST_LINES, 'depreciation', 'interest'] as const

/** What leaves the bank before tax and overdraft interest are known. */
const PAID_BEFORE_TAX = [
  'staffPaid',
  'costsPaid',
  'interest',
  'repayment',
  'investments',
  'pension',
  'aov',
  'private',
] as const

/**
 * Works out, year by year, the result, the tax and the bank account. Tax is owed as the year goes by. With a provisional
 * assessment it is paid in equal parts within the year, on the profit before overdraft interest, and settled the next May;
 * otherwise it is all paid the next May. A negative balance costs overdraft interest over the month before.
 */
export function addCashAndTax(model: FinanceModel, room: Months): void {
  const years = financeYears({ model })
  for (const year of years) addPrivate(model, room, year)
  room.ownMeans[0] = model.ownMeans
  addLines(room.result, room, REVENUE_LINES)
  addLines(room.result, room, BEFORE_OVERDRAFT, -1)
  addLines(room.cashFlow, room, CASH_IN_LINES)
  addLines(room.cashFlow, room, PAID_BEFORE_TAX, -1)
  for (const year of years) {
    const inAdvance = model.paysProvisionally ? taxOver(model, room, year) : 0
    moveCash(model, room, year, inAdvance / (year.to - year.from))
    accrueTax(model, room, year, inAdvance)
  }
  addStocks(room)
}

/** What the owner pays out of the practice every month. */
function addPrivate(
  model: FinanceModel,
  { pension, aov, private: home }: Months,
  { from, to }: FinanceYear,
): void {
  const { otherLevel } = ratesIn(model, from)
  for (let month = from; month < to; month += 1) {
    pension[month] = (model.pensionPerYear * otherLevel) / 12
    aov[month] = (model.aovPerYear * otherLevel) / 12
    home[month] = model.privatePerMonth * otherLevel
  }
}

/** Income tax and Zvw over the result of a calendar year as it stands in the room. */
function taxOver(model: FinanceModel, room: Months, { from, to, year }: FinanceYear): number {
  const rates = ratesIn(model, from)
  let profit = 0
  for (let month = from; month < to; month += 1) profit += room.result[month] ?? 0
  let investments = 0
  for (const { month, amount, countsForKia } of model.assets)
    if (countsForKia && month >= from && month < to) investments += amount
  const part = (to - from) / 12
  const taxable = {
    profit,
    investments,
    pension: model.pensionPerYear * rates.otherLevel * part,
    aov: model.aovPerYear * rates.otherLevel * part,
    selfEmployedDeduction: model.hasHoursCriterion ? rates.selfEmployedDeduction : 0,
    startersDeduction:
      model.hasHoursCriterion && year - model.firstYear < model.startersYears
        ? model.tax.startersDeduction
        : 0,
    level: rates.taxLevel,
  }
  return model.isBv
    ? bvTax(taxable, model.dgaSalaryPerYear * rates.wageLevel * part, model.tax)
    : personTax(taxable, model.tax)
}

/** Moves the bank account through a year; the flows before tax and overdraft interest are in the room already. */
function moveCash(model: FinanceModel, room: Months, { from, to }: FinanceYear, taxPerMonth: number): void {
  const { cash, cashFlow, result, taxPaid, interest, interestPaid, overdraftInterest } = room
  let balance = cash[from - 1] ?? 0
  for (let month = from; month < to; month += 1) {
    const overdraft = Math.max(0, -balance) * model.creditLine.ratePerMonth
    const tax = (taxPaid[month] ?? 0) + taxPerMonth
    const flow = (cashFlow[month] ?? 0) - overdraft - tax
    overdraftInterest[month] = overdraft
    interestPaid[month] = (interest[month] ?? 0) + overdraft
    result[month] = (result[month] ?? 0) - overdraft
    taxPaid[month] = tax
    cashFlow[month] = flow
    balance += flow
    cash[month] = balance
  }
}

/** Spreads the final tax of a year over its months, and settles next May what was not paid in the year itself. */
function accrueTax(model: FinanceModel, room: Months, year: FinanceYear, paid: number): void {
  const { from, to } = year
  const final = taxOver(model, room, year)
  for (let month = from; month < to; month += 1) room.incomeTax[month] = final / (to - from)
  const settlement = to - 1 + SETTLEMENT_MONTH
  if (settlement < HORIZON) room.taxPaid[settlement] = (room.taxPaid[settlement] ?? 0) + final - paid
}

/** Tax owed and equity at the end of each month. */
function addStocks(room: Months): void {
  const { taxOwed, equity, incomeTax, taxPaid } = room
  addLines(equity, room, ['ownMeans', 'result'])
  addLines(equity, room, OWNER_LINES, -1)
  let owed = 0
  let own = 0
  for (let month = 0; month < HORIZON; month += 1) {
    owed += (incomeTax[month] ?? 0) - (taxPaid[month] ?? 0)
    own += equity[month] ?? 0
    taxOwed[month] = owed
    equity[month] = own
  }
}
