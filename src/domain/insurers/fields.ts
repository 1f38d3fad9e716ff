import { z } from 'zod'
import { choice, date, decimal, euro, longText, percentage, statement, text, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { BOUGHT_ROUTES } from '../route/route.ts'

const DAYS = { min: '2015-01-01', max: '2045-12-31' } as const
const bought = { routes: BOUGHT_ROUTES } as const
/** How far an application for a module is. */
const APPLICATION_STATES = ['considering', 'requested', 'agreed', 'refused', 'ended'] as const

/* The steps of the road that the questions come from. */
const market = { steps: ['find-preferent-insurer'] } as const
const contracting = { steps: ['insurer-contract'] } as const
const goodwill = { steps: ['goodwill-decision', 'insurer-contract'] } as const
const modules = { steps: ['contract-modules'] } as const
const support = { steps: ['check-insurer-start-support'] } as const

const marketFields = {
  insurer: text({ ...market, maxLength: 80 }),
  sharePercent: percentage({ ...market, min: 0, max: 100, askParty: 'seller' }),
  isPreferent: choice(YES_NO, { ...market, askParty: 'rho' }),
  source: text({ ...market, maxLength: 200 }),
}

const applicationFields = {
  module: text({ ...modules, maxLength: 120 }),
  insurer: text({ ...modules, maxLength: 80 }),
  status: choice(APPLICATION_STATES, { ...modules, required: true }),
  requestedOn: date({ ...DAYS, ...modules }),
  answerBy: date({ ...DAYS, ...modules, askParty: 'insurer' }),
  validFrom: date({ ...DAYS, ...modules, askParty: 'insurer' }),
  amountPerYear: euro({ ...modules, unit: 'euroPerYear', min: 0, max: 2_000_000, askParty: 'insurer' }),
  contact: text({ ...modules, maxLength: 160 }),
  note: longText({ maxLength: 2_000 }),
}

/** Which insurer counts most here, what has been asked of whom, and what has been agreed. */
export const insurersFields = z.object({
  preferentInsurer: text({ ...market, maxLength: 80, required: true, askParty: 'rho' }),
  contractWanted: choice(['ownContract', 'following', 'none', 'notYet'] as const, {
    ...contracting,
    required: true,
  }),
  followersAsked: choice(YES_NO, market),
  contractRequestedOn: date({ ...DAYS, ...contracting }),
  contractSignedUntil: date({ ...DAYS, ...contracting, askParty: 'insurer' }),
  sellerGaveNotice: choice(YES_NO, { ...contracting, routes: ['takeover'], askParty: 'seller' }),
  goodwillDeclaration: choice(YES_NO, { ...bought, ...goodwill, askParty: 'insurer' }),
  mtvpApplies: choice(YES_NO, { ...modules, askParty: 'insurer' }),
  pohGgzHoursPerWeek: decimal({
    ...modules,
    unit: 'hoursPerWeek',
    min: 0,
    max: 400,
    askParty: 'insurer',
    figures: ['poh-ggz-uren-norm'],
  }),
  regionalPlan: choice(YES_NO, { ...support, askParty: 'rho' }),
  startSupport: choice(['notAsked', 'asked', 'promised', 'refused'] as const, {
    ...support,
    routes: ['startup', 'takeover'],
    askParty: 'insurer',
  }),
  contact: text({ ...contracting, maxLength: 160, askParty: 'rho' }),
  market: list(marketFields, { minItems: 0, maxItems: 20 }),
  applications: list(applicationFields, { minItems: 0, maxItems: 60 }),
  finished: statement(),
})
export type InsurersAnswers = z.infer<typeof insurersFields>
export type MarketShare = InsurersAnswers['market'][number]
export type Application = InsurersAnswers['applications'][number]
