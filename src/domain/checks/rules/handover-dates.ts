import { isFirstDayOfQuarter, isNearInvoice } from '../../handover/dates.ts'
import { BOUGHT_ROUTES, PRACTICE_ROUTES } from '../../route/route.ts'
import type { Plan } from '../../plan/plan.ts'
import { and, computed, days, is, isGiven, lacks, not, numbers, or } from '../truth.ts'
import { calendar, consistency, rulesOf, step } from './support.ts'
import { whenAfterStart, whenAnswered } from './when.ts'

const WEEKS_PER_MONTH = 52 / 12

/** Checks on records, ION, partners and the days around the start. */
export const dateRules = rulesOf('handover', [
  {
    id: 'ion-on-quarter',
    severity: 'attention',
    routes: BOUGHT_ROUTES,
    source: calendar('ion-not-first-day-of-quarter'),
    reads: ['handover.ionPlannedOn'],
    fix: 'handover.ionPlannedOn',
    fires: ({ plan }) => days(plan, ['handover.ionPlannedOn'], isFirstDayOfQuarter),
  },
  {
    id: 'start-on-quarter',
    severity: 'tip',
    routes: BOUGHT_ROUTES,
    source: step('set-start-date'),
    reads: ['route.startDate', 'handover.ionPlannedOn'],
    fix: 'handover.ionPlannedOn',
    fires: ({ plan }) =>
      and(not(isGiven(plan, 'handover.ionPlannedOn')), days(plan, ['route.startDate'], isFirstDayOfQuarter)),
  },
  {
    id: 'ion-near-invoice',
    severity: 'tip',
    routes: BOUGHT_ROUTES,
    source: calendar('ion-invoice-1-may'),
    reads: ['handover.ionPlannedOn', 'route.startDate'],
    fix: 'handover.ionPlannedOn',
    fires: ({ plan }) => computed(ionDay(plan), ['route.startDate'], isNearInvoice),
  },
  {
    id: 'partners-told-after-start',
    severity: 'attention',
    routes: ['takeover', 'startup'],
    source: step('inform-partners'),
    ...whenAfterStart('handover.partnersInformedOn'),
  },
  {
    id: 'start-date-not-agreed',
    severity: 'attention',
    routes: BOUGHT_ROUTES,
    source: step('set-start-date'),
    reads: ['handover.dateAgreedSeller', 'handover.dateAgreedInsurer', 'handover.dateConfirmedIon'],
    fix: 'handover.dateAgreedSeller',
    fires: ({ plan }) =>
      or(
        ...(['dateAgreedSeller', 'dateAgreedInsurer', 'dateConfirmedIon'] as const).map((key) =>
          is(plan, `handover.${key}`, 'no'),
        ),
      ),
  },
  {
    id: 'objectors-records-open',
    severity: 'attention',
    routes: ['takeover'],
    source: step('transfer-records'),
    reads: ['handover.objectionsCount', 'handover.objectorsRecordsArranged'],
    fix: 'handover.objectorsRecordsArranged',
    fires: ({ plan }) =>
      and(
        numbers(plan, ['handover.objectionsCount'], (patients) => patients > 0),
        lacks(plan, 'handover.objectorsRecordsArranged', 'yes'),
      ),
  },
  {
    id: 'retention-not-agreed',
    severity: 'attention',
    routes: ['takeover'],
    source: step('transfer-records'),
    ...whenAnswered('handover.retentionDutyAgreed', 'no'),
  },
  {
    id: 'access-ends-before-work',
    severity: 'tip',
    routes: ['takeover'],
    source: consistency,
    reads: ['handover.sellerAccessEndsOn', 'handover.sellerWorksUntil'],
    fix: 'handover.sellerAccessEndsOn',
    fires: ({ plan }) =>
      days(
        plan,
        ['handover.sellerAccessEndsOn', 'handover.sellerWorksUntil'],
        (access, works) => access < works,
      ),
  },
  {
    id: 'growth-above-intake',
    severity: 'attention',
    routes: ['startup'],
    source: step('startup-patient-intake'),
    reads: ['finance.newPatientsPerMonth', 'handover.intakePerWeek'],
    fix: 'handover.intakePerWeek',
    fires: ({ plan }) =>
      numbers(
        plan,
        ['finance.newPatientsPerMonth', 'handover.intakePerWeek'],
        (perMonth, perWeek) => perMonth > perWeek * WEEKS_PER_MONTH,
      ),
  },
  {
    id: 'start-in-the-past',
    severity: 'attention',
    routes: PRACTICE_ROUTES,
    source: consistency,
    reads: ['route.startDate', 'handover.finished'],
    fix: 'route.startDate',
    fires: ({ plan, today }) =>
      and(
        days(plan, ['route.startDate'], (start) => start < today),
        not(isGiven(plan, 'handover.finished')),
      ),
  },
])

/** The day of the registrations in ION: the planned one or else the start. */
function ionDay({ handover, route }: Plan): string | null {
  return handover.ionPlannedOn ?? route.startDate
}
