import { PRACTICE_ROUTES } from '../../route/route.ts'
import { and, isGiven, known, not, or } from '../truth.ts'
import { isLate, rulesOf, step } from './support.ts'

/** Checks on who was spoken to in the region. */
export const regionRules = rulesOf('region', [
  {
    id: 'rho-not-contacted',
    severity: 'attention',
    routes: PRACTICE_ROUTES,
    source: step('contact-rho'),
    reads: ['region.contacts.party', 'housing.rhoCalledOn', 'route.startDate'],
    fix: 'region.contacts',
    fires: (context) => {
      const { region } = context.plan
      const isLogged = known(region.contacts.some(({ party }) => party === 'rho'))
      return and(
        isLate(context, 'contact-rho'),
        not(or(isLogged, isGiven(context.plan, 'housing.rhoCalledOn'))),
      )
    },
  },
])
