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
import { ROLES, TEAM_ROLES } from './roles.ts'

const KINDS = ['transfers', 'new', 'vacancy'] as const
const CONTRACTS = ['permanent', 'temporary'] as const
const REASONS = ['sick', 'peak', 'unique', 'outOfHours', 'other'] as const
const TRAINEES = ['gpTrainee', 'assistantTrainee', 'pohTrainee', 'other'] as const
const PAYROLL = ['payrollOffice', 'accountant', 'self', 'notYet'] as const

const months = { min: '2024-01', max: '2045-12' } as const
const monthlyAmount = { unit: 'euroPerMonth', min: 0, max: 20_000 } as const
const whenTransferring = { field: 'kind', is: ['transfers'] } as const

/** Somebody who works in the practice, or a place that is still empty. */
const staffMemberFields = {
  name: text({ required: true, maxLength: 80 }),
  role: choice(ROLES, { required: true }),
  kind: choice(KINDS, { required: true }),
  hoursPerWeek: decimal({
    unit: 'hoursPerWeek',
    min: 0.5,
    max: 60,
    required: true,
    askParty: 'seller',
    figures: ['cao-huisartsenzorg-voltijd', 'cao-hil-voltijd'],
  }),
  caoScale: wholeNumber({
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
    required: true,
    askParty: 'seller',
    figures: ['premie-awf-laag-2026', 'premie-awf-hoog-2026'],
  }),
  startMonth: month({ ...months, askedWhen: { field: 'kind', is: ['new', 'vacancy'] } }),
  sicknessAbsence: choice(YES_NO, { askedWhen: whenTransferring, askParty: 'seller' }),
  willStay: choice(YES_NO, { askedWhen: whenTransferring }),
  transferAgreed: choice(YES_NO, { routes: ['takeover'], askedWhen: whenTransferring, askParty: 'seller' }),
}

/** A stretch of work by a self-employed locum. */
const locumFields = {
  name: text({ required: true, maxLength: 80 }),
  reason: choice(REASONS, { required: true }),
  hoursPerWeek: decimal({ unit: 'hoursPerWeek', min: 0.5, max: 60, required: true }),
  weeksPerYear: wholeNumber({ unit: 'weeks', min: 1, max: 52, required: true }),
  ratePerHour: euro({
    unit: 'euroPerHour',
    min: 0,
    max: 500,
    required: true,
    figures: ['waarneemtarief-dag-2025', 'waarneemtarief-dag-2026-voorbeeld', 'waarneemtarief-dag-gem-2021'],
  }),
  startMonth: month(months),
  longRunning: choice(YES_NO, {
    required: true,
    askedWhen: { field: 'reason', is: ['sick', 'peak', 'unique', 'other'] },
  }),
  fileKept: choice(YES_NO),
}

/** A place for somebody in training. */
const traineeFields = {
  kind: choice(TRAINEES, { required: true }),
  hoursPerWeek: decimal({ unit: 'hoursPerWeek', min: 0.5, max: 60 }),
  startMonth: month(months),
  feePerMonth: euro({ ...monthlyAmount, required: true, figures: ['sboh-opleidersvergoeding-2023'] }),
  allowancePerMonth: euro({
    ...monthlyAmount,
    required: true,
    askParty: 'payrollOffice',
    figures: ['cao-huisartsenzorg-stagevergoeding', 'cao-huisartsenzorg-stage-kort'],
  }),
  supervisionHoursPerWeek: decimal({ unit: 'hoursPerWeek', min: 0, max: 40 }),
  roomAvailable: choice(YES_NO),
}

const employerShare = { min: 0, max: 100, askParty: 'payrollOffice' } as const

/** Who works in the practice, what that costs and what an employer has to arrange. */
export const staffingFields = z.object({
  staff: list(staffMemberFields, { minItems: 1, maxItems: 60 }),
  locums: list(locumFields, { minItems: 0, maxItems: 30 }),
  trainees: list(traineeFields, { minItems: 0, maxItems: 20 }),
  pensionEmployerSharePercent: percentage({
    ...employerShare,
    required: true,
    figures: ['pfzw-premie-2026', 'pfzw-franchise-2026', 'pfzw-max-salaris-2026'],
  }),
  gpPensionEmployerSharePercent: percentage({
    ...employerShare,
    figures: ['cao-hidha-sph-verdeling', 'sph-premie-dienstverband-2024'],
  }),
  sicknessReservePercent: percentage({
    min: 0,
    max: 50,
    required: true,
    figures: ['ziekteverzuim-huisartsenzorg-2024'],
  }),
  coverPlan: longText({ maxLength: 2_000 }),
  teamMeetingOn: date({ routes: ['takeover', 'joining'], min: '2024-01-01', max: '2045-12-31' }),
  employerRegistered: choice(YES_NO, { routes: ['takeover', 'startup'] }),
  payrollBy: choice(PAYROLL),
  pfzwRegistered: choice(YES_NO, { askParty: 'payrollOffice' }),
  vergewisplichtDone: choice(YES_NO),
  riskInventory: choice(YES_NO, { askParty: 'seller' }),
  occupationalHealth: choice(YES_NO),
  bhvArranged: choice(YES_NO),
  finished: statement(),
})
export type StaffingAnswers = z.infer<typeof staffingFields>
export type StaffMember = StaffingAnswers['staff'][number]
export type LocumAssignment = StaffingAnswers['locums'][number]
export type Trainee = StaffingAnswers['trainees'][number]
