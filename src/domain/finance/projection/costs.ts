import { HORIZON, type FinanceModel } from '../model/model.ts'
import { calendarMonth, ratesIn } from './calendar.ts'
import { addLines, COST_LINES, type Months } from './lines.ts'
import { shareIn, yearlyIn } from './revenue.ts'

/** Holiday allowance is paid in May, the year-end allowance in December. */
export const HOLIDAY_MONTH = 5
export const YEAR_END_MONTH = 12

/** Every cost but the payroll is paid in the month it belongs to. */
const PAID_AT_ONCE = COST_LINES.filter((line) => line !== 'staff')

/**
 * Costs in the month they belong to, as positive numbers: staff and locums at the wage level of the year, housing at that of
 * rents, the rest at that of other costs. In a partnership only the user's share. `staffPaid` and `costsPaid` are what leaves
 * the bank: holiday and year-end allowance wait for their month, all else is paid at once.
 */
export function addCosts(model: FinanceModel, room: Months): void {
  const { patients, locums, trainees, housing, systems, insurance, otherCosts, startCosts } = room
  const { doubleSystems, otherCostsPer1000PatientsPerYear } = model
  for (let month = 0; month < HORIZON; month += 1) {
    const rates = ratesIn(model, month)
    const share = shareIn(model, month)
    const wage = (rates.wageLevel * share) / 12
    const other = (rates.otherLevel * share) / 12
    locums[month] = yearlyIn(model.locums, month) * wage
    trainees[month] = yearlyIn(model.traineeAllowances, month) * wage
    housing[month] = (model.housingPerYear * rates.housingLevel * share) / 12
    const doubled = month < doubleSystems.months ? doubleSystems.perYear : 0
    systems[month] = (model.systemsPerYear + doubled) * other
    insurance[month] = model.insurancePerYear * other
    const perPatients = (otherCostsPer1000PatientsPerYear * (patients[month] ?? 0)) / 1000
    otherCosts[month] = (model.otherCostsPerYear + perPatients) * other
  }
  addStaff(model, room)
  startCosts[0] = model.startCosts * shareIn(model, 0)
  addLines(room.costsPaid, room, PAID_AT_ONCE)
}

/** The payroll: a twelfth of a year as cost every month, and each allowance paid with all that is owed of it in its month. */
function addStaff(model: FinanceModel, { staff, staffPaid, staffOwed }: Months): void {
  let holidayOwed = 0
  let yearEndOwed = 0
  for (let month = 0; month < HORIZON; month += 1) {
    const wage = (ratesIn(model, month).wageLevel * shareIn(model, month)) / 12
    let regular = 0
    let holiday = 0
    let yearEnd = 0
    for (const member of model.staff) {
      if (month < member.fromMonth) continue
      regular += member.pay + member.charges
      holiday += member.holiday
      yearEnd += member.yearEnd
    }
    staff[month] = (regular + holiday + yearEnd) * wage
    holidayOwed += holiday * wage
    yearEndOwed += yearEnd * wage
    const calendar = calendarMonth(model, month)
    const holidayPaid = calendar === HOLIDAY_MONTH ? holidayOwed : 0
    const yearEndPaid = calendar === YEAR_END_MONTH ? yearEndOwed : 0
    holidayOwed -= holidayPaid
    yearEndOwed -= yearEndPaid
    staffPaid[month] = regular * wage + holidayPaid + yearEndPaid
    staffOwed[month] = holidayOwed + yearEndOwed
  }
}
