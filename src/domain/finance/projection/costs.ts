import { HORIZON, type FinanceModel } from '../model/model.ts'
import { calendarMonth, yearOf } from './calendar.ts'
import type { Months } from './lines.ts'
import { patientsIn, shareIn, yearlyIn } from './revenue.ts'

/** Holiday allowance is paid in May, the year-end allowance in December. */
const HOLIDAY_MONTH = 5
const YEAR_END_MONTH = 12

/**
 * Costs in the month they belong to, as positive numbers: staff and locums at the wage level of the year, housing at that of
 * rents, the rest at that of other costs. In a partnership only the user's share. `staffPaid` and `costsPaid` are what leaves
 * the bank: holiday and year-end allowance wait for their month, all else is paid at once.
 */
export function addCosts(model: FinanceModel, room: Months): void {
  let holidayOwed = 0
  let yearEndOwed = 0
  for (let month = 0; month < HORIZON; month += 1) {
    const rates = model.years[yearOf(model, month)]
    if (!rates) throw new RangeError(`no rates for month ${month}`)
    const share = shareIn(model, month)
    const wage = (rates.wageLevel * share) / 12
    const other = (rates.otherLevel * share) / 12
    const staff = staffIn(model, month)
    room.staff[month] = (staff.regular + staff.holiday + staff.yearEnd) * wage
    room.locums[month] = yearlyIn(model.locums, month) * wage
    room.trainees[month] = yearlyIn(model.traineeAllowances, month) * wage
    room.housing[month] = (model.housingPerYear * rates.housingLevel * share) / 12
    const doubled = month < model.doubleSystems.months ? model.doubleSystems.perYear : 0
    room.systems[month] = (model.systemsPerYear + doubled) * other
    room.insurance[month] = model.insurancePerYear * other
    const perPatients = (model.otherCostsPer1000PatientsPerYear * patientsIn(model, month)) / 1000
    room.otherCosts[month] = (model.otherCostsPerYear + perPatients) * other
    if (month === 0) room.startCosts[0] = model.startCosts * share

    holidayOwed += staff.holiday * wage
    yearEndOwed += staff.yearEnd * wage
    const isMay = calendarMonth(model, month) === HOLIDAY_MONTH
    const isDecember = calendarMonth(model, month) === YEAR_END_MONTH
    room.staffPaid[month] = staff.regular * wage + (isMay ? holidayOwed : 0) + (isDecember ? yearEndOwed : 0)
    if (isMay) holidayOwed = 0
    if (isDecember) yearEndOwed = 0
    room.staffOwed[month] = holidayOwed + yearEndOwed
    room.costsPaid[month] = paidAtOnce(room, month)
  }
}

/** Euros per year of everybody on the payroll in a month. */
function staffIn(
  model: FinanceModel,
  month: number,
): {
  readonly regular: number
  readonly holiday: number
  readonly yearEnd: number
} {
  let regular = 0
  let holiday = 0
  let yearEnd = 0
  for (const member of model.staff) {
    if (month < member.fromMonth) continue
    regular += member.pay + member.charges
    holiday += member.holiday
    yearEnd += member.yearEnd
  }
  return { regular, holiday, yearEnd }
}

function paidAtOnce(room: Months, month: number): number {
  return (
    (room.locums[month] ?? 0) +
    (room.trainees[month] ?? 0) +
    (room.housing[month] ?? 0) +
    (room.systems[month] ?? 0) +
    (room.insurance[month] ?? 0) +
    (room.otherCosts[month] ?? 0) +
    (room.startCosts[month] ?? 0)
  )
}
