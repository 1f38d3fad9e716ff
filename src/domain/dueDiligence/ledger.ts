import { fromField, fromOutcome, outcome, sumOutcome, type Outcome } from '../outcome/outcome.ts'
import { TOPICS, type DueDiligenceAnswers, type DueDiligenceItem, type STATES } from './fields.ts'

type Topic = (typeof TOPICS)[number]
type State = (typeof STATES)[number]

/** One line of the ledger: how many questions of a topic are in each state. */
export interface LedgerRow {
  readonly topic: Topic | null
  readonly counts: Readonly<Record<State, number>>
  readonly total: number
}

/** Questions per topic and state, topics without a question left out. A question without a state is open. */
export function ledger(items: readonly DueDiligenceItem[]): LedgerRow[] {
  const topics: readonly (Topic | null)[] = [...TOPICS, null]
  return topics.flatMap((topic) => {
    const own = items.filter((item) => item.topic === topic)
    return own.length === 0 ? [] : [{ topic, counts: countStates(own), total: own.length }]
  })
}

/** The number of questions in each state. */
export function countStates(items: readonly DueDiligenceItem[]): Record<State, number> {
  const count = (state: State) => items.filter((item) => (item.state ?? 'open') === state).length
  return {
    open: count('open'),
    asked: count('asked'),
    received: count('received'),
    checked: count('checked'),
  }
}

/** Whether the answer came in and showed something that matters; only then is its effect on the price asked. */
function isFinding({ state, severity }: DueDiligenceItem): boolean {
  const isAnswered = state === 'received' || state === 'checked'
  return isAnswered && severity !== null && severity !== 'none'
}

/** Findings of which the effect on the price is not known yet. They are named and never counted as zero. */
export function unknownEffects(items: readonly DueDiligenceItem[]): DueDiligenceItem[] {
  return items.filter((item) => isFinding(item) && item.euroEffect === null)
}

/** Euros of all findings together: the sum of their effects, unknown while one of them is unknown or none was found. */
export function priceEffect(items: readonly DueDiligenceItem[]): Outcome {
  return sumOfEffects('priceEffect', items.filter(isFinding))
}

/** Euros of the findings whose effect is known; what is left out is in `unknownEffects`. */
export function knownPriceEffect(items: readonly DueDiligenceItem[]): Outcome {
  return sumOfEffects(
    'knownPriceEffect',
    items.filter((item) => isFinding(item) && item.euroEffect !== null),
  )
}

/** Euros: the price the seller asks, with the effect of all findings. */
export function priceAfterFindings({ priceAsked, items }: DueDiligenceAnswers): Outcome {
  const inputs = [fromField('dueDiligence.priceAsked', priceAsked), fromOutcome(priceEffect(items))]
  return outcome('priceAfterFindings', 'euro', inputs, (price, effect) => price + effect)
}

/** Euros the seller asks above the buyer's own estimate of the value; negative is below it. */
export function askedAboveOwnValue({ priceAsked, ownValueEstimate }: DueDiligenceAnswers): Outcome {
  const inputs = [
    fromField('dueDiligence.priceAsked', priceAsked),
    fromField('dueDiligence.ownValueEstimate', ownValueEstimate),
  ]
  return outcome('askedAboveOwnValue', 'euro', inputs, (price, value) => price - value)
}

/** Blocking findings that are not checked, or for which the agreement has no sentence yet. */
export function openBlocking(items: readonly DueDiligenceItem[]): DueDiligenceItem[] {
  return items.filter(
    (item) =>
      isFinding(item) && item.severity === 'blocking' && (item.state !== 'checked' || !hasClause(item)),
  )
}

/** Serious findings that say nowhere what they become in the agreement. */
export function withoutClause(items: readonly DueDiligenceItem[]): DueDiligenceItem[] {
  return items.filter(
    (item) =>
      isFinding(item) && item.severity === 'serious' && item.clauseKind !== 'none' && !hasClause(item),
  )
}

/** The findings that return in the agreement, those about the price first. */
export function agreementList(items: readonly DueDiligenceItem[]): DueDiligenceItem[] {
  const kinds = ['price', 'warranty', 'condition'] as const
  return kinds.flatMap((kind) =>
    items.filter((item) => isFinding(item) && item.clauseKind === kind && hasClause(item)),
  )
}

function hasClause({ clauseKind, clause }: DueDiligenceItem): boolean {
  return clauseKind !== null && clauseKind !== 'none' && clause !== null
}

function sumOfEffects(id: string, items: readonly DueDiligenceItem[]): Outcome {
  const inputs = items.map((item) => fromField(`dueDiligence.items.${item.id}.euroEffect`, item.euroEffect))
  if (inputs.length === 0) return { id, unit: 'euro', inputs, value: null }
  return sumOutcome(id, 'euro', inputs)
}
