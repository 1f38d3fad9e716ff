import { anwHoursBesideDuty } from '../../collaboration/shifts.ts'
import { and, is, isGiven, lacks, not, numbers, outcomeIs } from '../truth.ts'
import { consistency, isLate, measured, rulesOf, step } from './support.ts'
import { whenAfterStart, whenLate } from './when.ts'

/** Checks on out-of-hours duty, cover and the care group. */
export const collaborationRules = rulesOf('collaboration', [
  {
    id: 'shifts-below-duty',
    severity: 'attention',
    source: consistency,
    reads: [
      'collaboration.anwCover',
      'collaboration.anwHoursObliged',
      'collaboration.anwEveningHours',
      'collaboration.anwWeekendHours',
      'collaboration.anwNightHours',
    ],
    fix: 'collaboration.anwEveningHours',
    fires: ({ plan }) =>
      and(
        is(plan, 'collaboration.anwCover', 'self'),
        outcomeIs(anwHoursBesideDuty(plan.collaboration), (hours) => hours < 0),
      ),
    measures: ({ plan }) => measured(anwHoursBesideDuty(plan.collaboration)),
  },
  {
    id: 'shifts-after-start',
    severity: 'attention',
    source: step('anw-arrangement'),
    ...whenAfterStart('collaboration.anwContractFrom'),
  },
  {
    id: 'care-group-late',
    severity: 'attention',
    ...whenLate('join-care-group', 'collaboration.careGroupJoined', 'requested', 'done', 'notNeeded'),
  },
  {
    id: 'chain-care-without-group',
    severity: 'attention',
    source: consistency,
    reads: ['finance.segment2PerYear', 'collaboration.careGroupJoined'],
    fix: 'collaboration.careGroupJoined',
    fires: ({ plan }) =>
      and(
        numbers(plan, ['finance.segment2PerYear'], (euros) => euros > 0),
        lacks(plan, 'collaboration.careGroupJoined', 'requested', 'done'),
      ),
  },
  {
    id: 'no-cover-agreed',
    severity: 'tip',
    source: step('join-hagro-fto'),
    reads: ['collaboration.absenceAgreements', 'route.startDate'],
    fix: 'collaboration.absenceAgreements',
    fires: (context) =>
      and(isLate(context, 'join-hagro-fto'), not(isGiven(context.plan, 'collaboration.absenceAgreements'))),
  },
])
