import type { FieldDefinition, ListDefinition } from '#domain/plan/catalogue.ts'
import type { FieldKind, FieldValue } from '#domain/field/meta.ts'

/** How one field of a list item is stored. */
export interface Column {
  readonly name: string
  readonly type: 'TEXT' | 'INTEGER' | 'REAL'
}

const TYPES: Readonly<Record<FieldKind, Column['type']>> = {
  text: 'TEXT',
  longText: 'TEXT',
  wholeNumber: 'INTEGER',
  decimal: 'REAL',
  euro: 'REAL',
  percentage: 'REAL',
  date: 'TEXT',
  month: 'TEXT',
  choice: 'TEXT',
  reference: 'TEXT',
  statement: 'INTEGER',
}

/** The table of a list: `housing.options` is `housing_options`. */
export function tableOf(list: ListDefinition): string {
  return `${snakeCase(list.subject)}_${snakeCase(list.key)}`
}

/** The column of a list field: `areaM2` is `area_m2`. */
export function columnOf(field: FieldDefinition): Column {
  return { name: snakeCase(field.key), type: TYPES[field.meta.kind] }
}

/** A field value as SQLite keeps it: a boolean is 1 or 0. */
export function toStored(value: FieldValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value
}

/** The field value of what SQLite kept; the plan's schema judges whether it is a good one. */
export function fromStored(field: FieldDefinition, stored: unknown): unknown {
  return field.meta.kind === 'statement' && stored !== null ? stored === 1 : stored
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}
