import type { Change } from '#domain/plan/change.ts'
import type { Db } from '../file/connection.ts'
import { fromRow, toRow, type ChangeRow } from './change-row.ts'

/** One step in the life of a workbook. `target` is the edit an undo or redo is about. */
export type LogEntry =
  | { readonly kind: 'create' | 'edit'; readonly target: null }
  | { readonly kind: 'undo' | 'redo'; readonly target: number }

/** An entry with its number in the log. */
export type LoggedEdit = LogEntry & { readonly id: number }

export interface DatedRow extends ChangeRow {
  readonly at: string
}

/** Adds an entry and what it changed; answers its number. Runs inside the caller's transaction. */
export function appendEdit(
  db: Db,
  entry: LogEntry & { readonly at: string; readonly author: string },
  changes: readonly Change[],
): number {
  const sql = 'INSERT INTO edits (kind, target, at, author) VALUES (?, ?, ?, ?)'
  const edit = Number(db.prepare(sql).run(entry.kind, entry.target, entry.at, entry.author).lastInsertRowid)
  const insert = db.prepare(
    'INSERT INTO changes (edit, position, kind, path, "before", "after") VALUES (?, ?, ?, ?, ?, ?)',
  )
  changes.forEach((change, position) => {
    const row = toRow(change)
    insert.run(edit, position, row.kind, row.path, row.before, row.after)
  })
  return edit
}

/** Every entry, oldest first. */
export function readEdits(db: Db): LoggedEdit[] {
  return db.prepare<[], LoggedEdit>('SELECT id, kind, target FROM edits ORDER BY id').all()
}

/** What one entry changed, in order. */
export function readChanges(db: Db, edit: number): Change[] {
  const sql = 'SELECT kind, path, "before", "after" FROM changes WHERE edit = ? ORDER BY position'
  return db.prepare<[number], ChangeRow>(sql).all(edit).map(fromRow)
}

/** What every entry after this one changed, in order. */
export function readChangesAfter(db: Db, edit: number): Change[] {
  const sql = 'SELECT kind, path, "before", "after" FROM changes WHERE edit > ? ORDER BY id'
  return db.prepare<[number], ChangeRow>(sql).all(edit).map(fromRow)
}

/** The number of the newest entry. */
export function newestEdit(db: Db): number {
  return db.prepare<[], number>('SELECT max(id) FROM edits').pluck().get() ?? 0
}

/** The changes at a path, or at the path of the item it is in, newest first and one by one. */
export function changesAt(db: Db, path: string, itemPath: string | null): IterableIterator<DatedRow> {
  const sql = `
    SELECT edits.at, changes.kind, changes.path, changes."before", changes."after"
    FROM changes JOIN edits ON edits.id = changes.edit
    WHERE changes.path IN (?, ?) ORDER BY changes.id DESC`
  return db.prepare<[string, string | null], DatedRow>(sql).iterate(path, itemPath)
}

/** Names the state of the log: two files of one workbook with the same mark hold the same edits. */
export function logMark(db: Db): string {
  const sql = 'SELECT id, at FROM edits ORDER BY id DESC LIMIT 1'
  const last = db.prepare<[], { id: number; at: string }>(sql).get()
  return last ? `${last.id} ${last.at}` : ''
}
