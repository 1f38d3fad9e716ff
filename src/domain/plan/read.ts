import { DomainError } from '../error.ts'
import type { FieldValue } from '../field/meta.ts'
import { fieldAt, type ListDefinition } from './catalogue.ts'
import type { Plan } from './plan.ts'

export type Item = { readonly id: string } & Readonly<Record<string, FieldValue>>

/** The items of a list, in the user's order. */
export function listItems(plan: Plan, list: ListDefinition): readonly Item[] {
  const value: unknown = Reflect.get(plan[list.subject], list.key)
  // The plan schema makes every list an array of items with an id and field values.
  return value as readonly Item[]
}

/** The stored value of a field. Throws `plan.unknownPath` or `plan.unknownItem`. */
export function readField(plan: Plan, path: string): FieldValue {
  const field = fieldAt(path)
  if (!field) throw new DomainError('plan.unknownPath', { path })
  const { list, subject, key } = field.definition
  if (!list) return Reflect.get(plan[subject], key) as FieldValue
  const item = listItems(plan, list).find((candidate) => candidate.id === field.itemId)
  if (!item) throw new DomainError('plan.unknownItem', { path })
  return item[key] ?? null
}
