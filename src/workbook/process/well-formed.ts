import type { FieldValue } from '#domain/field/meta.ts'
import type { ItemValues } from '#domain/plan/change.ts'

const LONE_SURROGATE = /\p{Surrogate}/gu

/** Half a character cannot be stored as UTF-8: it becomes U+FFFD here, so that memory and file agree. */
export function wellFormed(value: FieldValue): FieldValue {
  return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\uFFFD') : value
}

/** The same for every answer of an item. */
export function wellFormedValues(values: ItemValues): ItemValues {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, wellFormed(value)]))
}
