import type { EditLabel } from '#contract/plan-procedures.ts'
import type { Change } from '#domain/plan/change.ts'

/** Names an edit by its change to a list when it has one (removing an item also empties references), else by its field. */
export function labelOf(changes: readonly Change[]): EditLabel {
  const [first] = changes
  const change = changes.find((candidate) => candidate.kind !== 'set') ?? first
  if (!change) throw new Error('an edit without changes has no label')
  return { kind: change.kind, path: change.kind === 'set' ? change.path : change.list }
}
