import { applyChanges } from '#domain/plan/apply.ts'
import type { Change } from '#domain/plan/change.ts'
import { planSchema, type Plan } from '#domain/plan/plan.ts'
import type { Db } from '../file/connection.ts'
import { appendEdit, type LogEntry } from './log.ts'
import { writeChange } from './write-change.ts'

export interface Committed {
  /** The number of the entry in the log. */
  readonly edit: number
  readonly plan: Plan
}

/** Who made an edit. A workbook has one owner until a mentor's review can be merged. */
const OWNER = 'owner'

/**
 * Applies changes to the plan, the tables and the log in one transaction. When it returns they are on disk; when it
 * throws nothing happened. Never commits a plan that could not be opened again.
 */
export function commit(
  db: Db,
  plan: Plan,
  entry: LogEntry & { readonly at: string },
  changes: readonly Change[],
): Committed {
  const next = planSchema.parse(applyChanges(plan, changes))
  const write = db.transaction(() => {
    for (const change of changes) writeChange(db, change)
    return appendEdit(db, { ...entry, author: OWNER }, changes)
  })
  return { edit: write.immediate(), plan: next }
}
