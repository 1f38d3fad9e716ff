import type { Outcome } from '../outcome/outcome.ts'
import { valueOf, type Figure } from './figure.ts'
import type { ReferencePack } from './pack.ts'

/** An outcome under two packs. */
export interface OutcomeChange {
  readonly before: Outcome
  readonly after: Outcome
}

/** A figure that differs between two packs; `before` is null when it is new. */
export interface FigureChange {
  readonly before: Figure | null
  readonly after: Figure
}

/** What a plan's outcomes would become under another pack: only those that differ, the largest relative difference first. */
export function outcomeChanges(before: readonly Outcome[], after: readonly Outcome[]): OutcomeChange[] {
  return before
    .flatMap((old) => {
      const now = after.find((candidate) => candidate.id === old.id)
      return now && now.value !== old.value ? [{ before: old, after: now }] : []
    })
    .sort((one, other) => relativeChange(other) - relativeChange(one))
}

function relativeChange({ before, after }: OutcomeChange): number {
  if (before.value === null || after.value === null || before.value === 0) return Infinity
  return Math.abs(after.value / before.value - 1)
}

/** The figures with another value, or none before. */
export function figureChanges(before: ReferencePack, after: ReferencePack): FigureChange[] {
  return [...after.figures.values()].flatMap((figure) => {
    const old = before.figures.get(figure.id) ?? null
    return old && valueOf(old) === valueOf(figure) ? [] : [{ before: old, after: figure }]
  })
}
