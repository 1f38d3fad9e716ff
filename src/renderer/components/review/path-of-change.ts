import type { ReviewChanges } from '#contract/review-procedures.ts'

/** Where a change is: an answer, an item or a list. */
export function pathOfChange(change: ReviewChanges['changes'][number]['change']): string {
  if (change.kind === 'set') return change.path
  return change.kind === 'reorder' ? change.list : `${change.list}.${change.id}`
}
