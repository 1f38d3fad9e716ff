import { DomainError } from '../error.ts'
import { fieldAt, listAt, type ListDefinition } from './catalogue.ts'
import type { Change } from './change.ts'
import type { Plan } from './plan.ts'
import { listItems, type Item } from './read.ts'

/** The plan after a change. The given plan is left as it was. */
export function applyChange(plan: Plan, change: Change): Plan {
  if (change.kind === 'set') return applySet(plan, change.path, change.after)
  const list = listAt(change.list)
  if (!list) throw new DomainError('plan.unknownPath', { path: change.list })
  return withItems(plan, list, changedItems(listItems(plan, list), change))
}

/** The plan after several changes, in order. */
export function applyChanges(plan: Plan, changes: readonly Change[]): Plan {
  return changes.reduce(applyChange, plan)
}

function applySet(plan: Plan, path: string, value: unknown): Plan {
  const field = fieldAt(path)
  if (!field) throw new DomainError('plan.unknownPath', { path })
  const { list, subject, key } = field.definition
  if (!list) return { ...plan, [subject]: { ...plan[subject], [key]: value } }
  const items = listItems(plan, list).map((item) =>
    item.id === field.itemId ? { ...item, [key]: value } : item,
  )
  return withItems(plan, list, items)
}

function changedItems(items: readonly Item[], change: Exclude<Change, { kind: 'set' }>): readonly unknown[] {
  switch (change.kind) {
    case 'insert':
      return [
        ...items.slice(0, change.index),
        { ...change.values, id: change.id },
        ...items.slice(change.index),
      ]
    case 'remove':
      return items.filter((item) => item.id !== change.id)
    case 'reorder':
      return change.after
        .map((id) => items.find((item) => item.id === id))
        .filter((item) => item !== undefined)
  }
}

function withItems(plan: Plan, list: ListDefinition, items: readonly unknown[]): Plan {
  return { ...plan, [list.subject]: { ...plan[list.subject], [list.key]: items } }
}
