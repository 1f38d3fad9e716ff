import type { FieldValue } from '../field/meta.ts'
import { assess, MEASURES, type Assessment, type Measure } from '../finance/what-if/assessment.ts'
import { newMonths } from '../finance/projection/lines.ts'
import { applyChange } from '../plan/apply.ts'
import { fieldAt, fieldPath, LISTS, SCALARS, type ListDefinition } from '../plan/catalogue.ts'
import { invert, type Change } from '../plan/change.ts'
import type { Plan, Subject } from '../plan/plan.ts'
import { listItems, readField, type Item } from '../plan/read.ts'
import type { Figures } from '../reference/pack.ts'
import type { SharedFigure } from './snapshot.ts'

/** A change with what it alone does to the main figures; null where those cannot be computed. */
export interface WeighedChange {
  readonly change: Change
  readonly page: Subject
  readonly effect: Assessment | null
}

/** A computed figure that is different. */
export interface FigureChange extends Pick<SharedFigure, 'id' | 'unit'> {
  readonly before: number | null
  readonly after: number | null
}

/**
 * What turns the one plan into the other on these pages, whatever happened in between: answers, items added, removed
 * and moved. Doing them in this order to the first gives the second. That a page is finished is no change.
 */
export function planChanges(before: Plan, after: Plan, pages: readonly Subject[]): Change[] {
  const scalars = SCALARS.filter(({ subject, meta }) => pages.includes(subject) && meta.kind !== 'statement')
  const paths = scalars.map((field) => fieldPath(field, null))
  const lists = LISTS.filter(({ subject }) => pages.includes(subject))
  return [
    ...paths.flatMap((path) => setChange(path, readField(before, path), readField(after, path))),
    ...lists.flatMap((list) => listChanges(list, listItems(before, list), listItems(after, list))),
  ]
}

function setChange(path: string, before: FieldValue, after: FieldValue): Change[] {
  return before === after ? [] : [{ kind: 'set', path, before, after }]
}

function listChanges(list: ListDefinition, before: readonly Item[], after: readonly Item[]): Change[] {
  const old = new Map(before.map((item) => [item.id, item]))
  const current = new Map(after.map((item) => [item.id, item]))
  const keptBefore = before.map(({ id }) => id).filter((id) => current.has(id))
  const keptAfter = after.map(({ id }) => id).filter((id) => old.has(id))
  const isMoved = keptBefore.some((id, index) => id !== keptAfter[index])
  const gone = before.flatMap((item, index) =>
    current.has(item.id) ? [] : [moved('remove', list, item, index)],
  )
  const come = after.flatMap((item, index) => (old.has(item.id) ? [] : [moved('insert', list, item, index)]))
  return [
    ...gone.reverse(),
    ...(isMoved ? [{ kind: 'reorder', list: list.path, before: keptBefore, after: keptAfter } as const] : []),
    ...come,
    ...after.flatMap((item) => answerChanges(list, old.get(item.id), item)),
  ]
}

function moved(kind: 'insert' | 'remove', list: ListDefinition, item: Item, index: number): Change {
  const { id, ...values } = item
  return { kind, list: list.path, id, index, values }
}

function answerChanges(list: ListDefinition, before: Item | undefined, after: Item): Change[] {
  if (!before) return []
  return list.fields.flatMap((field) =>
    setChange(fieldPath(field, after.id), before[field.key] ?? null, after[field.key] ?? null),
  )
}

/** The figures that are different, and those that only one side has. */
export function figureChanges(
  before: readonly SharedFigure[],
  after: readonly SharedFigure[],
): FigureChange[] {
  const old = new Map(before.map((figure) => [figure.id, figure]))
  const gone = before.filter(({ id }) => after.every((figure) => figure.id !== id))
  return [
    ...after.map(({ id, unit, value }) => ({ id, unit, before: old.get(id)?.value ?? null, after: value })),
    ...gone.map(({ id, unit, value }) => ({ id, unit, before: value, after: null })),
  ].filter((figure) => figure.before !== figure.after)
}

/**
 * The changes with their effect: how much the main figures differ because of each one alone, the other changes being
 * made. The largest effect comes first, measured against the largest there is on the same figure; what has none, or
 * none that can be computed, follows in the order of the plan.
 */
export function weighedChanges(
  before: Plan,
  after: Plan,
  pages: readonly Subject[],
  pack: Figures,
): WeighedChange[] {
  const room = newMonths()
  const now = assess(after, pack, room)
  const changes = planChanges(before, after, pages).map((change) => ({
    change,
    page: pageOf(change),
    effect: now && canCount(change) ? effectOf(now, assess(taken(after, change), pack, room)) : null,
  }))
  const largest = Object.fromEntries(
    MEASURES.map((measure) => [measure, Math.max(0, ...changes.map(({ effect }) => size(effect, measure)))]),
  )
  const weight = ({ effect }: WeighedChange) =>
    Math.max(...MEASURES.map((measure) => size(effect, measure) / (largest[measure] || 1)))
  return changes
    .map((change) => ({ change, weight: weight(change) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ change }) => change)
}

function size(effect: Assessment | null, measure: Measure): number {
  return Math.abs(effect?.[measure] ?? 0)
}

function effectOf(now: Assessment, without: Assessment | null): Assessment | null {
  if (without === null) return null
  const difference = (measure: Measure) => {
    const [one, other] = [now[measure], without[measure]]
    return one === null || other === null ? null : one - other
  }
  return {
    lowestDscr: difference('lowestDscr'),
    lowestCash: difference('lowestCash'),
    income: difference('income'),
    cashAtEnd: difference('cashAtEnd'),
  }
}

/** Words and the order of a list are not counted with. */
function canCount(change: Change): boolean {
  if (change.kind === 'reorder') return false
  if (change.kind !== 'set') return true
  const kind = fieldAt(change.path)?.definition.meta.kind
  return kind !== 'text' && kind !== 'longText'
}

/** The plan with one change taken back. */
function taken(plan: Plan, change: Change): Plan {
  return applyChange(plan, invert(change))
}

function pageOf(change: Change): Subject {
  const path = change.kind === 'set' ? change.path : change.list
  const subject = (fieldAt(path)?.definition ?? LISTS.find((list) => list.path === path))?.subject
  if (subject === undefined) throw new Error(`no page has ${path}`)
  return subject
}
