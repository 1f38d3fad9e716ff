import { z } from 'zod'
import { choice, euro, longText, reference, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { PRACTICE_FORMS } from '../practice/fields.ts'
import { ROUTES } from '../route/route.ts'

const anyRoute = { routes: ROUTES } as const
const existing = { ...anyRoute, askedWhen: { field: 'kind', is: ['takeover', 'joining'] } } as const
const score = { ...anyRoute, unit: null, min: 1, max: 5 } as const

/* The steps of the road that the questions come from. */
const search = { steps: ['search-takeover-practice', 'analyse-startup-demand'] } as const
const wishes = { steps: ['orient-own-wishes'] } as const
const weight = { ...anyRoute, ...wishes, unit: null, min: 0, max: 10 } as const
const home = { steps: ['orient-private-life'] } as const
const area = { steps: ['scan-region'] } as const
const population = { steps: ['scan-region', 'dd-patients'] } as const
const form = { steps: ['choose-practice-form'] } as const
const price = { steps: ['ask-goodwill-upfront', 'valuation'] } as const
const building = { steps: ['dd-premises', 'housing-search'] } as const
const team = { steps: ['dd-staff'] } as const
const colleagues = { steps: ['trial-period-work'] } as const
const money = { steps: ['dd-finance'] } as const
const support = { steps: ['contact-rho', 'check-insurer-start-support'] } as const

/** A practice or a place that could become the user's. */
const practiceFields = {
  name: text({ ...anyRoute, ...search, maxLength: 80 }),
  kind: choice(['takeover', 'joining', 'location'] as const, { ...anyRoute, ...search }),
  place: text({ ...anyRoute, ...area, maxLength: 80 }),
  patients: wholeNumber({
    ...existing,
    ...population,
    unit: 'patients',
    min: 0,
    max: 50_000,
    askParty: 'seller',
    figures: ['normpraktijk-2018-2024'],
  }),
  form: choice(PRACTICE_FORMS, { ...anyRoute, ...form }),
  askingPrice: euro({
    ...existing,
    ...price,
    unit: 'euro',
    min: 0,
    max: 10_000_000,
    askParty: 'seller',
    figures: ['goodwill-gemiddeld-2015', 'goodwill-lhv-standpunt'],
  }),
  housing: choice(['available', 'temporary', 'none', 'notYet'] as const, { ...anyRoute, ...building }),
  teamComplete: choice(YES_NO, { ...existing, ...team, askParty: 'seller' }),
  gpStays: choice(YES_NO, { ...existing, ...team, askParty: 'seller' }),
  travelMinutes: wholeNumber({ ...anyRoute, ...home, unit: 'minutes', min: 0, max: 240 }),
  hardDemandsMet: choice(YES_NO, { ...anyRoute, ...wishes }),
  scorePopulation: wholeNumber({ ...score, ...population }),
  scoreColleagues: wholeNumber({ ...score, ...colleagues }),
  scoreBuilding: wholeNumber({ ...score, ...building }),
  scoreLocation: wholeNumber({ ...score, ...area }),
  scoreTeam: wholeNumber({ ...score, ...team }),
  scoreFinances: wholeNumber({ ...score, ...money }),
  scoreRegionSupport: wholeNumber({ ...score, ...support }),
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
  chosen: reference('candidates.practices', { ...anyRoute, ...search }),
  finished: statement(),
})
export type CandidatesAnswers = z.infer<typeof candidatesFields>
export type Candidate = CandidatesAnswers['practices'][number]
