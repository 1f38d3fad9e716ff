import { z } from 'zod'
import { choice, date, euro, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { BOUGHT_ROUTES } from '../route/route.ts'

/** What a question of the investigation is about, in the order of the ledger. */
export const TOPICS = [
  'patients',
  'finance',
  'staff',
  'premises',
  'contracts',
  'quality',
  'valuation',
  'other',
] as const
/** How far a question is. */
export const STATES = ['open', 'asked', 'received', 'checked'] as const
export const ASKED_PARTIES = [
  'seller',
  'partners',
  'accountant',
  'payrollOffice',
  'landlord',
  'supplier',
  'insurer',
  'lawyer',
  'other',
] as const
/** What becomes of a finding: how it returns in the agreement. */
const CLAUSE_KINDS = ['price', 'warranty', 'condition', 'none'] as const

const SEVERITIES = ['none', 'minor', 'serious', 'blocking'] as const
const GOODWILL_QUESTION = ['notAsked', 'none', 'wanted'] as const
const GOODWILL_DECISIONS = ['pay', 'doNotPay', 'notYet'] as const
const VALUATION_METHODS = ['inventory', 'presentValue', 'report', 'other', 'notYet'] as const
const CONCLUSIONS = ['goOn', 'goOnIf', 'stop', 'notYet'] as const

const bought = { routes: BOUGHT_ROUTES } as const
const joining = { routes: ['joining'] } as const
const days = { ...bought, min: '2020-01-01', max: '2045-12-31' } as const
const amount = { ...bought, unit: 'euro', min: 0, max: 10_000_000 } as const
const found = { field: 'severity', is: ['minor', 'serious', 'blocking'] } as const
const answered = { field: 'state', is: ['received', 'checked'] } as const
const reason = { ...bought, maxLength: 2_000 } as const

/* The steps of the road that the questions come from. */
const secrecy = { steps: ['sign-nda'] } as const
const intent = { steps: ['letter-of-intent'] } as const
const advisers = { steps: ['arrange-advisers'] } as const
const accounts = { steps: ['dd-finance'] } as const
const recovery = { steps: ['dd-finance', 'takeover-agreement'] } as const
const partnership = { steps: ['joining-check-partnership'] } as const
const investigation = {
  steps: [
    'dd-patients',
    'dd-finance',
    'dd-staff',
    'dd-premises',
    'dd-ict-contracts',
    'dd-quality-compliance',
  ],
} as const
const agreement = { steps: ['takeover-agreement', 'partnership-agreement'] } as const
const goodwillQuestion = { steps: ['ask-goodwill-upfront'] } as const
const price = { steps: ['ask-goodwill-upfront', 'valuation'] } as const
const valuation = { steps: ['valuation'] } as const
const goodwill = { steps: ['goodwill-decision'] } as const

/** One question about the practice: what was found, where the evidence is, and what it becomes in the agreement. */
const itemFields = {
  question: text({ ...bought, ...investigation, required: true, maxLength: 240 }),
  topic: choice(TOPICS, { ...bought, ...investigation, required: true }),
  askedParty: choice(ASKED_PARTIES, { ...bought, ...investigation }),
  state: choice(STATES, { ...bought, ...investigation, required: true }),
  finding: longText({ ...reason, ...investigation, askedWhen: answered }),
  evidenceFileName: text({ ...bought, ...investigation, maxLength: 255, askedWhen: answered }),
  evidenceSha256: text({ ...bought, maxLength: 64, askedWhen: answered }),
  evidencePlace: text({ ...bought, ...investigation, maxLength: 500, askedWhen: answered }),
  severity: choice(SEVERITIES, { ...bought, ...investigation, askedWhen: answered }),
  euroEffect: euro({
    ...bought,
    ...valuation,
    unit: 'euro',
    min: -1_000_000,
    max: 1_000_000,
    askedWhen: found,
    askParty: 'accountant',
  }),
  clauseKind: choice(CLAUSE_KINDS, { ...bought, ...agreement, askedWhen: found }),
  clause: longText({
    ...reason,
    ...agreement,
    askedWhen: { field: 'clauseKind', is: ['price', 'warranty', 'condition'] },
  }),
}

/** What was agreed before looking, who helps, what was asked and found, and what the buyer decides. */
export const dueDiligenceFields = z.object({
  ndaSignedOn: date({ ...days, ...secrecy }),
  intentSignedOn: date({ ...days, ...intent }),
  intentUntil: date({ ...days, ...intent }),
  exclusivity: choice(YES_NO, { ...bought, ...intent }),
  intentConditional: choice(YES_NO, { ...bought, ...intent }),
  accountantEngaged: choice(YES_NO, { ...bought, ...advisers }),
  lawyerEngaged: choice(YES_NO, { ...bought, ...advisers }),
  evidenceFolder: text({ ...bought, ...secrecy, maxLength: 200 }),
  onlyCounts: choice(YES_NO, { ...bought, ...secrecy }),
  annualAccountsYears: wholeNumber({
    ...bought,
    ...accounts,
    unit: 'years',
    min: 0,
    max: 20,
    askParty: 'seller',
  }),
  tariffRecoveryAgreed: choice(YES_NO, { ...bought, ...recovery, askParty: 'seller' }),
  partnershipContractRead: choice(YES_NO, { ...joining, ...partnership }),
  exitRulesClear: choice(YES_NO, { ...joining, ...partnership }),
  items: list(itemFields, { minItems: 1, maxItems: 150 }),
  goodwillAsked: choice(GOODWILL_QUESTION, {
    ...bought,
    ...goodwillQuestion,
    figures: ['goodwill-lhv-standpunt'],
  }),
  priceAsked: euro({ ...amount, ...price, askParty: 'seller', figures: ['goodwill-methoden'] }),
  valuationMethod: choice(VALUATION_METHODS, {
    ...bought,
    ...valuation,
    askParty: 'accountant',
    figures: ['goodwill-methoden'],
  }),
  ownValueEstimate: euro({ ...amount, ...valuation, askParty: 'accountant' }),
  goodwillDecision: choice(GOODWILL_DECISIONS, {
    ...bought,
    ...goodwill,
    figures: [
      'goodwill-lhv-standpunt',
      'goodwill-juridisch',
      'goodwill-gemiddeld-2015',
      'goodwill-verbod-in-contracten-2015',
    ],
  }),
  goodwillReason: longText({
    ...reason,
    ...goodwill,
    askedWhen: { field: 'goodwillDecision', is: ['pay', 'doNotPay'] },
  }),
  conclusion: choice(CONCLUSIONS, { ...bought, ...investigation, required: true }),
  conclusionReason: longText({ ...reason, ...investigation }),
  finished: statement(),
})
export type DueDiligenceAnswers = z.infer<typeof dueDiligenceFields>
export type DueDiligenceItem = DueDiligenceAnswers['items'][number]
