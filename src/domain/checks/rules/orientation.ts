import { and, days } from '../truth.ts'
import { BOUGHT_ROUTES, PRACTICE_ROUTES } from '../../route/route.ts'
import { consistency, ruleOfThumb, rulesOf, step } from './support.ts'
import { whenAnswered, whenMissing, whenNumber, whenSome } from './when.ts'

/** Checks on what the user wants, and on who helps. */
export const orientationRules = rulesOf('orientation', [
  {
    id: 'deal-breaker-present',
    severity: 'block',
    source: step('orient-own-wishes'),
    ...whenSome('orientation.demands', ['kind', 'isPresent'], (demand) =>
      and(demand.is('kind', 'dealBreaker'), demand.is('isPresent', 'yes')),
    ),
  },
  {
    id: 'no-mentor',
    severity: 'tip',
    source: ruleOfThumb(),
    ...whenMissing('orientation.mentor'),
  },
  {
    id: 'no-accountant',
    severity: 'tip',
    routes: PRACTICE_ROUTES,
    source: step('arrange-advisers'),
    ...whenMissing('orientation.accountant'),
  },
  {
    id: 'no-management-training',
    severity: 'tip',
    source: step('learn-practice-management'),
    ...whenAnswered('orientation.managementTraining', 'no'),
  },
  {
    id: 'no-trial-weeks',
    severity: 'tip',
    routes: BOUGHT_ROUTES,
    source: step('trial-period-work'),
    ...whenNumber('orientation.trialWeeks', (weeks) => weeks === 0),
  },
  {
    id: 'start-before-wish',
    severity: 'tip',
    routes: PRACTICE_ROUTES,
    source: consistency,
    reads: ['orientation.horizonMonth', 'route.startDate'],
    fix: 'orientation.horizonMonth',
    fires: ({ plan }) =>
      days(
        plan,
        ['orientation.horizonMonth', 'route.startDate'],
        (wished, start) => start.slice(0, 7) < wished,
      ),
  },
])
