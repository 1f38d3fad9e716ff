import type { FieldValue } from '#domain/field/meta.ts'
import { applyChanges } from '#domain/plan/apply.ts'
import type { ItemValues } from '#domain/plan/change.ts'
import { changesOf, type Edit } from '#domain/plan/edit.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'

/** The plan after these edits, one after the other. */
export function edited(plan: Plan, ...edits: readonly Edit[]): Plan {
  return edits.reduce((current, edit) => applyChanges(current, changesOf(current, edit)), plan)
}

/** A plan in which only this happened. */
export function planWith(...edits: readonly Edit[]): Plan {
  return edited(emptyPlan(), ...edits)
}

export function set(path: string, value: FieldValue): Edit {
  return { kind: 'set', path, value }
}

export function addOption(id: string, values: ItemValues = {}): Edit {
  return { kind: 'add', list: 'housing.options', id, values }
}

export function removeOption(id: string): Edit {
  return { kind: 'remove', list: 'housing.options', id }
}

export function moveOption(id: string, to: number): Edit {
  return { kind: 'move', list: 'housing.options', id, to }
}
