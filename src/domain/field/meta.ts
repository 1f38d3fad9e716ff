import { z } from 'zod'
import type { Party } from './party.ts'
import type { Route } from '../route/route.ts'
import type { Unit } from '../unit.ts'

export type FieldKind =
  | 'text'
  | 'longText'
  | 'wholeNumber'
  | 'decimal'
  | 'euro'
  | 'percentage'
  | 'date'
  | 'month'
  | 'choice'
  | 'reference'
  | 'statement'

/** What one field's value can be in storage. `null` is "not known", never zero. */
export type FieldValue = string | number | boolean | null

/** Asks a field only when its neighbour in the same item has one of these values. */
interface AskedWhen {
  readonly field: string
  readonly is: readonly string[]
}

/** Everything about a field that its zod schema cannot say by itself. */
export interface FieldMeta {
  readonly kind: FieldKind
  readonly unit: Unit | null
  readonly routes: readonly Route[]
  readonly required: boolean
  readonly min: number | string | null
  readonly max: number | string | null
  readonly maxLength: number | null
  readonly decimals: number
  readonly choices: readonly string[]
  readonly askedWhen: AskedWhen | null
  /** The list whose item id a reference holds. */
  readonly refersTo: string | null
  /** Reference figures that help to judge the answer. */
  readonly figures: readonly string[]
  /** The steps of the road that ask for the answer or are changed by it. */
  readonly steps: readonly string[]
  /** Who knows the answer when the user does not. */
  readonly askParty: Party | null
  /** Whether the app fills this in to know what something is about; never shown as an answer. */
  readonly isCode: boolean
}

/** The one place where a schema and its meaning meet. */
export const fieldRegistry = z.registry<FieldMeta>()
