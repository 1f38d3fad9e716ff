import { fromField, fromOutcome, outcome, sumOutcome, type Outcome } from '../outcome/outcome.ts'
import type { Figures } from '../reference/pack.ts'
import { costBeforePension, employerPension } from './cost.ts'
import type { LocumAssignment, StaffingAnswers, Trainee } from './fields.ts'

const MONTHS_PER_YEAR = 12

/** What the team costs in euros per year, part by part. */
export interface TeamCost {
  readonly pay: Outcome
  readonly pension: Outcome
  readonly sickness: Outcome
  readonly locums: Outcome
  readonly trainees: Outcome
  readonly total: Outcome
}

/** Euros per year for one locum: hours a week times weeks times the rate. */
export function locumCost(locum: LocumAssignment): Outcome {
  const path = `staffing.locums.${locum.id}`
  const inputs = [
    fromField(`${path}.hoursPerWeek`, locum.hoursPerWeek),
    fromField(`${path}.weeksPerYear`, locum.weeksPerYear),
    fromField(`${path}.ratePerHour`, locum.ratePerHour),
  ]
  return outcome('locumCost', 'euroPerYear', inputs, (hours, weeks, rate) => hours * weeks * rate)
}

/** Euros per year a training place costs: 12 times the allowance that is paid less the fee that comes in; negative brings money in. */
export function traineeCost(trainee: Trainee): Outcome {
  const path = `staffing.trainees.${trainee.id}`
  const inputs = [
    fromField(`${path}.allowancePerMonth`, trainee.allowancePerMonth),
    fromField(`${path}.feePerMonth`, trainee.feePerMonth),
  ]
  return outcome(
    'traineeCost',
    'euroPerYear',
    inputs,
    (allowance, fee) => MONTHS_PER_YEAR * (allowance - fee),
  )
}

/**
 * The cost of the team with all vacancies filled. The sickness reserve is the user's percentage of pay, premiums and pension.
 * Not in it: SSFH, travel, training, recruitment and an insurance against absence.
 */
export function teamCost(staffing: StaffingAnswers, pack: Figures): TeamCost {
  const pay = total(
    'staffPayTotal',
    staffing.staff.map((member) => costBeforePension(member, pack)),
  )
  const pension = total(
    'staffPensionTotal',
    staffing.staff.map((member) => employerPension(member, staffing, pack)),
  )
  const sickness = sicknessReserve(staffing, pay, pension)
  const locums = total('locumCostTotal', staffing.locums.map(locumCost))
  const trainees = total('traineeCostTotal', staffing.trainees.map(traineeCost))
  return {
    pay,
    pension,
    sickness,
    locums,
    trainees,
    total: total('teamCost', [pay, pension, sickness, locums, trainees]),
  }
}

function sicknessReserve(staffing: StaffingAnswers, pay: Outcome, pension: Outcome): Outcome {
  const percent = fromField('staffing.sicknessReservePercent', staffing.sicknessReservePercent)
  const inputs = [percent, fromOutcome(pay), fromOutcome(pension)]
  return outcome(
    'sicknessReserve',
    'euroPerYear',
    inputs,
    (share, pays, pensions) => (share / 100) * (pays + pensions),
  )
}

function total(id: string, parts: readonly Outcome[]): Outcome {
  return sumOutcome(id, 'euroPerYear', parts.map(fromOutcome))
}

/** The cost of the team in euros per month, with all vacancies filled. */
export function teamCostPerMonth(staffing: StaffingAnswers, pack: Figures): Outcome {
  const yearly = fromOutcome(teamCost(staffing, pack).total)
  return outcome('teamCostPerMonth', 'euroPerMonth', [yearly], (euros) => euros / MONTHS_PER_YEAR)
}

/** Hours of supervision a week for everybody in training together. */
export function supervisionHours(staffing: StaffingAnswers): Outcome {
  const hours = staffing.trainees.map((trainee) =>
    fromField(`staffing.trainees.${trainee.id}.supervisionHoursPerWeek`, trainee.supervisionHoursPerWeek),
  )
  return sumOutcome('supervisionHours', 'hoursPerWeek', hours)
}
