import { DomainError } from '../error.ts'
import type { FieldValue } from '../field/meta.ts'
import { applyChange } from './apply.ts'
import { fieldPath, LISTS, SCALARS, type FieldDefinition, type ListDefinition } from './catalogue.ts'
import type { Change } from './change.ts'
import type { Plan } from './plan.ts'
import { listItems, readField, type Item } from './read.ts'

/** The fields and lists in which references are looked for: those of the catalogue, unless a test has its own. */
export interface Definitions {
  readonly scalars: readonly FieldDefinition[]
  readonly lists: readonly ListDefinition[]
}
const PLAN: Definitions = { scalars: SCALARS, lists: LISTS }

/** One item of one list. */
interface Place {
  readonly list: string
  readonly id: string
}

/** An answer that names an item. `holder` is the item the answer is about, null for a field outside lists. */
interface Reference {
  readonly path: string
  readonly isRequired: boolean
  readonly holder: Place | null
  readonly target: Place
}

/** The paths of the references to an item that is not there; none in a sound plan. */
export function danglingReferences(plan: Plan, { scalars, lists }: Definitions = PLAN): string[] {
  return referencesIn(plan, { scalars, lists })
    .filter(({ target }) => itemsAt(plan, lists, target.list).every(({ id }) => id !== target.id))
    .map(({ path }) => path)
}

/** Throws `plan.unknownItem` when one of these answers refers to an item that is not there. */
export function refuseDangling(
  plan: Plan,
  fields: readonly FieldDefinition[],
  answers: Readonly<Record<string, FieldValue>>,
): void {
  for (const { key, meta } of fields) {
    const id = answers[key] ?? null
    if (meta.refersTo === null || id === null) continue
    if (itemsAt(plan, LISTS, meta.refersTo).every((item) => item.id !== id)) {
      throw new DomainError('plan.unknownItem', { path: `${meta.refersTo}.${String(id)}` })
    }
  }
}

/**
 * The changes that take an item out without leaving a reference to it: an answer that names it is emptied, and an item
 * that cannot do without that answer (its reference is `required`) goes along, as do those that need that item.
 * Throws `plan.unknownPath` or `plan.unknownItem`.
 */
export function removalChanges(plan: Plan, item: Place, definitions: Definitions = PLAN): Change[] {
  const references = referencesIn(plan, definitions)
  const gone = withDependants(references, item)
  const emptied = references
    .filter(({ holder, target }) => isAmong(gone, target) && !(holder && isAmong(gone, holder)))
    .map(({ path, target }): Change => ({ kind: 'set', path, before: target.id, after: null }))
  return [...emptied, ...removals(plan, gone, definitions)]
}

/** Every reference in the plan, dangling ones too. */
function referencesIn(plan: Plan, { scalars, lists }: Definitions): Reference[] {
  const outside = scalars.flatMap((field) =>
    referenceIn(field, null, field.meta.refersTo === null ? null : readField(plan, fieldPath(field, null))),
  )
  const inItems = lists.flatMap((list) =>
    list.fields
      .filter((field) => field.meta.refersTo !== null)
      .flatMap((field) =>
        listItems(plan, list).flatMap((item) =>
          referenceIn(field, { list: list.path, id: item.id }, item[field.key] ?? null),
        ),
      ),
  )
  return [...outside, ...inItems]
}

function referenceIn(field: FieldDefinition, holder: Place | null, id: FieldValue): Reference[] {
  const { refersTo, required } = field.meta
  if (refersTo === null || typeof id !== 'string') return []
  const path = fieldPath(field, holder?.id ?? null)
  return [{ path, isRequired: required, holder, target: { list: refersTo, id } }]
}

/** The item, and after it every item that cannot do without one before it. */
function withDependants(references: readonly Reference[], item: Place): Place[] {
  const gone = [item]
  // The list grows while it is walked, so what depends on a dependant is found as well.
  for (const place of gone) {
    for (const { holder, isRequired, target } of references) {
      if (holder && isRequired && isSame(target, place) && !isAmong(gone, holder)) gone.push(holder)
    }
  }
  return gone
}

/** Takes the items out one by one, each from where it is by then. */
function removals(plan: Plan, gone: readonly Place[], { lists }: Definitions): Change[] {
  const changes: Change[] = []
  let current = plan
  for (const place of gone) {
    const change = removalOf(current, place, lists)
    changes.push(change)
    current = applyChange(current, change)
  }
  return changes
}

function removalOf(plan: Plan, place: Place, lists: readonly ListDefinition[]): Change {
  const items = itemsAt(plan, lists, place.list)
  const index = items.findIndex(({ id }) => id === place.id)
  const item = items[index]
  if (!item) throw new DomainError('plan.unknownItem', { path: `${place.list}.${place.id}` })
  const { id, ...values } = item
  return { kind: 'remove', list: place.list, id, index, values }
}

function itemsAt(plan: Plan, lists: readonly ListDefinition[], path: string): readonly Item[] {
  const list = lists.find((candidate) => candidate.path === path)
  if (!list) throw new DomainError('plan.unknownPath', { path })
  return listItems(plan, list)
}

function isAmong(places: readonly Place[], place: Place): boolean {
  return places.some((other) => isSame(other, place))
}

function isSame(one: Place, other: Place): boolean {
  return one.list === other.list && one.id === other.id
}
