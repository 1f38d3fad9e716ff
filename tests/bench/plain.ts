/** The bank account of a model as one would write it down at first: an object per month, and loops inside loops. */
import { HORIZON, type FinanceModel, type LoanTerms } from '../../src/domain/finance/model/model.ts'
import { calendarMonth, ratesIn, yearOf } from '../../src/domain/finance/projection/calendar.ts'
import { annuityPayment } from '../../src/domain/finance/projection/loan.ts'
import { fullSize, patientsIn, shareIn, yearlyIn } from '../../src/domain/finance/projection/revenue.ts'
import { bvTax, personTax } from '../../src/domain/finance/projection/tax.ts'

interface Month {
  readonly quarterly: number
  readonly delayed: number
  readonly regularStaff: number
  readonly holiday: number
  readonly yearEnd: number
  readonly costs: number
  readonly depreciation: number
  readonly invested: number
  readonly drawn: number
  readonly interest: number
  readonly repayment: number
  readonly owner: number
}

const MONTHS = Array.from({ length: HORIZON }, (_, month) => month)
const sumOf = <Item>(items: readonly Item[], amount: (item: Item, place: number) => number): number =>
  items.reduce((sum, item, place) => sum + amount(item, place), 0)

/** Euros on the bank account at the end of each month. */
export function plainCash(model: FinanceModel): number[] {
  const months = MONTHS.map((month) => monthOf(model, month))
  const overdrafts: number[] = []
  const cash: number[] = []
  const settled = new Map<number, number>()
  for (const month of MONTHS) {
    const before = cash[month - 1] ?? 0
    const overdraft = Math.max(0, -before) * model.creditLine.ratePerMonth
    overdrafts.push(overdraft)
    const inYear = MONTHS.filter((other) => yearOf(model, other) === yearOf(model, month))
    const advance = model.paysProvisionally ? taxOver(model, months, inYear, () => 0) : 0
    const tax = advance / inYear.length + (settled.get(month) ?? 0)
    const { costs, invested, drawn, interest, repayment, owner } = months[month] ?? EMPTY
    const start = month === 0 ? model.ownMeans : 0
    const staff = staffPaid(model, months, month)
    const paid = costs + staff + invested + interest + overdraft + repayment + owner + tax
    cash.push(before + start + received(model, months, month) + drawn - paid)
    if (month === inYear.at(-1))
      settled.set(month + 5, taxOver(model, months, inYear, (at) => overdrafts[at] ?? 0) - advance)
  }
  return cash
}

const EMPTY: Month = {
  quarterly: 0,
  delayed: 0,
  regularStaff: 0,
  holiday: 0,
  yearEnd: 0,
  costs: 0,
  depreciation: 0,
  invested: 0,
  drawn: 0,
  interest: 0,
  repayment: 0,
  owner: 0,
}

function monthOf(model: FinanceModel, month: number): Month {
  const loans = model.loans.map((loan) => loanIn(loan, month))
  return {
    ...revenueIn(model, month),
    ...costsIn(model, month),
    depreciation: sumOf(model.assets, ({ month: from, amount, lifeMonths }) =>
      lifeMonths !== null && month >= from && month < from + lifeMonths ? amount / lifeMonths : 0,
    ),
    invested: sumOf(model.assets, (asset) => (asset.month === month ? asset.amount : 0)),
    drawn: sumOf(model.loans, (loan) => (loan.month === month ? loan.amount : 0)),
    interest: sumOf(loans, ({ interest }) => interest),
    repayment: sumOf(loans, ({ repayment }) => repayment),
  }
}

function revenueIn(model: FinanceModel, month: number) {
  const rates = ratesIn(model, month)
  const patients = patientsIn(model, month)
  const share = shareIn(model, month)
  const filled = fullSize(model) === 0 ? 0 : patients / fullSize(model)
  const perQuarter =
    sumOf(model.patients, (count, band) => count * (rates.capitation[band] ?? 0)) +
    model.opslagwijkPatients * rates.opslagwijk
  const tariff = (rates.tariffLevel * share) / 12
  const support = month < model.startSupport.months ? model.startSupport.perPatientPerMonth : 0
  return {
    quarterly:
      (filled * perQuarter * share) / 3 + (model.mtvpPerYear + model.pohGgzPerYear) * filled * tariff,
    delayed:
      (patients * model.consultUnitsPerPatient * rates.consultUnit * share) / 12 +
      (model.segment2PerYear + model.segment3PerYear) * filled * tariff +
      sumOf(model.anwHours, (hours, kind) => hours * (rates.anw[kind] ?? 0)) / 12 +
      patients * support * share +
      (yearlyIn(model.traineeFees, month) * rates.wageLevel * share) / 12 +
      model.otherIncomePerYear * tariff,
  }
}

