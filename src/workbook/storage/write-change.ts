import { fieldAt, listAt, type FieldDefinition, type ListDefinition } from '#domain/plan/catalogue.ts'
import type { Change, ItemValues } from '#domain/plan/change.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { DomainError } from '#domain/error.ts'
import type { Db } from '../file/connection.ts'
import { columnOf, tableOf, toStored } from './columns.ts'

/** Does to the tables what `applyChange` does to a plan in memory. Runs inside the caller's transaction. */
export function writeChange(db: Db, change: Change): void {
  switch (change.kind) {
    case 'set':
      writeSet(db, change.path, change.after)
      break
    case 'insert':
      insertItem(db, listNamed(change.list), change.id, change.index, change.values)
      break
    case 'remove':
      removeItem(db, listNamed(change.list), change.id, change.index)
      break
    case 'reorder':
      reorderItems(db, listNamed(change.list), change.after)
      break
  }
}

function writeSet(db: Db, path: string, value: FieldValue): void {
  const field = fieldAt(path)
  if (!field) throw new DomainError('plan.unknownPath', { path })
  const { definition, itemId } = field
  if (definition.list) setItemField(db, definition.list, definition, itemId, value)
  else if (value === null) db.prepare('DELETE FROM fields WHERE path = ?').run(path)
  else setScalar(db, path, value)
}

function setScalar(db: Db, path: string, value: FieldValue): void {
  db.prepare(
    'INSERT INTO fields (path, value) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET value = excluded.value',
  ).run(path, JSON.stringify(value))
}

function setItemField(
  db: Db,
  list: ListDefinition,
  field: FieldDefinition,
  id: string | null,
  value: FieldValue,
): void {
  const sql = `UPDATE "${tableOf(list)}" SET "${columnOf(field).name}" = ? WHERE id = ?`
  expectOne(db.prepare(sql).run(toStored(value), id).changes)
}

function insertItem(db: Db, list: ListDefinition, id: string, index: number, values: ItemValues): void {
  const table = tableOf(list)
  db.prepare(`UPDATE "${table}" SET position = position + 1 WHERE position >= ?`).run(index)
  const names = ['id', 'position', ...list.fields.map((field) => columnOf(field).name)]
  const columns = names.map((name) => `"${name}"`).join(', ')
  const marks = names.map(() => '?').join(', ')
  const stored = list.fields.map((field) => toStored(values[field.key] ?? null))
  db.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${marks})`).run(id, index, ...stored)
}

function removeItem(db: Db, list: ListDefinition, id: string, index: number): void {
  const table = tableOf(list)
  expectOne(db.prepare(`DELETE FROM "${table}" WHERE id = ? AND position = ?`).run(id, index).changes)
  db.prepare(`UPDATE "${table}" SET position = position - 1 WHERE position > ?`).run(index)
}

function reorderItems(db: Db, list: ListDefinition, ids: readonly string[]): void {
  const move = db.prepare(`UPDATE "${tableOf(list)}" SET position = ? WHERE id = ?`)
  ids.forEach((id, position) => expectOne(move.run(position, id).changes))
}

function listNamed(path: string): ListDefinition {
  const list = listAt(path)
  if (!list) throw new DomainError('plan.unknownPath', { path })
  return list
}

/** The plan in memory said the row is there, so anything else is a fault of this program. */
function expectOne(changes: number): void {
  if (changes !== 1) throw new Error(`expected to change one row, changed ${changes}`)
}
