import { z } from 'zod'
import { choice, date, decimal, euro, longText, percentage, statement, text, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'

const DAYS = { min: '2015-01-01', max: '2045-12-31' } as const
const takeoverOrJoining = { routes: ['takeover', 'joining'] } as const
/** How far an application for a module is. */
const APPLICATION_STATES = ['considering', 'requested', 'agreed', 'refused', 'ended'] as const

const marketFields = {
  insurer: text({ maxLength: 80 }),
  sharePercent: percentage({ min: 0, max: 100, askParty: 'seller' }),
  isPreferent: choice(YES_NO, { askParty: 'rho' }),
  source: text({ maxLength: 200 }),
}

const applicationFields = {
  module: text({ maxLength: 120 }),
  insurer: text({ maxLength: 80 }),
  status: choice(APPLICATION_STATES, { required: true }),
  requestedOn: date(DAYS),
  answerBy: date({ ...DAYS, askParty: 'insurer' }),
  validFrom: date({ ...DAYS, askParty: 'insurer' }),
  amountPerYear: euro({ unit: 'euroPerYear', min: 0, max: 2_000_000, askParty: 'insurer' }),
  contact: text({ maxLength: 160 }),
  note: longText({ maxLength: 2_000 }),
}

/** Which insurer counts most here, what has been asked of whom, and what has been agreed. */
export const insurersFields = z.object({
  preferentInsurer: text({ maxLength: 80, required: true, askParty: 'rho' }),
  contractWanted: choice(['ownContract', 'following', 'none', 'notYet'] as const, { required: true }),
  followersAsked: choice(YES_NO),
  contractRequestedOn: date(DAYS),
  contractSignedUntil: date({ ...DAYS, askParty: 'insurer' }),
  sellerGaveNotice: choice(YES_NO, { routes: ['takeover'], askParty: 'seller' }),
  goodwillDeclaration: choice(YES_NO, { ...takeoverOrJoining, askParty: 'insurer' }),
  mtvpApplies: choice(YES_NO, { askParty: 'insurer' }),
  pohGgzHoursPerWeek: decimal({
    unit: 'hoursPerWeek',
    min: 0,
    max: 400,
    askParty: 'insurer',
    figures: ['poh-ggz-uren-norm'],
  }),
  regionalPlan: choice(YES_NO, { askParty: 'rho' }),
  startSupport: choice(['notAsked', 'asked', 'promised', 'refused'] as const, {
    routes: ['startup', 'takeover'],
    askParty: 'insurer',
  }),
  contact: text({ maxLength: 160, askParty: 'rho' }),
  market: list(marketFields, { minItems: 0, maxItems: 20 }),
  applications: list(applicationFields, { minItems: 0, maxItems: 60 }),
  finished: statement(),
})
export type InsurersAnswers = z.infer<typeof insurersFields>
export type MarketShare = InsurersAnswers['market'][number]
export type Application = InsurersAnswers['applications'][number]
