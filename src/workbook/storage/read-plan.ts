import { fieldPath, LISTS, SCALARS, type ListDefinition } from '#domain/plan/catalogue.ts'
import { planSchema, SUBJECTS, type Plan } from '#domain/plan/plan.ts'
import { CodedError } from '#contract/errors.ts'
import type { Db } from '../file/connection.ts'
import { columnOf, fromStored, tableOf } from './columns.ts'

type Draft = Record<string, unknown>

/** The whole plan as the tables hold it. Throws `file.damaged` or a zod error when it is not a plan. */
export function readPlan(db: Db): Plan {
  const draft: Record<string, Draft> = Object.fromEntries(SUBJECTS.map((subject) => [subject, {}]))
  const stored = storedScalars(db)
  for (const field of SCALARS) {
    put(draft, field.subject, field.key, stored.get(fieldPath(field, null)) ?? null)
  }
  for (const list of LISTS) put(draft, list.subject, list.key, readItems(db, list))
  return planSchema.parse(draft)
}

function put(draft: Record<string, Draft>, subject: string, key: string, value: unknown): void {
  draft[subject] = { ...draft[subject], [key]: value }
}

function storedScalars(db: Db): Map<string, unknown> {
  const rows = db.prepare<[], { path: string; value: string }>('SELECT path, value FROM fields').all()
  const known = new Set(SCALARS.map((field) => fieldPath(field, null)))
  if (rows.some((row) => !known.has(row.path))) throw new CodedError('file.damaged')
  return new Map(rows.map((row) => [row.path, JSON.parse(row.value)]))
}

function readItems(db: Db, list: ListDefinition): Draft[] {
  const rows = db.prepare<[], Draft>(`SELECT * FROM "${tableOf(list)}" ORDER BY position`).all()
  if (rows.some((row, index) => row['position'] !== index)) throw new CodedError('file.damaged')
  return rows.map((row) => ({
    id: row['id'],
    ...Object.fromEntries(
      list.fields.map((field) => [field.key, fromStored(field, row[columnOf(field).name])]),
    ),
  }))
}
