import { z } from 'zod'

export interface ListMeta {
  readonly minItems: number
  readonly maxItems: number
}

export const listRegistry = z.registry<ListMeta>()

/** Identifies an item for as long as the workbook lives; made once, never reused. Starts with a letter. */
export const itemIdSchema = z.string().regex(/^[a-z][a-z0-9]{7,39}$/)

/** A list of items that each carry an id and the given fields, in the user's own order. */
export function list<Shape extends z.ZodRawShape>(shape: Shape, meta: ListMeta) {
  const item = z.object({ id: itemIdSchema, ...shape })
  return z.array(item).max(meta.maxItems).register(listRegistry, meta)
}
