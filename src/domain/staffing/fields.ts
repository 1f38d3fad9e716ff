import { z } from 'zod'
import {
  choice,
  date,
  decimal,
  euro,
  longText,
  month,
  percentage,
  statement,
  text,
  wholeNumber,
  YES_NO,
} from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { BOUGHT_ROUTES } from '../route/route.ts'
import { ROLES, TEAM_ROLES } from './roles.ts'

const KINDS = ['transfers', 'new', 'vacancy'] as const
const CONTRACTS = ['permanent', 'temporary'] as const
const REASONS = ['sick', 'peak', 'unique', 'outOfHours', 'other'] as const
const TRAINEES = ['gpTrainee', 'assistantTrainee', 'pohTrainee', 'other'] as const
const PAYROLL = ['payrollOffice', 'accountant', 'self', 'notYet'] as const

const months = { min: '2024-01', max: '2045-12' } as const
const monthlyAmount = { unit: 'euroPerMonth', min: 0, max: 20_000 } as const
const whenTransferring = { field: 'kind', is: ['transfers'] } as const

/* The steps of the road that the questions come from. */
const team = { steps: ['dd-staff', 'recruit-team'] } as const
const wages = { steps: ['dd-staff', 'cao-staff-pension'] } as const
const recruiting = { steps: ['recruit-team'] } as const
const sickness = { steps: ['dd-staff'] } as const
const staying = { steps: ['dd-staff', 'staff-transfer'] } as const
const transfer = { steps: ['staff-transfer'] } as const
const locum = { steps: ['locum-dba'] } as const
const placeToLearn = { steps: ['recruit-team', 'housing-programme'] } as const
const staffPension = { steps: ['cao-staff-pension'] } as const
const gpPension = { steps: ['gp-pension'] } as const
const employer = { steps: ['employer-registration'] } as const
const workHistory = { steps: ['vergewisplicht'] } as const
const safety = { steps: ['rie-arbo'] } as const

/** Somebody who works in the practice, or a place that is still empty. */
const staffMemberFields = {
  name: text({ ...team, required: true, maxLength: 80 }),
  role: choice(ROLES, { ...team, required: true }),
  kind: choice(KINDS, { ...team, required: true }),
  hoursPerWeek: decimal({
    ...team,
    unit: 'hoursPerWeek',
    min: 0.5,
    max: 60,
    required: true,
    askParty: 'seller',
    figures: ['cao-huisartsenzorg-voltijd', 'cao-hil-voltijd'],
  }),
  caoScale: wholeNumber({
    ...wages,
    unit: 'scale',
    min: 1,
    max: 15,
    askedWhen: { field: 'role', is: TEAM_ROLES },
    askParty: 'payrollOffice',
    figures: [
      'schaal-doktersassistent',
      'schaal-poh-somatiek',
      'schaal-poh-ggz',
      'schaal-praktijkmanager',
      'schaal-vs-pa',
    ],
  }),
  monthlyWageFullTime: euro({
    ...monthlyAmount,
    ...wages,
    required: true,
    askParty: 'payrollOffice',
    figures: [
      'cao-huisartsenzorg-minimumuurloon',
      'schaal7-start-ca2022',
      'schaal8-start-ca2022',
      'hidha-maximumsalaris-2022',
      'cao-huisartsenzorg-loonstijging-2027-05-01',
    ],
  }),
  contract: choice(CONTRACTS, {
    ...team,
    required: true,
    askParty: 'seller',
    figures: ['premie-awf-laag-2026', 'premie-awf-hoog-2026'],
  }),
  startMonth: month({ ...months, ...recruiting, askedWhen: { field: 'kind', is: ['new', 'vacancy'] } }),
  sicknessAbsence: choice(YES_NO, { ...sickness, askedWhen: whenTransferring, askParty: 'seller' }),
  willStay: choice(YES_NO, { ...staying, askedWhen: whenTransferring }),
  transferAgreed: choice(YES_NO, {
    ...transfer,
    routes: ['takeover'],
    askedWhen: whenTransferring,
    askParty: 'seller',
  }),
}

