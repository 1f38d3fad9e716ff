import { answers, item, ofAnswer, set, type Cases } from './support.ts'

const LIST = 'dueDiligence.items'
const GO_ON = set('dueDiligence.conclusion', 'goOn')
const OPEN = item(LIST, { state: 'received', severity: 'blocking' })
const SETTLED = item(LIST, {
  state: 'checked',
  severity: 'blocking',
  clauseKind: 'condition',
  clause: 'Eerst de vergunning.',
})
const UNWEIGHED = item(LIST, { state: 'received' })

/** The investigation. */
export const dueDiligenceCases: Cases = {
  'names-seen': ofAnswer('dueDiligence.onlyCounts', 'no', 'yes'),
  'blocking-finding': { fires: [OPEN], fine: [SETTLED], unknown: [] },
  'goes-on-despite-finding': {
    fires: [GO_ON, OPEN],
    fine: [GO_ON, SETTLED],
    unknown: [GO_ON, UNWEIGHED],
  },
  'signed-despite-stop': {
    fires: answers({ 'dueDiligence.conclusion': 'stop', 'handover.agreementSigned': 'yes' }),
    fine: answers({ 'dueDiligence.conclusion': 'stop', 'handover.agreementSigned': 'no' }),
    unknown: answers({ 'dueDiligence.conclusion': 'stop' }),
  },
  'no-confidentiality': {
    fires: answers({ 'dueDiligence.annualAccountsYears': 1 }),
    fine: answers({ 'dueDiligence.annualAccountsYears': 1, 'dueDiligence.ndaSignedOn': '2026-10-01' }),
    unknown: [],
  },
  'intent-past': ofAnswer('dueDiligence.intentUntil', '2026-11-21', '2026-11-22'),
  'intent-unconditional': {
    fires: answers({
      'dueDiligence.intentSignedOn': '2026-10-01',
      'dueDiligence.intentConditional': 'notYet',
    }),
    fine: answers({ 'dueDiligence.intentSignedOn': '2026-10-01', 'dueDiligence.intentConditional': 'yes' }),
    unknown: answers({ 'dueDiligence.intentSignedOn': '2026-10-01' }),
  },
  'goodwill-not-asked': ofAnswer('dueDiligence.goodwillAsked', 'notAsked', 'none'),
  'no-specialist-for-accounts': ofAnswer('dueDiligence.accountantEngaged', 'no', 'yes'),
  'no-lawyer-for-agreement': ofAnswer('dueDiligence.lawyerEngaged', 'no', 'yes'),
  'few-annual-accounts': ofAnswer('dueDiligence.annualAccountsYears', 2, 3),
  'tariff-recovery-open': ofAnswer('dueDiligence.tariffRecoveryAgreed', 'no', 'yes'),
  'price-above-own-value': {
    fires: answers({ 'dueDiligence.priceAsked': 90_000, 'dueDiligence.ownValueEstimate': 80_000 }),
    fine: answers({ 'dueDiligence.priceAsked': 80_000, 'dueDiligence.ownValueEstimate': 80_000 }),
    unknown: answers({ 'dueDiligence.priceAsked': 90_000 }),
  },
  'partnership-not-read': ofAnswer('dueDiligence.partnershipContractRead', 'no', 'yes'),
  'exit-rules-unclear': ofAnswer('dueDiligence.exitRulesClear', 'no', 'yes'),
}
