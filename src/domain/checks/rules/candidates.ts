import type { Plan } from '../../plan/plan.ts'
import { totalPatients } from '../../practice/size.ts'
import { BOUGHT_ROUTES, PRACTICE_ROUTES } from '../../route/route.ts'
import { unknownFields } from '../../outcome/outcome.ts'
import { and, is, not, ofItem, unknown, type ItemAnswers, type Truth } from '../truth.ts'
import { consistency, rulesOf, step } from './support.ts'

/** Checks on the practice or place the plan is about. */
export const candidatesRules = rulesOf('candidates', [
  {
    id: 'chosen-lacks-demand',
    severity: 'attention',
    source: step('orient-own-wishes'),
    reads: ['candidates.chosen', 'candidates.practices.hardDemandsMet'],
    fix: 'candidates.practices',
    fires: ({ plan }) => ofChosen(plan, (chosen) => chosen.is('hardDemandsMet', 'no')),
  },
  {
    id: 'chosen-too-far',
    severity: 'attention',
    source: consistency,
    reads: ['candidates.chosen', 'candidates.practices.travelMinutes', 'orientation.travelMinutesMax'],
    fix: 'candidates.practices',
    fires: ({ plan }) =>
      ofChosen(plan, (chosen) => {
        const { travelMinutesMax: most } = plan.orientation
        if (most === null) return unknown('orientation.travelMinutesMax')
        return chosen.numbers(['travelMinutes'], (minutes) => minutes > most)
      }),
  },
  {
    id: 'chosen-for-other-route',
    severity: 'attention',
    routes: PRACTICE_ROUTES,
    source: consistency,
    reads: ['candidates.chosen', 'candidates.practices.kind', 'route.kind'],
    fix: 'candidates.practices',
    fires: ({ plan }) =>
      ofChosen(plan, (chosen) =>
        and(
          is(plan, 'route.kind', ...PRACTICE_ROUTES),
          not(chosen.is('kind', KIND_OF[plan.route.kind ?? ''] ?? null)),
        ),
      ),
  },
  {
    id: 'chosen-other-patients',
    severity: 'tip',
    routes: BOUGHT_ROUTES,
    source: consistency,
    reads: ['candidates.chosen', 'candidates.practices.patients', 'practice.patientsUnder65'],
    fix: 'practice.patientsUnder65',
    fires: ({ plan }) =>
      ofChosen(plan, (chosen) => {
        const total = totalPatients(plan.practice)
        return total.value === null
          ? unknown(...unknownFields(total))
          : chosen.numbers(['patients'], (patients) => patients !== total.value)
      }),
  },
])

/** The kind of candidate that goes with a route. */
const KIND_OF: Readonly<Record<string, string>> = {
  takeover: 'takeover',
  joining: 'joining',
  startup: 'location',
}

/** Tests the chosen practice or place; unknown while none is chosen. Names it. */
function ofChosen({ candidates }: Plan, test: (answers: ItemAnswers) => Truth): Truth {
  const chosen = candidates.practices.find(({ id }) => id === candidates.chosen)
  if (!chosen) return unknown('candidates.chosen')
  return ofItem('candidates.practices', chosen, test)
}
