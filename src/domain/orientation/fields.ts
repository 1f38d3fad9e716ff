import { z } from 'zod'
import {
  choice,
  decimal,
  euro,
  longText,
  month,
  statement,
  text,
  wholeNumber,
  YES_NO,
} from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { PRACTICE_FORMS } from '../practice/fields.ts'
import { ROUTES } from '../route/route.ts'

const FORMS = [...PRACTICE_FORMS, 'notYet'] as const
const PRIVATE_LIFE = ['considered', 'notYet', 'notApplicable'] as const
const CONFIDENCE = ['low', 'medium', 'high'] as const

const anyRoute = { routes: ROUTES } as const
const story = { ...anyRoute, maxLength: 2_000 } as const
const adviser = { ...anyRoute, maxLength: 120 } as const

/** What a practice must have, or what rules it out. */
const demandFields = {
  what: text({ ...anyRoute, maxLength: 120 }),
  kind: choice(['mustHave', 'dealBreaker'] as const, anyRoute),
  isPresent: choice(YES_NO, { ...anyRoute, askedWhen: { field: 'kind', is: ['dealBreaker'] } }),
  note: longText({ ...anyRoute, maxLength: 1_000 }),
}

/** What somebody wants from an own practice, what fits beside their life, and what they can and cannot do yet. */
export const orientationFields = z.object({
  motivation: longText(story),
  attraction: longText(story),
  hesitation: longText(story),
  demands: list(demandFields, { minItems: 0, maxItems: 30 }),
  preferredForm: choice(FORMS, anyRoute),
  duoPartner: choice(['found', 'looking', 'alone', 'notYet'] as const, anyRoute),
  hoursPerWeek: decimal({
    ...anyRoute,
    unit: 'hoursPerWeek',
    min: 1,
    max: 100,
    decimals: 1,
    figures: ['werkweek-praktijkhouder-2024'],
  }),
  workDays: text({ ...anyRoute, maxLength: 120 }),
  horizonMonth: month({ ...anyRoute, min: '2020-01', max: '2045-12' }),
  incomeNeedPerMonth: euro({ ...anyRoute, unit: 'euroPerMonth', min: 0, max: 100_000 }),
  homePlace: choice(['fixed', 'flexible', 'notYet'] as const, anyRoute),
  travelMinutesMax: wholeNumber({ ...anyRoute, unit: 'minutes', min: 0, max: 240 }),
  partnerWork: choice(PRIVATE_LIFE, anyRoute),
  children: choice(PRIVATE_LIFE, anyRoute),
  confidenceEntrepreneur: choice(CONFIDENCE, anyRoute),
  confidenceEmployer: choice(CONFIDENCE, anyRoute),
  confidenceCareOrganiser: choice(CONFIDENCE, anyRoute),
  managementTraining: choice(['done', 'busy', 'planned', 'no'] as const, anyRoute),
  trialWeeks: wholeNumber({ ...anyRoute, unit: 'weeks', min: 0, max: 520 }),
  spokenWith: longText(story),
  mentor: text(adviser),
  accountant: text(adviser),
  lawyer: text(adviser),
  lhvContact: text(adviser),
  finished: statement(),
})
export type OrientationAnswers = z.infer<typeof orientationFields>
export type Demand = OrientationAnswers['demands'][number]
