import { z } from 'zod'
import { choice, euro, longText, reference, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { PRACTICE_FORMS } from '../practice/fields.ts'
import { ROUTES } from '../route/route.ts'

const anyRoute = { routes: ROUTES } as const
const existing = { ...anyRoute, askedWhen: { field: 'kind', is: ['takeover', 'joining'] } } as const
const score = { ...anyRoute, unit: null, min: 1, max: 5 } as const
const weight = { ...anyRoute, unit: null, min: 0, max: 10 } as const

/** A practice or a place that could become the user's. */
const practiceFields = {
  name: text({ ...anyRoute, maxLength: 80 }),
  kind: choice(['takeover', 'joining', 'location'] as const, anyRoute),
  place: text({ ...anyRoute, maxLength: 80 }),
  patients: wholeNumber({
    ...existing,
    unit: 'patients',
    min: 0,
    max: 50_000,
    askParty: 'seller',
    figures: ['normpraktijk-2018-2024'],
  }),
  form: choice(PRACTICE_FORMS, anyRoute),
  askingPrice: euro({
    ...existing,
    unit: 'euro',
    min: 0,
    max: 10_000_000,
    askParty: 'seller',
    figures: ['goodwill-gemiddeld-2015', 'goodwill-lhv-standpunt'],
  }),
  housing: choice(['available', 'temporary', 'none', 'notYet'] as const, anyRoute),
  teamComplete: choice(YES_NO, { ...existing, askParty: 'seller' }),
  gpStays: choice(YES_NO, { ...existing, askParty: 'seller' }),
  travelMinutes: wholeNumber({ ...anyRoute, unit: 'minutes', min: 0, max: 240 }),
  hardDemandsMet: choice(YES_NO, anyRoute),
  scorePopulation: wholeNumber(score),
  scoreColleagues: wholeNumber(score),
  scoreBuilding: wholeNumber(score),
  scoreLocation: wholeNumber(score),
  scoreTeam: wholeNumber(score),
  scoreFinances: wholeNumber(score),
  scoreRegionSupport: wholeNumber(score),
  note: longText({ ...anyRoute, maxLength: 2_000 }),
}

/** The practices and places being compared, how heavily each criterion weighs, and which one the plan is about. */
export const candidatesFields = z.object({
  practices: list(practiceFields, { minItems: 0, maxItems: 30 }),
  weightPopulation: wholeNumber(weight),
  weightColleagues: wholeNumber(weight),
  weightBuilding: wholeNumber(weight),
  weightLocation: wholeNumber(weight),
  weightTeam: wholeNumber(weight),
  weightFinances: wholeNumber(weight),
  weightRegionSupport: wholeNumber(weight),
  chosen: reference('candidates.practices', anyRoute),
  finished: statement(),
})
export type CandidatesAnswers = z.infer<typeof candidatesFields>
export type Candidate = CandidatesAnswers['practices'][number]
