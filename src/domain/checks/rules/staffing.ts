import { fromOutcome, outcome, type Outcome } from '../../outcome/outcome.ts'
import { valueOf } from '../../reference/figure.ts'
import { figureIn } from '../../reference/pack.ts'
import { checkLocum } from '../../staffing/locum-check.ts'
import { staffCapacityTotal, staffNeedTotal } from '../../staffing/need.ts'
import { openPlaces } from '../../staffing/vacancies.ts'
import { BOUGHT_ROUTES } from '../../route/route.ts'
import type { CheckContext } from '../check.ts'
import { thresholdOf } from '../fields.ts'
import { and, is, known, lacks, not, numbers, outcomeIs, someItem, unknown } from '../truth.ts'
import { consistency, figure, measured, ruleOfThumb, rulesOf, step } from './support.ts'
import { whenLate, whenSome } from './when.ts'

const STAFF = 'staffing.staff'
const LOCUMS = 'staffing.locums'
const TRAINEES = 'staffing.trainees'
const SICKNESS = 'ziekteverzuim-huisartsenzorg-2024'

/** Checks on the team, on locums, and on what an employer has to arrange. */
export const staffingRules = rulesOf('staffing', [
  {
    id: 'transfer-not-agreed',
    severity: 'attention',
    routes: ['takeover'],
    source: step('staff-transfer'),
    ...whenSome(STAFF, ['kind', 'transferAgreed'], (member) =>
      and(member.is('kind', 'transfers'), member.lacks('transferAgreed', 'yes')),
    ),
  },
  {
    id: 'long-term-sick',
    severity: 'attention',
    routes: ['takeover'],
    source: step('dd-staff'),
    ...whenSome(STAFF, ['kind', 'sicknessAbsence'], (member) =>
      and(member.is('kind', 'transfers'), member.is('sicknessAbsence', 'yes')),
    ),
  },
  {
    id: 'team-told-before-financing',
    severity: 'block',
    routes: BOUGHT_ROUTES,
    source: step('bank-financing'),
    reads: ['staffing.teamMeetingOn', 'finance.financingStatus'],
    fix: 'finance.financingStatus',
    fires: ({ plan, today }) => {
      const { teamMeetingOn: meeting } = plan.staffing
      if (meeting === null) return unknown('staffing.teamMeetingOn')
      return and(known(meeting <= today), lacks(plan, 'finance.financingStatus', 'agreed'))
    },
  },
  {
    id: 'long-day-locum',
    severity: 'attention',
    source: step('locum-dba'),
    reads: ['staffing.locums.reason', 'staffing.locums.longRunning'],
    fix: LOCUMS,
    fires: ({ plan, pack }) =>
      someItem(plan, LOCUMS, ({ item }) => {
        const locum = plan.staffing.locums.find(({ id }) => id === item.id)
        const check = locum && checkLocum(locum, plan.route.startDate, pack)
        if (!check || check.verdict === 'unknown') {
          const path = `${LOCUMS}.${item.id}`
          return unknown(item['reason'] === null ? `${path}.reason` : `${path}.longRunning`)
        }
        return known(check.needsAttention)
      }),
  },
  {
    id: 'locum-without-file',
    severity: 'tip',
    source: step('locum-dba'),
    ...whenSome(LOCUMS, ['fileKept'], (locum) => locum.lacks('fileKept', 'yes')),
  },
  {
    id: 'employer-not-registered',
    severity: 'attention',
    routes: ['takeover', 'startup'],
    ...whenLate('employer-registration', 'staffing.employerRegistered', 'yes'),
  },
  {
    id: 'pension-fund-not-registered',
    severity: 'attention',
    ...whenLate('cao-staff-pension', 'staffing.pfzwRegistered', 'yes'),
  },
  {
    id: 'vergewisplicht-open',
    severity: 'attention',
    ...whenLate('vergewisplicht', 'staffing.vergewisplichtDone', 'yes'),
  },
  {
    id: 'risk-inventory-missing',
    severity: 'attention',
    ...whenLate('rie-arbo', 'staffing.riskInventory', 'yes'),
  },
  {
    id: 'occupational-health-missing',
    severity: 'attention',
    ...whenLate('rie-arbo', 'staffing.occupationalHealth', 'yes'),
  },
  {
    id: 'emergency-response-missing',
    severity: 'attention',
    ...whenLate('rie-arbo', 'staffing.bhvArranged', 'yes'),
  },
  {
    id: 'team-below-average',
    severity: 'attention',
    source: ruleOfThumb('teamBelowAveragePercent'),
    reads: [
      'staffing.staff',
      'staffing.locums',
      'practice.patientsUnder65',
      'checks.teamBelowAveragePercent',
    ],
    fix: STAFF,
    fires: (context) => {
      const { plan } = context
      if (plan.staffing.staff.length === 0 && plan.staffing.finished !== true) return unknown(STAFF)
      const threshold = thresholdOf(plan.checks, 'teamBelowAveragePercent')
      return outcomeIs(belowAverage(context), (percent) => percent > threshold)
    },
    measures: (context) => measured(belowAverage(context)),
  },
  {
    id: 'vacancy-too-late',
    severity: 'attention',
    source: step('recruit-team'),
    reads: ['staffing.staff.kind', 'staffing.staff.startMonth', 'staffing.staff.willStay', 'route.startDate'],
    fix: STAFF,
    fires: ({ plan, pack, today }) => {
      const places = openPlaces(plan.staffing, plan.route.startDate, pack)
      return someItem(plan, STAFF, (member) => {
        const place = places.find(({ member: { id } }) => id === member.item.id)
        if (!place) return not(member.is('kind', 'vacancy', 'transfers', 'new'))
        if (place.reason === 'stayUnknown') return unknown(`${STAFF}.${member.item.id}.willStay`)
        if (place.reason === 'longTermSick') return known(false)
        if (place.recruitFrom === null) return unknown('route.startDate')
        return known(place.recruitFrom < today.slice(0, 7))
      })
    },
  },
  {
    id: 'sickness-reserve-low',
    severity: 'tip',
    source: figure(SICKNESS),
    reads: ['staffing.sicknessReservePercent'],
    fix: 'staffing.sicknessReservePercent',
    fires: ({ plan, pack }) =>
      numbers(
        plan,
        ['staffing.sicknessReservePercent'],
        (percent) => percent < (valueOf(figureIn(pack, SICKNESS)) ?? 0),
      ),
  },
  {
    id: 'supervision-above-hours',
    severity: 'attention',
    source: consistency,
    ...whenSome(TRAINEES, ['supervisionHoursPerWeek', 'hoursPerWeek'], (trainee) =>
      trainee.numbers(
        ['supervisionHoursPerWeek', 'hoursPerWeek'],
        (supervision, hours) => supervision > hours,
      ),
    ),
  },
  {
    id: 'trainee-without-room',
    severity: 'tip',
    source: step('recruit-team'),
    ...whenSome(TRAINEES, ['roomAvailable'], (trainee) => trainee.is('roomAvailable', 'no')),
  },
  {
    id: 'payroll-not-arranged',
    severity: 'tip',
    source: step('employer-registration'),
    routes: ['takeover', 'startup'],
    reads: ['staffing.payrollBy', 'staffing.employerRegistered'],
    fix: 'staffing.payrollBy',
    fires: ({ plan }) =>
      and(
        is(plan, 'staffing.employerRegistered', 'yes'),
        lacks(plan, 'staffing.payrollBy', 'payrollOffice', 'accountant', 'self'),
      ),
  },
])

/** By how many percent the team is smaller than that of an average practice of this size. */
function belowAverage({ plan: { staffing, practice }, pack }: CheckContext): Outcome {
  const inputs = [
    fromOutcome(staffCapacityTotal(staffing, pack)),
    fromOutcome(staffNeedTotal(practice, pack)),
  ]
  return outcome('teamBelowAverage', 'percent', inputs, (present, needed) => (1 - present / needed) * 100)
}
