import { answers, item, ofAnswer, ofDuty, ofItem, PATIENTS, set, START, type Cases } from './support.ts'

const STAFF = 'staffing.staff'
const TRANSFERS = { kind: 'transfers' } as const
const REGISTERED = set('staffing.employerRegistered', 'yes')
const assistant = (hoursPerWeek: number | null) =>
  item(STAFF, { kind: 'new', role: 'doctorsAssistant', hoursPerWeek })
const MET = set('staffing.teamMeetingOn', '2026-11-01')

/** The team. */
export const staffingCases: Cases = {
  'transfer-not-agreed': ofItem(STAFF, TRANSFERS, 'transferAgreed', 'no', 'yes'),
  'long-term-sick': ofItem(STAFF, TRANSFERS, 'sicknessAbsence', 'yes', 'no'),
  'team-told-before-financing': {
    fires: [MET, set('finance.financingStatus', 'notAsked')],
    fine: [MET, set('finance.financingStatus', 'agreed')],
    unknown: [MET],
  },
  'long-day-locum': ofItem('staffing.locums', { reason: 'other' }, 'longRunning', 'yes', 'no'),
  'locum-without-file': ofItem('staffing.locums', {}, 'fileKept', 'no', 'yes'),
  'employer-not-registered': ofDuty('staffing.employerRegistered', 'no', 'yes'),
  'pension-fund-not-registered': ofDuty('staffing.pfzwRegistered', 'notYet', 'yes'),
  'vergewisplicht-open': ofDuty('staffing.vergewisplichtDone', 'no', 'yes'),
  'risk-inventory-missing': ofDuty('staffing.riskInventory', 'no', 'yes'),
  'occupational-health-missing': ofDuty('staffing.occupationalHealth', 'no', 'yes'),
  'emergency-response-missing': ofDuty('staffing.bhvArranged', 'no', 'yes'),
  'team-below-average': {
    fires: [...PATIENTS, assistant(20)],
    fine: [...PATIENTS, ...[1, 2, 3, 4].map((place) => ({ ...assistant(38), id: `member00${place}` }))],
    unknown: [...PATIENTS, assistant(null)],
  },
  'vacancy-too-late': {
    fires: [item(STAFF, { kind: 'vacancy', startMonth: '2026-12' })],
    fine: [item(STAFF, { kind: 'vacancy', startMonth: '2028-12' })],
    unknown: [...START, item(STAFF, TRANSFERS)],
  },
  'sickness-reserve-low': ofAnswer('staffing.sicknessReservePercent', 5.6, 5.7),
  'supervision-above-hours': ofItem(
    'staffing.trainees',
    { hoursPerWeek: 8 },
    'supervisionHoursPerWeek',
    9,
    8,
  ),
  'trainee-without-room': ofItem('staffing.trainees', {}, 'roomAvailable', 'no', 'yes'),
  'payroll-not-arranged': {
    fires: [REGISTERED, ...answers({ 'staffing.payrollBy': 'notYet' })],
    fine: [REGISTERED, ...answers({ 'staffing.payrollBy': 'self' })],
    unknown: [REGISTERED],
  },
}
