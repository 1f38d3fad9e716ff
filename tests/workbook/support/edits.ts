import fc from 'fast-check'
import type { FieldMeta, FieldValue } from '#domain/field/meta.ts'
import { LISTS, listAt, SCALARS, type FieldDefinition, type ListDefinition } from '#domain/plan/catalogue.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems } from '#domain/plan/read.ts'

/** Something a user does. Numbers choose among the items that are there at that moment. */
export type Action =
  | { readonly kind: 'undo' | 'redo' | 'reopen' }
  | {
      readonly kind: 'scalar'
      readonly field: FieldDefinition
      readonly value: FieldValue
      readonly pick: number
    }
  | {
      readonly kind: 'item'
      readonly field: FieldDefinition
      readonly value: FieldValue
      readonly pick: number
    }
  | {
      readonly kind: 'add'
      readonly list: ListDefinition
      readonly values: Readonly<Record<string, FieldValue>>
    }
  | { readonly kind: 'remove'; readonly list: ListDefinition; readonly pick: number }
  | { readonly kind: 'move'; readonly list: ListDefinition; readonly pick: number; readonly to: number }

const pick = fc.nat({ max: 29 })
const list = fc.constantFrom(...LISTS)
const itemFields = LISTS.flatMap((definition) => definition.fields)

const entering = (kind: 'scalar' | 'item', fields: readonly FieldDefinition[]): fc.Arbitrary<Action> =>
  fc
    .constantFrom(...fields)
    .chain((field) =>
      fc.record({ kind: fc.constant(kind), field: fc.constant(field), value: valueOf(field), pick }),
    )

const adding: fc.Arbitrary<Action> = list.chain((definition) =>
  fc.record({
    kind: fc.constant('add' as const),
    list: fc.constant(definition),
    values: fc.record(Object.fromEntries(definition.fields.map((field) => [field.key, valueOf(field)]))),
  }),
)

const removing: fc.Arbitrary<Action> = fc.record({ kind: fc.constant('remove' as const), list, pick })
const moving: fc.Arbitrary<Action> = fc.record({ kind: fc.constant('move' as const), list, pick, to: pick })
const edits = [entering('scalar', SCALARS), entering('item', itemFields), adding, removing, moving]
const steps = fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'reopen' as const) })

/** Any sequence of edits. */
export const editSequence = fc.array(fc.oneof(...edits), { maxLength: 25 })

/** Any sequence of edits, undos, redos and restarts. */
export const actionSequence = fc.array(fc.oneof(...edits, ...edits, steps, steps, steps), { maxLength: 30 })

/** Any good value of a field, unknown included. A reference is chosen when it is used. */
function valueOf({ meta, schema }: FieldDefinition): fc.Arbitrary<FieldValue> {
  const known = knownValue(meta).filter((value) => schema.safeParse(value).success)
  return fc.option(known, { nil: null, freq: 6 })
}

function knownValue(meta: FieldMeta): fc.Arbitrary<FieldValue> {
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    case 'wholeNumber':
      return fc.integer({ min: Number(meta.min), max: Number(meta.max) })
    case 'decimal':
    case 'euro':
    case 'percentage':
      return fc
        .integer({ min: Number(meta.min) * 100, max: Number(meta.max) * 100 })
        .map((cents) => cents / 100)
    case 'date':
      return day.map((date) => date.toISOString().slice(0, 10))
    case 'month':
      return day.map((date) => date.toISOString().slice(0, 7))
    case 'choice':
      return fc.constantFrom(...meta.choices)
    case 'reference':
      return fc.constant('chosen when used')
    case 'statement':
      return fc.boolean()
  }
}

const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })

/** The edit an action comes down to in this plan, or null when there is no item to do it to. */
export function editOf(plan: Plan, action: Action, newId: () => string): Edit | null {
  switch (action.kind) {
    case 'scalar':
      return scalarEdit(plan, action.field, action.value, action.pick)
    case 'item':
      return itemEdit(plan, action.field, action.value, action.pick)
    case 'add':
      return { kind: 'add', list: action.list.path, id: newId(), values: action.values }
    case 'remove':
    case 'move': {
      const id = idAt(plan, action.list, action.pick)
      return id === null ? null : { ...action, list: action.list.path, id }
    }
    default:
      return null
  }
}

function scalarEdit(plan: Plan, field: FieldDefinition, value: FieldValue, at: number): Edit {
  const path = `${field.subject}.${field.key}`
  const target = field.meta.refersTo === null ? null : listAt(field.meta.refersTo)
  return { kind: 'set', path, value: target && value !== null ? idAt(plan, target, at) : value }
}

function itemEdit(plan: Plan, field: FieldDefinition, value: FieldValue, at: number): Edit | null {
  const id = field.list ? idAt(plan, field.list, at) : null
  return field.list && id !== null
    ? { kind: 'set', path: `${field.list.path}.${id}.${field.key}`, value }
    : null
}

function idAt(plan: Plan, definition: ListDefinition, at: number): string | null {
  const items = listItems(plan, definition)
  return items[at % Math.max(1, items.length)]?.id ?? null
}
