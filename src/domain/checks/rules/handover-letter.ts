import { CUSTOMARY_WEEKS, HOLIDAY_WEEKS, latestLetterDay, objectionsUntil } from '../../handover/letter.ts'
import type { Plan } from '../../plan/plan.ts'
import { and, computed, days, is, isGiven, lacks, not, numbers, or, unknown } from '../truth.ts'
import { calendar, rulesOf, step } from './support.ts'
import { whenNumber } from './when.ts'

const TAKEOVER = ['takeover'] as const
const WEEKS = 'handover.objectionWeeks'

/** Checks on the letter to patients, on what comes before it and on the weeks after it. */
export const letterRules = rulesOf('handover', [
  {
    id: 'letter-before-financing',
    severity: 'block',
    routes: TAKEOVER,
    source: step('inform-patients'),
    reads: ['handover.letterSentOn', 'finance.financingStatus', 'handover.agreementSigned'],
    fix: 'finance.financingStatus',
    fires: ({ plan }) => and(isGiven(plan, 'handover.letterSentOn'), isUncertain(plan)),
  },
  {
    id: 'letter-must-wait',
    severity: 'attention',
    routes: TAKEOVER,
    source: step('inform-patients'),
    reads: [
      'handover.letterPlannedOn',
      'handover.letterSentOn',
      'finance.financingStatus',
      'handover.agreementSigned',
    ],
    fix: 'finance.financingStatus',
    fires: ({ plan }) => and(not(isGiven(plan, 'handover.letterSentOn')), isUncertain(plan)),
  },
  {
    id: 'objection-period-short',
    severity: 'attention',
    routes: TAKEOVER,
    source: calendar('objection-period'),
    ...whenNumber(WEEKS, (weeks) => weeks < CUSTOMARY_WEEKS),
  },
  {
    id: 'objection-period-in-holidays',
    severity: 'attention',
    routes: TAKEOVER,
    source: calendar('objection-period'),
    reads: [WEEKS, 'schedule.letterInHolidays'],
    fix: WEEKS,
    fires: ({ plan }) =>
      and(
        is(plan, 'schedule.letterInHolidays', 'yes'),
        numbers(plan, [WEEKS], (weeks) => weeks >= CUSTOMARY_WEEKS && weeks < HOLIDAY_WEEKS),
      ),
  },
  {
    id: 'letter-overdue',
    severity: 'block',
    routes: TAKEOVER,
    source: calendar('objection-period'),
    reads: ['handover.letterSentOn', WEEKS, 'handover.recordsTransferOn', 'route.startDate'],
    fix: 'handover.letterPlannedOn',
    fires: ({ plan, today }) =>
      and(
        not(isGiven(plan, 'handover.letterSentOn')),
        computed(
          latestLetterDay(plan.handover, plan.route.startDate),
          missingOf(plan, [WEEKS, 'route.startDate']),
          (latest) => latest < today,
        ),
      ),
  },
  {
    id: 'objections-until-after-start',
    severity: 'attention',
    routes: TAKEOVER,
    source: calendar('objection-period'),
    reads: ['handover.letterPlannedOn', 'handover.letterSentOn', WEEKS, 'route.startDate'],
    fix: 'handover.letterPlannedOn',
    fires: ({ plan }) => isUntilAfter(plan, 'route.startDate'),
  },
  {
    id: 'records-before-objections-end',
    severity: 'attention',
    routes: TAKEOVER,
    source: step('transfer-records'),
    reads: ['handover.letterPlannedOn', 'handover.letterSentOn', WEEKS, 'handover.recordsTransferOn'],
    fix: 'handover.recordsTransferOn',
    fires: ({ plan }) => isUntilAfter(plan, 'handover.recordsTransferOn'),
  },
])

/** Whether the money or the agreement is not there yet (VvAA, July 2025: a bank refused after everyone had been told). */
function isUncertain(plan: Plan) {
  return or(lacks(plan, 'finance.financingStatus', 'agreed'), lacks(plan, 'handover.agreementSigned', 'yes'))
}

/** Whether patients can object until after a day. */
function isUntilAfter(plan: Plan, path: string) {
  const until = objectionsUntil(plan.handover)
  const letter = plan.handover.letterSentOn ?? plan.handover.letterPlannedOn
  const missing = [...(letter === null ? ['handover.letterPlannedOn'] : []), ...missingOf(plan, [WEEKS])]
  if (until === null)
    return and(
      unknown(...missing),
      days(plan, [path], () => true),
    )
  return days(plan, [path], (day) => until > day)
}

/** The paths without an answer. */
function missingOf(plan: Plan, paths: readonly string[]): string[] {
  return paths.filter((path) => isGiven(plan, path).value === false)
}
