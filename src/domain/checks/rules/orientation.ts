import { is, isGiven, not, numbers, someItem, and, days } from '../truth.ts'
import { PRACTICE_ROUTES } from '../../route/route.ts'
import { BOUGHT, consistency, ruleOfThumb, rulesOf, step } from './support.ts'

/** Checks on what the user wants, and on who helps. */
export const orientationRules = rulesOf('orientation', [
  {
    id: 'deal-breaker-present',
    severity: 'block',
    source: step('orient-own-wishes'),
    reads: ['orientation.demands.kind', 'orientation.demands.isPresent'],
    fix: 'orientation.demands',
    fires: ({ plan }) =>
      someItem(plan, 'orientation.demands', (demand) =>
        and(demand.is('kind', 'dealBreaker'), demand.is('isPresent', 'yes')),
      ),
  },
  {
    id: 'no-mentor',
    severity: 'tip',
    source: ruleOfThumb(),
    reads: ['orientation.mentor'],
    fix: 'orientation.mentor',
    fires: ({ plan }) => not(isGiven(plan, 'orientation.mentor')),
  },
  {
    id: 'no-accountant',
    severity: 'tip',
    routes: PRACTICE_ROUTES,
    source: step('arrange-advisers'),
    reads: ['orientation.accountant'],
    fix: 'orientation.accountant',
    fires: ({ plan }) => not(isGiven(plan, 'orientation.accountant')),
  },
  {
    id: 'no-management-training',
    severity: 'tip',
    source: step('learn-practice-management'),
    reads: ['orientation.managementTraining'],
    fix: 'orientation.managementTraining',
    fires: ({ plan }) => is(plan, 'orientation.managementTraining', 'no'),
  },
  {
    id: 'no-trial-weeks',
    severity: 'tip',
    routes: BOUGHT,
    source: step('trial-period-work'),
    reads: ['orientation.trialWeeks'],
    fix: 'orientation.trialWeeks',
    fires: ({ plan }) => numbers(plan, ['orientation.trialWeeks'], (weeks) => weeks === 0),
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
