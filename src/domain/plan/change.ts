import type { FieldValue } from '../field/meta.ts'

/** The answers of one list item, without its id. */
export type ItemValues = Readonly<Record<string, FieldValue>>

/** One thing that happened to a plan, with enough in it to turn it back. */
export type Change =
  | { readonly kind: 'set'; readonly path: string; readonly before: FieldValue; readonly after: FieldValue }
  | {
      readonly kind: 'insert' | 'remove'
      readonly list: string
      readonly id: string
      readonly index: number
      readonly values: ItemValues
    }
  | {
      readonly kind: 'reorder'
      readonly list: string
      readonly before: readonly string[]
      readonly after: readonly string[]
    }

/** The change that takes `change` back. */
export function invert(change: Change): Change {
  switch (change.kind) {
    case 'set':
      return { ...change, before: change.after, after: change.before }
    case 'insert':
      return { ...change, kind: 'remove' }
    case 'remove':
      return { ...change, kind: 'insert' }
    case 'reorder':
      return { ...change, before: change.after, after: change.before }
  }
}

/** The changes that take a whole edit back, last one first. */
export function invertAll(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map(invert)
}
