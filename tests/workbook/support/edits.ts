import fc from 'fast-check'
import type { FieldMeta, FieldValue } from '#domain/field/meta.ts'
import { fieldPath, LISTS, listAt, SCALARS, type FieldDefinition } from '#domain/plan/catalogue.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems } from '#domain/plan/read.ts'

/** Something a user does. Numbers choose among the items that are there at that moment. */
export type Action =
  | { readonly kind: 'undo' | 'redo' | 'reopen' }
  | { readonly kind: 'set'; readonly path: string; readonly value: FieldValue }
  | { readonly kind: 'refer'; readonly path: string; readonly list: string; readonly pick: number }
  | {
      readonly kind: 'setIn'
      readonly list: string
      readonly pick: number
      readonly key: string
      readonly value: FieldValue
    }
  | { readonly kind: 'add'; readonly list: string; readonly values: Readonly<Record<string, FieldValue>> }
  | { readonly kind: 'remove'; readonly list: string; readonly pick: number }
  | { readonly kind: 'move'; readonly list: string; readonly pick: number; readonly to: number }

const pick = fc.nat({ max: 29 })
const listPath = fc.constantFrom(...LISTS.map((list) => list.path))

const entering: fc.Arbitrary<Action> = fc.constantFrom(...SCALARS).chain((field): fc.Arbitrary<Action> => {
  const path = fieldPath(field, null)
  if (field.meta.refersTo === null) return valueOf(field).map((value) => ({ kind: 'set', path, value }))
  return fc.record({
    kind: fc.constant('refer'),
    path: fc.constant(path),
    list: fc.constant(field.meta.refersTo),
    pick,
  })
})

const enteringInItem: fc.Arbitrary<Action> = fc
  .constantFrom(...LISTS.flatMap((list) => list.fields.map((field) => ({ list: list.path, field }))))
  .chain(({ list, field }) =>
    fc.record({
      kind: fc.constant('setIn'),
      list: fc.constant(list),
      pick,
      key: fc.constant(field.key),
      value: valueOf(field),
    }),
  )

const adding: fc.Arbitrary<Action> = fc.constantFrom(...LISTS).chain(({ path, fields }) =>
  fc.record({
    kind: fc.constant('add'),
    list: fc.constant(path),
    values: fc.record(Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]))),
  }),
)

const removing: fc.Arbitrary<Action> = fc.record({ kind: fc.constant('remove'), list: listPath, pick })
const moving: fc.Arbitrary<Action> = fc.record({ kind: fc.constant('move'), list: listPath, pick, to: pick })
const edits = [entering, enteringInItem, adding, removing, moving]
const steps: fc.Arbitrary<Action> = fc.record({ kind: fc.constantFrom('undo', 'redo', 'reopen') })

/** Any sequence of edits. */
export const editSequence = fc.array(fc.oneof(...edits), { maxLength: 25 })

/** Any sequence of edits, undos, redos and restarts. */
export const actionSequence = fc.array(fc.oneof(...edits, steps, steps), { maxLength: 30 })

/** Any good value of a field, unknown included. */
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
      return fc.constant(null)
    case 'statement':
      return fc.boolean()
  }
}

const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })

/** The edit an action comes down to in this plan, or null when there is no item to do it to. */
export function editOf(plan: Plan, action: Action, newId: () => string): Edit | null {
  switch (action.kind) {
    case 'undo':
    case 'redo':
    case 'reopen':
      return null
    case 'set':
      return action
    case 'add':
      return { ...action, id: newId() }
    case 'refer':
      return { kind: 'set', path: action.path, value: idAt(plan, action.list, action.pick) }
    case 'setIn':
    case 'remove':
    case 'move': {
      const id = idAt(plan, action.list, action.pick)
      return id === null ? null : editOfItem(action, id)
    }
  }
}

function editOfItem(action: Extract<Action, { kind: 'setIn' | 'remove' | 'move' }>, id: string): Edit {
  if (action.kind !== 'setIn') return { ...action, id }
  return { kind: 'set', path: `${action.list}.${id}.${action.key}`, value: action.value }
}

function idAt(plan: Plan, path: string, at: number): string | null {
  const list = listAt(path)
  const items = list ? listItems(plan, list) : []
  return items[at % Math.max(1, items.length)]?.id ?? null
}
