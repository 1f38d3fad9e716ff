import type { HistoryEntry } from '#contract/plan-procedures.ts'
import { DomainError } from '#domain/error.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import type { Change } from '#domain/plan/change.ts'
import type { Db } from '../file/connection.ts'
import { fromRow } from '../storage/change-row.ts'
import { changesAt } from '../storage/log.ts'

const MOST = 50

/** How one answer came to be, newest first: at most 50 steps, undo and redo included. Throws `plan.unknownPath`. */
export function fieldHistory(db: Db, path: string): HistoryEntry[] {
  const field = fieldAt(path)
  if (!field) throw new DomainError('plan.unknownPath', { path })
  const { definition, itemId } = field
  const itemPath = definition.list ? `${definition.list.path}.${itemId}` : null
  const entries: HistoryEntry[] = []
  for (const row of changesAt(db, path, itemPath)) {
    const entry = { at: row.at, ...step(fromRow(row), definition.key) }
    if (entry.before !== entry.after) entries.push(entry)
    if (entries.length === MOST) break
  }
  return entries
}

function step(change: Change, key: string): Omit<HistoryEntry, 'at'> {
  switch (change.kind) {
    case 'set':
      return { before: change.before, after: change.after }
    case 'insert':
      return { before: null, after: change.values[key] ?? null }
    case 'remove':
      return { before: change.values[key] ?? null, after: null }
    case 'reorder':
      return { before: null, after: null }
  }
}
