import type { Figures } from '../../reference/pack.ts'
import { pensionPremium, premiumFigures, premiumsOn, rulesFor, yearlyWage } from '../../staffing/cost.ts'
import type { StaffingAnswers, StaffMember } from '../../staffing/fields.ts'
import { mapAll } from '../../tuple.ts'
import type { Reader } from './left-out.ts'
import type { StaffCost, YearlyAmount } from './model.ts'
import { monthIndex } from './months.ts'
import { numberIn, pensionTerms } from './rates.ts'

/** The cost of everybody on the payroll; who transfers is there from the first month, others from their own. */
export function staffCosts(
  staffing: StaffingAnswers,
  start: string,
  pack: Figures,
  reader: Reader,
): StaffCost[] {
  if (staffing.staff.length === 0) reader.note('staff', 'staffing.staff')
  return staffing.staff.flatMap((member) => costOf(member, staffing, start, pack, reader) ?? [])
}

function costOf(
  member: StaffMember,
  staffing: StaffingAnswers,
  start: string,
  pack: Figures,
  { known, note }: Reader,
): StaffCost | null {
  const path = `staffing.staff.${member.id}`
  const perMonth = known(member.monthlyWageFullTime, 'staff', `${path}.monthlyWageFullTime`)
  const hours = known(member.hoursPerWeek, 'staff', `${path}.hoursPerWeek`)
  if (member.role === null) {
    note('staff', `${path}.role`)
    return null
  }
  const rules = rulesFor(member.role)
  const fullTime = numberIn(pack, rules.fullTime)
  const pay = yearlyWage(perMonth, hours, fullTime)
  const holiday = pay * numberIn(pack, rules.holiday)
  const yearEnd = pay * numberIn(pack, rules.yearEnd)
  const gross = pay + holiday + yearEnd
  const share = known(staffing[rules.share], 'staff', `staffing.${rules.share}`) / 100
  const fullTimeGross = hours === 0 ? 0 : (gross * fullTime) / hours
  const premium = pensionPremium(fullTimeGross, pensionTerms(rules, pack))
  const premiums = premiumsOn(gross, ...mapAll(premiumFigures(member.contract), (id) => numberIn(pack, id)))
  if (member.contract === null) note('staff', `${path}.contract`)
  const pension = share * premium * (hours / fullTime)
  const reserve = known(staffing.sicknessReservePercent, 'staff', 'staffing.sicknessReservePercent') / 100
  return {
    fromMonth: member.kind === 'transfers' ? 0 : monthIndex(member.startMonth, start),
    pay,
    holiday,
    yearEnd,
    charges: premiums + pension + reserve * (gross + premiums + pension),
  }
}

/** The cost of locums in daytime and out of hours, each spread over the year. */
export function locumCosts({ locums }: StaffingAnswers, start: string, { known }: Reader): YearlyAmount[] {
  return locums.map(({ id, hoursPerWeek, weeksPerYear, ratePerHour, startMonth }) => {
    const path = `staffing.locums.${id}`
    return {
      fromMonth: monthIndex(startMonth, start),
      perYear:
        known(hoursPerWeek, 'staff', `${path}.hoursPerWeek`) *
        known(weeksPerYear, 'staff', `${path}.weeksPerYear`) *
        known(ratePerHour, 'staff', `${path}.ratePerHour`),
    }
  })
}

/** What comes in for people in training, and what they are paid. */
export function traineeAmounts(
  { trainees }: StaffingAnswers,
  start: string,
  { known }: Reader,
): { readonly fees: YearlyAmount[]; readonly allowances: YearlyAmount[] } {
  const amounts = (key: 'feePerMonth' | 'allowancePerMonth', part: 'revenue' | 'staff') =>
    trainees.map((trainee) => ({
      fromMonth: monthIndex(trainee.startMonth, start),
      perYear: 12 * known(trainee[key], part, `staffing.trainees.${trainee.id}.${key}`),
    }))
  return { fees: amounts('feePerMonth', 'revenue'), allowances: amounts('allowancePerMonth', 'staff') }
}
