import fc from 'fast-check'
import type { FieldValue } from '#domain/field/meta.ts'
import {
  fieldPath,
  LISTS,
  listAt,
  SCALARS,
  type FieldDefinition,
  type ListDefinition,
} from '#domain/plan/catalogue.ts'
import type { ItemValues } from '#domain/plan/change.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems, type Item } from '#domain/plan/read.ts'
import { ALL_FIELDS } from './definitions.ts'
import { anyValue, itemId } from './values.ts'

/**
 * What to do next, said without knowing the plan: `pick` chooses among the items there are by then. Plain data, so
 * that a counterexample can be read.
 */
export type Step =
  | { readonly do: 'set'; readonly field: number; readonly value: FieldValue; readonly pick: number }
  | { readonly do: 'add'; readonly list: string; readonly id: string; readonly values: ItemValues }
  | { readonly do: 'remove'; readonly list: string; readonly pick: number }
  | { readonly do: 'move'; readonly list: string; readonly pick: number; readonly to: number }

const pick = fc.nat(99)
const listPath = fc.constantFrom(...LISTS.map((list) => list.path))

const setStep = fc.constantFrom(...ALL_FIELDS.keys()).chain((field) => {
  const definition = ALL_FIELDS[field]
  const value = definition ? anyValue(definition.meta) : fc.constant(null)
  return fc.record({ do: fc.constant('set' as const), field: fc.constant(field), value, pick })
})

/** Answers to some of the questions of an item. */
function someValues(list: ListDefinition): fc.Arbitrary<ItemValues> {
  const answers = list.fields.map((field) => anyValue(field.meta).map((value) => [field.key, value] as const))
  return fc
    .tuple(fc.tuple(...answers), fc.subarray(list.fields.map((field) => field.key)))
    .map(([all, given]) => Object.fromEntries(all.filter(([key]) => given.includes(key))))
}

const addStep = fc.constantFrom(...LISTS).chain((list) =>
  fc.record({
    do: fc.constant('add' as const),
    list: fc.constant(list.path),
    id: itemId,
    values: someValues(list),
  }),
)

const removeStep = fc.record({ do: fc.constant('remove' as const), list: listPath, pick })
const moveStep = fc.record({
  do: fc.constant('move' as const),
  list: listPath,
  pick,
  to: fc.integer({ min: -1, max: 40 }),
})

/** One step anywhere in the plan. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: setStep },
  { weight: 3, arbitrary: addStep },
  { weight: 1, arbitrary: removeStep },
  { weight: 1, arbitrary: moveStep },
)

/** Sequences of steps that touch every field and list of the catalogue. */
export const steps = fc.array(step, { minLength: 1, maxLength: 30 })

/** The edit a step means for this plan, or null when there is nothing it could apply to. */
export function editFor(plan: Plan, what: Step): Edit | null {
  if (what.do === 'set') return setFor(plan, ALL_FIELDS[what.field] ?? SCALARS[0], what)
  const list = listAt(what.list)
  if (!list) return null
  if (what.do === 'add') return addFor(plan, list, what)
  const item = pickedItem(plan, list, what.pick)
  if (!item) return null
  if (what.do === 'remove') return { kind: 'remove', list: list.path, id: item.id }
  return { kind: 'move', list: list.path, id: item.id, to: what.to }
}

function setFor(
  plan: Plan,
  field: FieldDefinition | undefined,
  { value, pick: picked }: Extract<Step, { do: 'set' }>,
): Edit | null {
  if (!field) return null
  const owner = field.list ? pickedItem(plan, field.list, picked) : null
  if (field.list && !owner) return null
  const path = fieldPath(field, owner?.id ?? null)
  if (field.meta.refersTo === null || value === null) return { kind: 'set', path, value }
  const target = listAt(field.meta.refersTo)
  const item = target ? pickedItem(plan, target, picked) : null
  return { kind: 'set', path, value: item?.id ?? null }
}

function addFor(plan: Plan, list: ListDefinition, { id, values }: Extract<Step, { do: 'add' }>): Edit | null {
  const items = listItems(plan, list)
  const refused = items.length >= list.meta.maxItems || items.some((item) => item.id === id)
  return refused ? null : { kind: 'add', list: list.path, id, values: referring(plan, list, values) }
}

/** The values with every reference led to an item that is there. */
function referring(plan: Plan, list: ListDefinition, values: ItemValues): ItemValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const path = list.fields.find((field) => field.key === key)?.meta.refersTo ?? null
      const target = path === null || value === null ? null : listAt(path)
      // Which one hangs on the id that was drawn, so that every item can be meant.
      return [key, target ? (pickedItem(plan, target, String(value).length)?.id ?? null) : value]
    }),
  )
}

function pickedItem(plan: Plan, list: ListDefinition, picked: number): Item | null {
  const items = listItems(plan, list)
  return items[picked % Math.max(items.length, 1)] ?? null
}
