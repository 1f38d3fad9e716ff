import type { Outcome } from '../outcome/outcome.ts'
import { isPast, type Figure } from './figure.ts'
import { CERTAINTIES } from './provenance.ts'

/** A figure the plan rests on, and the outcomes that use it. */
export interface Assumption {
  readonly figure: Figure
  readonly usedBy: readonly string[]
  readonly isPast: boolean
}

/**
 * Every figure the given outcomes rest on, the least trustworthy first: what is past, then the least certain, then the oldest.
 */
export function assumptionRegister(outcomes: readonly Outcome[], today: string): Assumption[] {
  const users = new Map<string, { figure: Figure; usedBy: Set<string> }>()
  for (const outcome of outcomes) collect(outcome, outcome.id, users)
  return [...users.values()]
    .map(({ figure, usedBy }) => ({ figure, usedBy: [...usedBy], isPast: isPast(figure, today) }))
    .sort(byTrust)
}

function collect(
  outcome: Outcome,
  user: string,
  users: Map<string, { figure: Figure; usedBy: Set<string> }>,
): void {
  for (const input of outcome.inputs) {
    if (input.kind === 'outcome') collect(input.outcome, user, users)
    if (input.kind !== 'figure') continue
    const known = users.get(input.figure.id) ?? { figure: input.figure, usedBy: new Set<string>() }
    known.usedBy.add(user)
    users.set(input.figure.id, known)
  }
}

function byTrust(one: Assumption, other: Assumption): number {
  return (
    Number(other.isPast) - Number(one.isPast) ||
    certaintyRank(other) - certaintyRank(one) ||
    (one.figure.year ?? 0) - (other.figure.year ?? 0) ||
    one.figure.id.localeCompare(other.figure.id)
  )
}

/** 0 is the surest. The user's own figure is as sure as its owner makes it: it ranks as read at the source. */
function certaintyRank({ figure }: Assumption): number {
  return figure.own ? 0 : CERTAINTIES.indexOf(figure.certainty)
}
