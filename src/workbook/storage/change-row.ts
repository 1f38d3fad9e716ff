import { z } from 'zod'
import type { Change } from '#domain/plan/change.ts'

/** A change as a row of the log. `before` and `after` are JSON; NULL is "not known" or "not there". */
const rowSchema = z.object({
  kind: z.enum(['set', 'insert', 'remove', 'reorder']),
  path: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type ChangeRow = z.infer<typeof rowSchema>

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()])
const placedItem = z.strictObject({ index: z.int().min(0), values: z.record(z.string(), fieldValue) })
const order = z.array(z.string())

/** The row that keeps a change. An item is kept under its own path, with its place and its answers. */
export function toRow(change: Change): ChangeRow {
  switch (change.kind) {
    case 'set':
      return { kind: 'set', path: change.path, before: toJson(change.before), after: toJson(change.after) }
    case 'insert':
      return { kind: 'insert', path: `${change.list}.${change.id}`, before: null, after: placed(change) }
    case 'remove':
      return { kind: 'remove', path: `${change.list}.${change.id}`, before: placed(change), after: null }
    case 'reorder':
      return {
        kind: 'reorder',
        path: change.list,
        before: toJson(change.before),
        after: toJson(change.after),
      }
  }
}

/** The change a row keeps. Throws a zod error when the row keeps none. */
export function fromRow(row: ChangeRow): Change {
  const { kind, path, before, after } = rowSchema.parse(row)
  switch (kind) {
    case 'set':
      return {
        kind,
        path,
        before: fieldValue.parse(fromJson(before)),
        after: fieldValue.parse(fromJson(after)),
      }
    case 'insert':
      return { kind, ...itemAt(path), ...placedItem.parse(fromJson(after)) }
    case 'remove':
      return { kind, ...itemAt(path), ...placedItem.parse(fromJson(before)) }
    case 'reorder':
      return { kind, list: path, before: order.parse(fromJson(before)), after: order.parse(fromJson(after)) }
  }
}

function placed({ index, values }: { readonly index: number; readonly values: object }): string {
  return JSON.stringify({ index, values })
}

function itemAt(path: string): { list: string; id: string } {
  const dot = path.lastIndexOf('.')
  return { list: path.slice(0, dot), id: path.slice(dot + 1) }
}

function toJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}

function fromJson(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}
