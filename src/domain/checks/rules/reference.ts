import { planOutcomes } from '../../outcome/plan-outcomes.ts'
import { PRACTICE_ROUTES } from '../../route/route.ts'
import { assumptionRegister } from '../../reference/register.ts'
import { and, days, is, known } from '../truth.ts'
import { calendar, ruleOfThumb, rulesOf, consistency } from './support.ts'
import { whenSome } from './when.ts'

const BILLABLE = 'tariffs-2026-billable'

/** Checks on the figures the plan rests on. */
export const referenceRules = rulesOf('reference', [
  {
    id: 'own-figure-expired',
    severity: 'attention',
    source: consistency,
    ...whenSome('reference.ownFigures', ['expiresOn'], (own, today) =>
      own.days(['expiresOn'], (until) => until < today),
    ),
  },
  {
    id: 'figure-out-of-date',
    severity: 'tip',
    routes: PRACTICE_ROUTES,
    source: ruleOfThumb(),
    reads: ['reference.ownFigures'],
    fix: 'reference.ownFigures',
    fires: ({ plan, pack, today }) =>
      known(
        assumptionRegister(planOutcomes(plan, pack), today).some(
          ({ isPast, figure }) => isPast && figure.own === null,
        ),
      ),
  },
  {
    id: 'new-tariffs-too-early',
    severity: 'attention',
    routes: PRACTICE_ROUTES,
    source: calendar(BILLABLE),
    reads: ['reference.tariffs', 'route.startDate'],
    fix: 'reference.tariffs',
    fires: ({ plan, pack }) => {
      const from = pack.calendar.find(({ id }) => id === BILLABLE)?.when ?? null
      return and(
        is(plan, 'reference.tariffs', 'after'),
        days(plan, ['route.startDate'], (start) => from !== null && start < from),
      )
    },
  },
])
