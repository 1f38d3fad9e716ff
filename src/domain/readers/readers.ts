import type { Party } from '../field/party.ts'
import type { Subject } from '../plan/plan.ts'

/** The people a plan is printed for. Each wants something else first. */
export const READERS = ['bank', 'insurer', 'rho', 'mentor'] as const
export type Reader = (typeof READERS)[number]

/** The parties a conversation sheet is printed for. */
export const KIT_PARTIES = ['seller', 'accountant', 'landlord', 'rho', 'insurer', 'bank'] as const
export type KitParty = (typeof KIT_PARTIES)[number]

/** The chapters of a printed plan, in the order of the whole plan. */
export const CHAPTERS = [
  'summary',
  'person',
  'practice',
  'housing',
  'team',
  'insurers',
  'organisation',
  'planning',
  'start',
  'operating',
  'liquidity',
  'private',
  'balance',
  'ratios',
  'scenarios',
  'risks',
  'assumptions',
] as const
export type Chapter = (typeof CHAPTERS)[number]

/** What a reader of a plan is about. */
interface Wants {
  /** What comes first after the summary; the rest follows in the order of the whole plan. */
  readonly first: readonly Chapter[]
  /** What is not this reader's business. */
  readonly without: readonly Chapter[]
  /** The pages of the plan about which this reader asks on. */
  readonly subjects: readonly Subject[]
  /** Whose open questions stand between this reader and an answer. */
  readonly party: Party | null
}

/** What each reader wants. How a household spends its money is for who lends it money and for the mentor. */
const WANTS: Readonly<Record<Reader, Wants>> = {
  bank: {
    first: ['start', 'liquidity', 'operating', 'private', 'balance', 'ratios', 'scenarios', 'risks'],
    without: [],
    subjects: ['finance', 'dueDiligence', 'housing', 'staffing', 'insurers'],
    party: 'bank',
  },
  insurer: {
    first: ['practice', 'insurers', 'team', 'housing'],
    without: ['private'],
    subjects: ['insurers', 'practice', 'staffing', 'registrations', 'systems', 'collaboration'],
    party: 'insurer',
  },
  rho: {
    first: ['practice', 'person', 'housing', 'team', 'planning'],
    without: ['private'],
    subjects: ['region', 'practice', 'housing', 'staffing', 'collaboration', 'handover', 'schedule'],
    party: 'rho',
  },
  mentor: {
    first: ['risks', 'scenarios', 'person'],
    without: [],
    subjects: ['orientation', 'candidates', 'dueDiligence', 'staffing', 'finance', 'handover', 'schedule'],
    party: null,
  },
}

/** The chapters for this reader in their order; for nobody in particular the whole plan. */
export function chaptersFor(reader: Reader | null): readonly Chapter[] {
  if (reader === null) return CHAPTERS
  const { first, without } = WANTS[reader]
  const isLater = (chapter: Chapter) =>
    chapter !== 'summary' && !first.includes(chapter) && !without.includes(chapter)
  return ['summary', ...first, ...CHAPTERS.filter(isLater)]
}

/** What this reader is about. */
export function wantsOf(reader: Reader): Wants {
  return WANTS[reader]
}

/** The answers a conversation is about, for everybody and for each party. */
const EVERYBODY = ['route.kind', 'route.startDate', 'practice.form'] as const
const KEY_FACTS: Readonly<Record<KitParty, readonly string[]>> = {
  seller: ['finance.takeoverPriceTotal', 'dueDiligence.goodwillDecision', 'handover.agreementSigned'],
  accountant: [
    'finance.legalForm',
    'finance.takeoverPriceTotal',
    'finance.ownMeans',
    'finance.financingStatus',
  ],
  landlord: ['housing.chosenOptionId'],
  rho: ['region.province', 'housing.chosenOptionId', 'practice.ownerFte'],
  insurer: ['insurers.preferentInsurer', 'practice.ownerFte', 'housing.chosenOptionId'],
  bank: ['finance.takeoverPriceTotal', 'finance.ownMeans', 'finance.financingStatus', 'finance.legalForm'],
}

/** The paths of the answers that stand on the sheet for this conversation. */
export function keyFactsFor(party: KitParty): readonly string[] {
  return [...EVERYBODY, ...KEY_FACTS[party]]
}
