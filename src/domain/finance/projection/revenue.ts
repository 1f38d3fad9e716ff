import { HORIZON, type FinanceModel } from '../model/model.ts'
import { calendarMonth, ratesIn } from './calendar.ts'
import { addLines, REVENUE_LINES, type Months, type RevenueLine } from './lines.ts'

/** Paid per quarter by the insurer with the capitation fee. */
export const QUARTERLY: readonly RevenueLine[] = ['capitation', 'mtvp', 'pohGgz']
/** Paid after the delay of consults. */
export const DELAYED = REVENUE_LINES.filter((line) => !QUARTERLY.includes(line))

/** Patients in a month: all of them, or along the growth path of a new practice up to its capacity. */
export function patientsIn(model: FinanceModel, month: number): number {
  if (model.growth === null) return fullSize(model)
  const { atStart, perMonth, capacity } = model.growth
  return Math.min(capacity, atStart + perMonth * month)
}

/** Patients at full size, over the four age bands. */
export function fullSize({ patients }: FinanceModel): number {
  return patients[0] + patients[1] + patients[2] + patients[3]
}

/** The part of the practice that is the user's in a month, growing by equal steps to its full size. */
export function shareIn({ share }: FinanceModel, month: number): number {
  if (month >= share.growthMonths) return share.full
  return share.start + ((share.full - share.start) * month) / share.growthMonths
}

/**
 * Revenue per source in the month it is earned. Capitation: patients per band times a third of the quarterly tariff, plus
 * the opslagwijk surcharge; consults: units per patient times the tariff; the modules in proportion to the patients.
 * Source: finance facts §2a.
 */
export function addRevenue(model: FinanceModel, room: Months): void {
  const { patients, capitation, consults, mtvp, pohGgz, segment2, segment3 } = room
  const { anw, startSupport, traineeFees, otherIncome } = room
  const [evening, weekend, night] = model.anwHours
  const size = fullSize(model)
  for (let month = 0; month < HORIZON; month += 1) {
    const rates = ratesIn(model, month)
    const count = patientsIn(model, month)
    const filled = size === 0 ? 0 : count / size
    const share = shareIn(model, month)
    const perQuarter = bandsPerQuarter(model, rates.capitation) + model.opslagwijkPatients * rates.opslagwijk
    const module = (filled * rates.tariffLevel * share) / 12
    patients[month] = count
    capitation[month] = (filled * perQuarter * share) / 3
    consults[month] = (count * model.consultUnitsPerPatient * rates.consultUnit * share) / 12
    mtvp[month] = model.mtvpPerYear * module
    pohGgz[month] = model.pohGgzPerYear * module
    segment2[month] = model.segment2PerYear * module
    segment3[month] = model.segment3PerYear * module
    anw[month] = (evening * rates.anw[0] + weekend * rates.anw[1] + night * rates.anw[2]) / 12
    if (month < model.startSupport.months)
      startSupport[month] = count * model.startSupport.perPatientPerMonth * share
    traineeFees[month] = (yearlyIn(model.traineeFees, month) * rates.wageLevel * share) / 12
    otherIncome[month] = (model.otherIncomePerYear * rates.tariffLevel * share) / 12
  }
}

function bandsPerQuarter({ patients }: FinanceModel, tariffs: FinanceModel['years'][number]['capitation']) {
  return (
    patients[0] * tariffs[0] + patients[1] * tariffs[1] + patients[2] * tariffs[2] + patients[3] * tariffs[3]
  )
}

/** The sum of the yearly amounts that run in a month. */
export function yearlyIn(
  amounts: readonly { readonly fromMonth: number; readonly perYear: number }[],
  month: number,
): number {
  let sum = 0
  for (const { fromMonth, perYear } of amounts) if (month >= fromMonth) sum += perYear
  return sum
}

/**
 * When revenue is received: the quarterly sources at the start or end of the calendar quarter or every month, all others
 * after the delay. What is still to come is `receivable`; what came before it was earned is `receivedInAdvance`.
 */
export function addReceipts(model: FinanceModel, room: Months): void {
  const { receipts, receivable, receivedInAdvance } = room
  const quarterly = new Float64Array(HORIZON)
  const delayed = new Float64Array(HORIZON)
  addLines(quarterly, room, QUARTERLY)
  addLines(delayed, room, DELAYED)
  let paidAhead = 0
  let owed = 0
  for (let month = 0; month < HORIZON; month += 1) {
    const paidIn = quarterMonth(model, month)
    if (paidIn < HORIZON) receipts[paidIn] = (receipts[paidIn] ?? 0) + (quarterly[month] ?? 0)
  }
  for (let month = 0; month < HORIZON; month += 1) {
    const late = month < model.delayMonths ? 0 : (delayed[month - model.delayMonths] ?? 0)
    paidAhead += (receipts[month] ?? 0) - (quarterly[month] ?? 0)
    owed += (delayed[month] ?? 0) - late
    receipts[month] = (receipts[month] ?? 0) + late
    receivable[month] = owed + Math.max(0, -paidAhead)
    receivedInAdvance[month] = Math.max(0, paidAhead)
  }
}

/** The month the quarterly money of a month is received in; never before the practice starts. */
function quarterMonth(model: FinanceModel, month: number): number {
  const inQuarter = (calendarMonth(model, month) - 1) % 3
  if (model.capitationPayment === 'monthly') return month
  if (model.capitationPayment === 'endOfQuarter') return month + 2 - inQuarter
  return Math.max(0, month - inQuarter)
}
