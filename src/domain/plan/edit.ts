import type { FieldValue } from '../field/meta.ts'
import { DomainError } from '../error.ts'
import { applyChanges } from './apply.ts'
import { fieldAt, listAt, type ListDefinition } from './catalogue.ts'
import type { Change, ItemValues } from './change.ts'
import type { Plan } from './plan.ts'
import { listItems, readField } from './read.ts'
import { refuseDangling, removalChanges } from './references.ts'

/** What a user can ask to happen to a plan. An edit becomes one or more changes and is undone as one. */
export type Edit =
  | { readonly kind: 'set'; readonly path: string; readonly value: FieldValue }
  | { readonly kind: 'add'; readonly list: string; readonly id: string; readonly values: ItemValues }
  | { readonly kind: 'remove'; readonly list: string; readonly id: string }
  | { readonly kind: 'move'; readonly list: string; readonly id: string; readonly to: number }
  | { readonly kind: 'answers'; readonly answers: readonly Answered[] }

/** One of several answers that belong together. Its item is made first where it is not there yet and `item` says with what. */
export interface Answered {
  readonly path: string
  readonly value: FieldValue
  readonly item: ItemValues | null
}

/**
 * The changes an edit makes to this plan; empty when nothing would change.
 * Throws `plan.unknownPath`, `plan.unknownItem`, `plan.invalidValue` or `plan.listFull`.
 */
export function changesOf(plan: Plan, edit: Edit): Change[] {
  switch (edit.kind) {
    case 'set':
      return setChanges(plan, edit.path, edit.value)
    case 'add':
      return addChanges(plan, edit.list, edit.id, edit.values)
    case 'remove':
      return removalChanges(plan, edit)
    case 'move':
      return moveChanges(plan, edit.list, edit.id, edit.to)
    case 'answers':
      return answerChanges(plan, edit.answers)
  }
}

function answerChanges(plan: Plan, answers: readonly Answered[]): Change[] {
  let current = plan
  return answers.flatMap(({ path, value, item }) => {
    const changes =
      isMade(current, path) || item === null
        ? setChanges(current, path, value)
        : makeChanges(current, path, value, item)
    current = applyChanges(current, changes)
    return changes
  })
}

/** Whether a path leads outside lists, or into an item that is there. */
function isMade(plan: Plan, path: string): boolean {
  const field = fieldAt(path)
  const list = field?.definition.list
  return !list || listItems(plan, list).some(({ id }) => id === field.itemId)
}

function makeChanges(plan: Plan, path: string, value: FieldValue, item: ItemValues): Change[] {
  const field = fieldAt(path)
  const list = field?.definition.list
  if (!list || field.itemId === null) throw new DomainError('plan.unknownPath', { path })
  return addChanges(plan, list.path, field.itemId, { ...item, [field.definition.key]: value })
}

function setChanges(plan: Plan, path: string, value: FieldValue): Change[] {
  const field = fieldAt(path)
  if (!field) throw new DomainError('plan.unknownPath', { path })
  const parsed = field.definition.schema.safeParse(value)
  if (!parsed.success) throw new DomainError('plan.invalidValue', { path })
  const after = asFieldValue(parsed.data)
  const before = readField(plan, path)
  refuseDangling(plan, [field.definition], { [field.definition.key]: after })
  return before === after ? [] : [{ kind: 'set', path, before, after }]
}

function addChanges(plan: Plan, listPath: string, id: string, given: ItemValues): Change[] {
  const list = knownList(listPath)
  const items = listItems(plan, list)
  if (items.length >= list.meta.maxItems) throw new DomainError('plan.listFull', { path: listPath })
  const blank = Object.fromEntries(list.fields.map((field) => [field.key, null]))
  const parsed = list.item.strict().safeParse({ ...blank, ...given, id })
  if (!parsed.success || items.some((item) => item.id === id)) {
    throw new DomainError('plan.invalidValue', { path: listPath })
  }
  const values = valuesOf(list, parsed.data)
  refuseDangling(plan, list.fields, values)
  return [{ kind: 'insert', list: listPath, id, index: items.length, values }]
}

function moveChanges(plan: Plan, listPath: string, id: string, to: number): Change[] {
  const before = listItems(plan, knownList(listPath)).map((item) => item.id)
  const from = before.indexOf(id)
  if (from < 0) throw new DomainError('plan.unknownItem', { path: `${listPath}.${id}` })
  const after = before.filter((other) => other !== id)
  after.splice(Math.max(0, Math.min(to, after.length)), 0, id)
  return after.indexOf(id) === from ? [] : [{ kind: 'reorder', list: listPath, before, after }]
}

function knownList(path: string): ListDefinition {
  const list = listAt(path)
  if (!list) throw new DomainError('plan.unknownPath', { path })
  return list
}

function valuesOf(list: ListDefinition, item: Readonly<Record<string, unknown>>): ItemValues {
  return Object.fromEntries(list.fields.map((field) => [field.key, asFieldValue(item[field.key])]))
}

function asFieldValue(value: unknown): FieldValue {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value
  }
  throw new DomainError('plan.invalidValue', { path: '' })
}
