import { z } from 'zod'
import { choice, date, euro, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'

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

const bought = { routes: ['takeover', 'joining'] } as const
const joining = { routes: ['joining'] } as const
const days = { ...bought, min: '2020-01-01', max: '2045-12-31' } as const
const amount = { ...bought, unit: 'euro', min: 0, max: 10_000_000 } as const
const found = { field: 'severity', is: ['minor', 'serious', 'blocking'] } as const
const answered = { field: 'state', is: ['received', 'checked'] } as const
const reason = { ...bought, maxLength: 2_000 } as const

/** One question about the practice: what was found, where the evidence is, and what it becomes in the agreement. */
const itemFields = {
  question: text({ ...bought, required: true, maxLength: 240 }),
  topic: choice(TOPICS, { ...bought, required: true }),
  askedParty: choice(ASKED_PARTIES, bought),
  state: choice(STATES, { ...bought, required: true }),
  finding: longText({ ...reason, askedWhen: answered }),
  evidenceFileName: text({ ...bought, maxLength: 200, askedWhen: answered }),
  evidenceSha256: text({ ...bought, maxLength: 64, askedWhen: answered }),
  evidencePlace: text({ ...bought, maxLength: 200, askedWhen: answered }),
  severity: choice(SEVERITIES, { ...bought, askedWhen: answered }),
  euroEffect: euro({
    ...bought,
    unit: 'euro',
    min: -1_000_000,
    max: 1_000_000,
    askedWhen: found,
    askParty: 'accountant',
  }),
  clauseKind: choice(CLAUSE_KINDS, { ...bought, askedWhen: found }),
  clause: longText({ ...reason, askedWhen: { field: 'clauseKind', is: ['price', 'warranty', 'condition'] } }),
}

/** What was agreed before looking, who helps, what was asked and found, and what the buyer decides. */
export const dueDiligenceFields = z.object({
  ndaSignedOn: date(days),
  intentSignedOn: date(days),
  intentUntil: date(days),
  exclusivity: choice(YES_NO, bought),
  intentConditional: choice(YES_NO, bought),
  accountantEngaged: choice(YES_NO, bought),
  lawyerEngaged: choice(YES_NO, bought),
  evidenceFolder: text({ ...bought, maxLength: 200 }),
  onlyCounts: choice(YES_NO, bought),
  annualAccountsYears: wholeNumber({ ...bought, unit: 'years', min: 0, max: 20, askParty: 'seller' }),
  tariffRecoveryAgreed: choice(YES_NO, { ...bought, askParty: 'seller' }),
  partnershipContractRead: choice(YES_NO, joining),
  exitRulesClear: choice(YES_NO, joining),
  items: list(itemFields, { minItems: 1, maxItems: 150 }),
  goodwillAsked: choice(GOODWILL_QUESTION, { ...bought, figures: ['goodwill-lhv-standpunt'] }),
  priceAsked: euro({ ...amount, askParty: 'seller', figures: ['goodwill-methoden'] }),
  valuationMethod: choice(VALUATION_METHODS, {
    ...bought,
    askParty: 'accountant',
    figures: ['goodwill-methoden'],
  }),
  ownValueEstimate: euro({ ...amount, askParty: 'accountant' }),
  goodwillDecision: choice(GOODWILL_DECISIONS, {
    ...bought,
    figures: [
      'goodwill-lhv-standpunt',
      'goodwill-juridisch',
      'goodwill-gemiddeld-2015',
      'goodwill-verbod-in-contracten-2015',
    ],
  }),
  goodwillReason: longText({ ...reason, askedWhen: { field: 'goodwillDecision', is: ['pay', 'doNotPay'] } }),
  conclusion: choice(CONCLUSIONS, { ...bought, required: true }),
  conclusionReason: longText(reason),
  finished: statement(),
})
export type DueDiligenceAnswers = z.infer<typeof dueDiligenceFields>
export type DueDiligenceItem = DueDiligenceAnswers['items'][number]