function costsIn(model: FinanceModel, month: number) {
  const rates = ratesIn(model, month)
  const share = shareIn(model, month)
  const wage = (rates.wageLevel * share) / 12
  const other = (rates.otherLevel * share) / 12
  const team = model.staff.filter(({ fromMonth }) => month >= fromMonth)
  const people = yearlyIn(model.locums, month) + yearlyIn(model.traineeAllowances, month)
  const doubled = month < model.doubleSystems.months ? model.doubleSystems.perYear : 0
  const perPatients = (model.otherCostsPer1000PatientsPerYear * patientsIn(model, month)) / 1000
  const rest = model.systemsPerYear + doubled + model.insurancePerYear + model.otherCostsPerYear
  return {
    regularStaff: sumOf(team, ({ pay, charges }) => pay + charges) * wage,
    holiday: sumOf(team, ({ holiday }) => holiday) * wage,
    yearEnd: sumOf(team, ({ yearEnd }) => yearEnd) * wage,
    costs:
      people * wage +
      (model.housingPerYear * rates.housingLevel * share) / 12 +
      (rest + perPatients) * other +
      (month === 0 ? model.startCosts * share : 0),
    owner: ((model.pensionPerYear + model.aovPerYear) / 12 + model.privatePerMonth) * rates.otherLevel,
  }
}

/** What a loan costs and repays in a month, worked out again from its first month on. */
function loanIn(loan: LoanTerms, month: number): { interest: number; repayment: number } {
  const { termMonths, graceMonths, amount, ratePerMonth, kind } = loan
  const months = termMonths === null ? Infinity : Math.max(1, termMonths - graceMonths)
  const first = loan.month + (termMonths === null ? 0 : termMonths - months)
  const level = termMonths === null ? 0 : annuityPayment(amount, ratePerMonth, months)
  let now = { interest: 0, repayment: 0 }
  let owed = amount
  for (let at = loan.month; at <= month; at += 1) {
    const interest = owed * ratePerMonth
    const linear = kind === 'linear' ? amount / months : 0
    const due = kind === 'annuity' ? level - interest : linear
    const isLast = at - first >= months - 1
    const repayment = isLast ? owed : at < first || termMonths === null ? 0 : Math.min(owed, due)
    owed -= repayment
    now = { interest, repayment }
  }
  return month < loan.month ? { interest: 0, repayment: 0 } : now
}

function received(model: FinanceModel, months: readonly Month[], month: number): number {
  const quarterly = sumOf(months, (earned, at) => (quarterPaidIn(model, at) === month ? earned.quarterly : 0))
  return quarterly + (months[month - model.delayMonths]?.delayed ?? 0)
}

function quarterPaidIn(model: FinanceModel, month: number): number {
  const place = (calendarMonth(model, month) - 1) % 3
  if (model.capitationPayment === 'monthly') return month
  return model.capitationPayment === 'endOfQuarter' ? month + 2 - place : Math.max(0, month - place)
}

/** Pay and charges, and in its month each allowance since it was paid last. */
function staffPaid(model: FinanceModel, months: readonly Month[], month: number): number {
  const since = months.slice(Math.max(0, month - 11), month + 1)
  const now = calendarMonth(model, month)
  const holiday = now === 5 ? sumOf(since, (one) => one.holiday) : 0
  const yearEnd = now === 12 ? sumOf(since, (one) => one.yearEnd) : 0
  return (months[month]?.regularStaff ?? 0) + holiday + yearEnd
}

function taxOver(
  model: FinanceModel,
  months: readonly Month[],
  inYear: readonly number[],
  overdraft: (month: number) => number,
): number {
  const first = inYear[0] ?? 0
  const rates = ratesIn(model, first)
  const part = inYear.length / 12
  const profit = sumOf(inYear, (at) => {
    const { quarterly, delayed, regularStaff, holiday, yearEnd, costs, depreciation, interest } =
      months[at] ?? EMPTY
    const taken = regularStaff + holiday + yearEnd + costs + depreciation + interest
    return quarterly + delayed - taken - overdraft(at)
  })
  const isStarter = model.hasHoursCriterion && yearOf(model, first) < model.startersYears
  const year = {
    profit,
    investments: sumOf(model.assets, ({ month, amount, countsForKia }) =>
      countsForKia && inYear.includes(month) ? amount : 0,
    ),
    pension: model.pensionPerYear * rates.otherLevel * part,
    aov: model.aovPerYear * rates.otherLevel * part,
    selfEmployedDeduction: model.hasHoursCriterion ? rates.selfEmployedDeduction : 0,
    startersDeduction: isStarter ? model.tax.startersDeduction : 0,
    level: rates.taxLevel,
  }
  return model.isBv
    ? bvTax(year, model.dgaSalaryPerYear * rates.wageLevel * part, model.tax)
    : personTax(year, model.tax)
}
