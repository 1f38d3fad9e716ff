import { z } from 'zod'
import { listRegistry, type ListMeta } from '../field/list.ts'
import { fieldRegistry, type FieldMeta } from '../field/meta.ts'
import { planSchema, SUBJECTS, type Subject } from './plan.ts'

/** One field as the plan defines it. `key` is its name in its subject or, for a list field, in its item. */
export interface FieldDefinition {
  readonly subject: Subject
  readonly list: ListDefinition | null
  readonly key: string
  readonly schema: z.ZodType
  readonly meta: FieldMeta
}

/** One list as the plan defines it; `path` is `subject.key`. */
export interface ListDefinition {
  readonly subject: Subject
  readonly key: string
  readonly path: string
  readonly meta: ListMeta
  readonly item: z.ZodObject
  readonly fields: readonly FieldDefinition[]
}

function listDefinition(subject: Subject, key: string, schema: z.ZodType): ListDefinition | null {
  const meta = schema instanceof z.ZodArray ? listRegistry.get(schema) : undefined
  if (!meta || !(schema instanceof z.ZodArray) || !(schema.element instanceof z.ZodObject)) return null
  const fields: FieldDefinition[] = []
  const definition = { subject, key, path: `${subject}.${key}`, meta, item: schema.element, fields }
  for (const [fieldKey, fieldSchema] of shapeOf(schema.element)) {
    const fieldMeta = fieldRegistry.get(fieldSchema)
    if (fieldMeta)
      fields.push({ subject, list: definition, key: fieldKey, schema: fieldSchema, meta: fieldMeta })
  }
  return definition
}

function shapeOf(object: z.ZodObject): [string, z.ZodType][] {
  return Object.entries(object.shape).filter(
    (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
  )
}

function scalarDefinitions(subject: Subject): FieldDefinition[] {
  return shapeOf(planSchema.shape[subject]).flatMap(([key, schema]) => {
    const meta = fieldRegistry.get(schema)
    return meta ? [{ subject, list: null, key, schema, meta }] : []
  })
}

/** Every scalar field, in the order of the pages. */
export const SCALARS: readonly FieldDefinition[] = SUBJECTS.flatMap(scalarDefinitions)

/** Every list, in the order of the pages. */
export const LISTS: readonly ListDefinition[] = SUBJECTS.flatMap((subject) =>
  shapeOf(planSchema.shape[subject]).flatMap(([key, schema]) => listDefinition(subject, key, schema) ?? []),
)

const SCALAR_AT = new Map(SCALARS.map((field) => [`${field.subject}.${field.key}`, field]))
const LIST_AT = new Map(LISTS.map((list) => [list.path, list]))

/** The list at `subject.key`, or null when the plan has none there. */
export function listAt(path: string): ListDefinition | null {
  return LIST_AT.get(path) ?? null
}

/** What a field path points at, or null when the plan has no such field. Item ids are not looked up. */
export function fieldAt(
  path: string,
): { readonly definition: FieldDefinition; readonly itemId: string | null } | null {
  const parts = path.split('.')
  if (parts.length === 2) {
    const definition = SCALAR_AT.get(path)
    return definition ? { definition, itemId: null } : null
  }
  const [subject, listKey, itemId, key] = parts
  if (parts.length !== 4 || !itemId) return null
  const definition = listAt(`${subject}.${listKey}`)?.fields.find((field) => field.key === key)
  return definition ? { definition, itemId } : null
}

/** The stable path of a field; a list field needs the id of its item. */
export function fieldPath(definition: FieldDefinition, itemId: string | null): string {
  if (!definition.list) return `${definition.subject}.${definition.key}`
  if (!itemId) throw new Error(`${definition.list.path}.${definition.key} needs an item id`)
  return `${definition.list.path}.${itemId}.${definition.key}`
}
