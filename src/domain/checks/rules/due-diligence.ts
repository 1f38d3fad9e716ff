import { askedAboveOwnValue, openBlocking } from '../../dueDiligence/ledger.ts'
import { thresholdOf } from '../fields.ts'
import type { Plan } from '../../plan/plan.ts'
import { and, days, is, isGiven, known, lacks, not, numbers, or, outcomeIs, someItem } from '../truth.ts'
import { calendar, consistency, measured, ruleOfThumb, rulesOf, step } from './support.ts'
import { whenAnswered } from './when.ts'

/** Checks on the investigation, the letter of intent and the price asked. */
export const dueDiligenceRules = rulesOf('dueDiligence', [
  {
    id: 'names-seen',
    severity: 'block',
    source: step('dd-patients'),
    ...whenAnswered('dueDiligence.onlyCounts', 'no'),
  },
  {
    id: 'blocking-finding',
    severity: 'block',
    source: consistency,
    reads: ['dueDiligence.items.severity', 'dueDiligence.items.state', 'dueDiligence.items.clause'],
    fix: 'dueDiligence.items',
    fires: ({ plan }) => hasOpenBlocking(plan),
  },
  {
    id: 'goes-on-despite-finding',
    severity: 'block',
    source: consistency,
    reads: ['dueDiligence.conclusion', 'dueDiligence.items.severity'],
    fix: 'dueDiligence.conclusion',
    fires: ({ plan }) => and(is(plan, 'dueDiligence.conclusion', 'goOn'), hasOpenBlocking(plan)),
  },
  {
    id: 'signed-despite-stop',
    severity: 'block',
    routes: ['takeover'],
    source: consistency,
    reads: ['dueDiligence.conclusion', 'handover.agreementSigned'],
    fix: 'dueDiligence.conclusion',
    fires: ({ plan }) =>
      and(is(plan, 'dueDiligence.conclusion', 'stop'), is(plan, 'handover.agreementSigned', 'yes')),
  },
  {
    id: 'no-confidentiality',
    severity: 'attention',
    source: step('sign-nda'),
    reads: ['dueDiligence.ndaSignedOn', 'dueDiligence.items.state', 'dueDiligence.annualAccountsYears'],
    fix: 'dueDiligence.ndaSignedOn',
    fires: ({ plan }) =>
      and(
        not(isGiven(plan, 'dueDiligence.ndaSignedOn')),
        or(
          numbers(plan, ['dueDiligence.annualAccountsYears'], (years) => years > 0),
          someItem(plan, 'dueDiligence.items', (item) => item.is('state', 'received', 'checked')),
        ),
      ),
  },
  {
    id: 'intent-past',
    severity: 'attention',
    source: step('letter-of-intent'),
    reads: ['dueDiligence.intentUntil'],
    fix: 'dueDiligence.intentUntil',
    fires: ({ plan, today }) => days(plan, ['dueDiligence.intentUntil'], (until) => until < today),
  },
  {
    id: 'intent-unconditional',
    severity: 'attention',
    source: step('letter-of-intent'),
    reads: ['dueDiligence.intentSignedOn', 'dueDiligence.intentConditional'],
    fix: 'dueDiligence.intentConditional',
    fires: ({ plan }) =>
      and(isGiven(plan, 'dueDiligence.intentSignedOn'), lacks(plan, 'dueDiligence.intentConditional', 'yes')),
  },
  {
    id: 'goodwill-not-asked',
    severity: 'attention',
    source: step('ask-goodwill-upfront'),
    ...whenAnswered('dueDiligence.goodwillAsked', 'notAsked'),
  },
  {
    id: 'no-specialist-for-accounts',
    severity: 'attention',
    source: step('dd-finance'),
    ...whenAnswered('dueDiligence.accountantEngaged', 'no'),
  },
  {
    id: 'no-lawyer-for-agreement',
    severity: 'attention',
    routes: ['takeover'],
    source: step('takeover-agreement'),
    ...whenAnswered('dueDiligence.lawyerEngaged', 'no'),
  },
  {
    id: 'few-annual-accounts',
    severity: 'tip',
    source: ruleOfThumb('accountsYears'),
    reads: ['dueDiligence.annualAccountsYears', 'checks.accountsYears'],
    fix: 'dueDiligence.annualAccountsYears',
    fires: ({ plan }) =>
      numbers(
        plan,
        ['dueDiligence.annualAccountsYears'],
        (years) => years < thresholdOf(plan.checks, 'accountsYears'),
      ),
    measures: ({ plan: { dueDiligence } }) =>
      dueDiligence.annualAccountsYears === null
        ? null
        : { value: dueDiligence.annualAccountsYears, unit: 'years' },
  },
  {
    id: 'tariff-recovery-open',
    severity: 'tip',
    source: calendar('tariffs-recovery-2025-2026'),
    ...whenAnswered('dueDiligence.tariffRecoveryAgreed', 'no'),
  },
  {
    id: 'price-above-own-value',
    severity: 'attention',
    source: consistency,
    reads: ['dueDiligence.priceAsked', 'dueDiligence.ownValueEstimate'],
    fix: 'dueDiligence.priceAsked',
    fires: ({ plan }) => outcomeIs(askedAboveOwnValue(plan.dueDiligence), (above) => above > 0),
    measures: ({ plan }) => measured(askedAboveOwnValue(plan.dueDiligence)),
  },
  {
    id: 'partnership-not-read',
    severity: 'block',
    routes: ['joining'],
    source: step('joining-check-partnership'),
    ...whenAnswered('dueDiligence.partnershipContractRead', 'no'),
  },
  {
    id: 'exit-rules-unclear',
    severity: 'attention',
    routes: ['joining'],
    source: step('joining-check-partnership'),
    ...whenAnswered('dueDiligence.exitRulesClear', 'no'),
  },
])

/** Whether a finding the user called blocking is not settled; unknown while an answered question has no weight yet. */
function hasOpenBlocking(plan: Plan) {
  const open = openBlocking(plan.dueDiligence.items)
  return someItem(plan, 'dueDiligence.items', ({ item, is: itemIs, isGiven: has }) =>
    and(has('state'), has('severity')).value === true
      ? known(open.some(({ id }) => id === item.id))
      : and(itemIs('state', 'received', 'checked'), itemIs('severity', 'blocking')),
  )
}
