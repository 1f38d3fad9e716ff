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
const adviser = { ...anyRoute, maxLength: 120, steps: ['arrange-advisers'] } as const

/* The steps of the road that the questions come from. */
const wishes = { steps: ['orient-own-wishes'] } as const
const story = { ...anyRoute, ...wishes, maxLength: 2_000 } as const
const home = { steps: ['orient-private-life'] } as const
const withOthers = { steps: ['choose-route', 'choose-practice-form'] } as const
const form = { steps: ['choose-practice-form'] } as const
const skills = { steps: ['orient-own-wishes', 'learn-practice-management'] } as const
const training = { steps: ['learn-practice-management'] } as const
const trial = { steps: ['trial-period-work'] } as const

/** What a practice must have, or what rules it out. */
const demandFields = {
  what: text({ ...anyRoute, ...wishes, maxLength: 120 }),
  kind: choice(['mustHave', 'dealBreaker'] as const, { ...anyRoute, ...wishes }),
  isPresent: choice(YES_NO, { ...anyRoute, ...wishes, askedWhen: { field: 'kind', is: ['dealBreaker'] } }),
  note: longText({ ...anyRoute, maxLength: 1_000 }),
}

/** What somebody wants from an own practice, what fits beside their life, and what they can and cannot do yet. */
export const orientationFields = z.object({
  motivation: longText(story),
  attraction: longText(story),
  hesitation: longText(story),
  demands: list(demandFields, { minItems: 0, maxItems: 30 }),
  preferredForm: choice(FORMS, { ...anyRoute, ...form }),
  duoPartner: choice(['found', 'looking', 'alone', 'notYet'] as const, { ...anyRoute, ...withOthers }),
  hoursPerWeek: decimal({
    ...anyRoute,
    ...wishes,
    unit: 'hoursPerWeek',
    min: 1,
    max: 100,
    decimals: 1,
    figures: ['werkweek-praktijkhouder-2024'],
  }),
  workDays: text({ ...anyRoute, ...wishes, maxLength: 120 }),
  horizonMonth: month({ ...anyRoute, ...wishes, min: '2020-01', max: '2045-12' }),
  incomeNeedPerMonth: euro({ ...anyRoute, ...home, unit: 'euroPerMonth', min: 0, max: 100_000 }),
  homePlace: choice(['fixed', 'flexible', 'notYet'] as const, { ...anyRoute, ...home }),
  travelMinutesMax: wholeNumber({ ...anyRoute, ...home, unit: 'minutes', min: 0, max: 240 }),
  partnerWork: choice(PRIVATE_LIFE, { ...anyRoute, ...home }),
  children: choice(PRIVATE_LIFE, { ...anyRoute, ...home }),
  confidenceEntrepreneur: choice(CONFIDENCE, { ...anyRoute, ...skills }),
  confidenceEmployer: choice(CONFIDENCE, { ...anyRoute, ...skills }),
  confidenceCareOrganiser: choice(CONFIDENCE, { ...anyRoute, ...skills }),
  managementTraining: choice(['done', 'busy', 'planned', 'no'] as const, { ...anyRoute, ...training }),
  trialWeeks: wholeNumber({ ...anyRoute, ...trial, unit: 'weeks', min: 0, max: 520 }),
  spokenWith: longText(story),
  mentor: text(adviser),
  accountant: text(adviser),
  lawyer: text(adviser),
  lhvContact: text(adviser),
  finished: statement(),
})
export type OrientationAnswers = z.infer<typeof orientationFields>
export type Demand = OrientationAnswers['demands'][number]