/** A stretch of work by a self-employed locum. */
const locumFields = {
  name: text({ ...locum, required: true, maxLength: 80 }),
  reason: choice(REASONS, { ...locum, required: true }),
  hoursPerWeek: decimal({ ...locum, unit: 'hoursPerWeek', min: 0.5, max: 60, required: true }),
  weeksPerYear: wholeNumber({ ...locum, unit: 'weeks', min: 1, max: 52, required: true }),
  ratePerHour: euro({
    ...locum,
    unit: 'euroPerHour',
    min: 0,
    max: 500,
    required: true,
    figures: ['waarneemtarief-dag-2025', 'waarneemtarief-dag-2026-voorbeeld', 'waarneemtarief-dag-gem-2021'],
  }),
  startMonth: month({ ...months, ...locum }),
  longRunning: choice(YES_NO, {
    ...locum,
    required: true,
    askedWhen: { field: 'reason', is: ['sick', 'peak', 'unique', 'other'] },
  }),
  fileKept: choice(YES_NO, locum),
}

/** A place for somebody in training. */
const traineeFields = {
  kind: choice(TRAINEES, { ...recruiting, required: true }),
  hoursPerWeek: decimal({ ...recruiting, unit: 'hoursPerWeek', min: 0.5, max: 60 }),
  startMonth: month({ ...months, ...recruiting }),
  feePerMonth: euro({
    ...monthlyAmount,
    ...recruiting,
    required: true,
    figures: ['sboh-opleidersvergoeding-2023'],
  }),
  allowancePerMonth: euro({
    ...monthlyAmount,
    ...recruiting,
    required: true,
    askParty: 'payrollOffice',
    figures: ['cao-huisartsenzorg-stagevergoeding', 'cao-huisartsenzorg-stage-kort'],
  }),
  supervisionHoursPerWeek: decimal({ ...recruiting, unit: 'hoursPerWeek', min: 0, max: 40 }),
  roomAvailable: choice(YES_NO, placeToLearn),
}

const employerShare = { min: 0, max: 100, askParty: 'payrollOffice' } as const

/** Who works in the practice, what that costs and what an employer has to arrange. */
export const staffingFields = z.object({
  staff: list(staffMemberFields, { minItems: 1, maxItems: 60 }),
  locums: list(locumFields, { minItems: 0, maxItems: 30 }),
  trainees: list(traineeFields, { minItems: 0, maxItems: 20 }),
  pensionEmployerSharePercent: percentage({
    ...employerShare,
    ...staffPension,
    required: true,
    figures: ['pfzw-premie-2026', 'pfzw-franchise-2026', 'pfzw-max-salaris-2026'],
  }),
  gpPensionEmployerSharePercent: percentage({
    ...employerShare,
    ...gpPension,
    figures: ['cao-hidha-sph-verdeling', 'sph-premie-dienstverband-2024'],
  }),
  sicknessReservePercent: percentage({
    min: 0,
    max: 50,
    required: true,
    figures: ['ziekteverzuim-huisartsenzorg-2024'],
  }),
  coverPlan: longText({ maxLength: 2_000 }),
  teamMeetingOn: date({ ...transfer, routes: BOUGHT_ROUTES, min: '2024-01-01', max: '2045-12-31' }),
  employerRegistered: choice(YES_NO, { ...employer, routes: ['takeover', 'startup'] }),
  payrollBy: choice(PAYROLL, employer),
  pfzwRegistered: choice(YES_NO, { ...staffPension, askParty: 'payrollOffice' }),
  vergewisplichtDone: choice(YES_NO, workHistory),
  riskInventory: choice(YES_NO, { ...safety, askParty: 'seller' }),
  occupationalHealth: choice(YES_NO, safety),
  bhvArranged: choice(YES_NO, safety),
  finished: statement(),
})
export type StaffingAnswers = z.infer<typeof staffingFields>
export type StaffMember = StaffingAnswers['staff'][number]
export type LocumAssignment = StaffingAnswers['locums'][number]
export type Trainee = StaffingAnswers['trainees'][number]
