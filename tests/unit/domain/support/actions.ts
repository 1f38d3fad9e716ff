import fc from 'fast-check'
import type { FieldValue } from '#domain/field/meta.ts'
import { fieldPath, LISTS } from '#domain/plan/catalogue.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems } from '#domain/plan/read.ts'
import { ROUTES } from '#domain/route/route.ts'
import { badValue } from './bad-values.ts'
import { ALL_FIELDS } from './definitions.ts'
import { editFor, step, type Step } from './edits.ts'
import { itemId } from './values.ts'

/** Something a user or a faulty page does: a sound step, one to be refused, another route, or a step back or on. */
export type Action =
  | Step
  | { readonly do: 'nothing' | 'undo' | 'redo' }
  | { readonly do: 'route'; readonly value: FieldValue }
  | { readonly do: 'bad'; readonly field: number; readonly value: FieldValue; readonly pick: number }
  | { readonly do: 'gone'; readonly kind: 'remove' | 'move'; readonly list: string }

const NOBODY = 'nobody0000'

const badStep = fc.constantFrom(...ALL_FIELDS.keys()).chain((field): fc.Arbitrary<Action> => {
  const definition = ALL_FIELDS[field]
  const value = definition ? badValue(definition.meta) : fc.constant(null)
  return fc.record({ do: fc.constant('bad'), field: fc.constant(field), value, pick: fc.nat(99) })
})

const goneStep: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('gone'),
  kind: fc.constantFrom('remove', 'move'),
  list: fc.constantFrom(...LISTS.map(({ path }) => path)),
})

/** Links being made to items, and those items coming and going: too rare among all fields to be met by chance. */
const linkStep: fc.Arbitrary<Action> = fc
  .constantFrom(...[...ALL_FIELDS.entries()].filter(([, { meta }]) => meta.refersTo !== null))
  .chain(([field, { meta }]): fc.Arbitrary<Action> => {
    const list = fc.constant(meta.refersTo ?? '')
    return fc.oneof(
      fc.record({ do: fc.constant('set'), field: fc.constant(field), value: itemId, pick: fc.nat(99) }),
      fc.record({ do: fc.constant('add'), list, id: itemId, values: fc.constant({}) }),
      fc.record({ do: fc.constant('remove'), list, pick: fc.nat(99) }),
    )
  })

const routeStep: fc.Arbitrary<Action> = fc.record({
  do: fc.constant('route'),
  value: fc.constantFrom(...ROUTES),
})

const action: fc.Arbitrary<Action> = fc.oneof(
  { withCrossShrink: true },
  // First, so that a counterexample shrinks to the few actions that matter.
  { weight: 1, arbitrary: fc.constant({ do: 'nothing' }) },
  { weight: 30, arbitrary: step },
  { weight: 6, arbitrary: linkStep },
  { weight: 4, arbitrary: badStep },
  { weight: 1, arbitrary: goneStep },
  { weight: 2, arbitrary: routeStep },
  { weight: 6, arbitrary: fc.constantFrom<Action>({ do: 'undo' }, { do: 'redo' }) },
)

/** So many actions in a row, over the whole plan. */
export function actions(count: number): fc.Arbitrary<Action[]> {
  return fc.array(action, { minLength: count, maxLength: count })
}

/** What an action asks of the plan as it is by then: an edit, a step through the history, or nothing. */
export function requestOf(plan: Plan, what: Action): Edit | 'undo' | 'redo' | null {
  switch (what.do) {
    case 'nothing':
      return null
    case 'undo':
    case 'redo':
      return what.do
    case 'route':
      return { kind: 'set', path: 'route.kind', value: what.value }
    case 'gone':
      return { kind: what.kind, list: what.list, id: NOBODY, to: 0 }
    case 'bad':
      return badEdit(plan, what)
    case 'set':
    case 'add':
    case 'remove':
    case 'move':
      return editFor(plan, what)
  }
}

/** A value that the field does not take, given to one of the items when the field is in a list. */
function badEdit(plan: Plan, { field, value, pick }: Extract<Action, { do: 'bad' }>): Edit | null {
  const definition = ALL_FIELDS[field]
  if (!definition) return null
  const items = definition.list ? listItems(plan, definition.list) : []
  const holder = items[pick % Math.max(items.length, 1)]?.id ?? NOBODY
  return { kind: 'set', path: fieldPath(definition, holder), value }
}
