import { emptyPlan } from '#domain/plan/plan.ts'
import type { LocumAssignment, StaffingAnswers, StaffMember, Trainee } from '#domain/staffing/fields.ts'

/** An assistant who comes along: full time at € 3,000, permanent, healthy and staying. */
export function member(answers: Partial<StaffMember> = {}): StaffMember {
  return {
    id: 'member001',
    name: 'Assistent balie',
    role: 'doctorsAssistant',
    kind: 'transfers',
    hoursPerWeek: 38,
    caoScale: 4,
    monthlyWageFullTime: 3_000,
    contract: 'permanent',
    startMonth: null,
    sicknessAbsence: 'no',
    willStay: 'yes',
    transferAgreed: null,
    ...answers,
  }
}

/** A GP on the payroll: full time at € 7,000, permanent. */
export function employedGp(answers: Partial<StaffMember> = {}): StaffMember {
  return member({
    role: 'employedGp',
    hoursPerWeek: 40,
    monthlyWageFullTime: 7_000,
    caoScale: null,
    ...answers,
  })
}

/** A short assignment because of illness: 10 hours, 6 weeks, € 80. */
export function locum(answers: Partial<LocumAssignment> = {}): LocumAssignment {
  return {
    id: 'locum0001',
    name: 'Inval',
    reason: 'sick',
    hoursPerWeek: 10,
    weeksPerYear: 6,
    ratePerHour: 80,
    startMonth: '2027-07',
    longRunning: 'no',
    fileKept: null,
    ...answers,
  }
}

/** A GP trainee: € 900 comes in a month, nothing is paid, 4 hours of supervision. */
export function trainee(answers: Partial<Trainee> = {}): Trainee {
  return {
    id: 'trainee01',
    kind: 'gpTrainee',
    hoursPerWeek: 32,
    startMonth: null,
    feePerMonth: 900,
    allowancePerMonth: 0,
    supervisionHoursPerWeek: 4,
    roomAvailable: null,
    ...answers,
  }
}

/** Answers about the team; the employer pays half of both pension premiums and keeps no reserve unless told otherwise. */
export function staffing(answers: Partial<StaffingAnswers> = {}): StaffingAnswers {
  return {
    ...emptyPlan().staffing,
    pensionEmployerSharePercent: 50,
    gpPensionEmployerSharePercent: 50,
    sicknessReservePercent: 0,
    ...answers,
  }
}
