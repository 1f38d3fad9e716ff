import { fieldAt, LISTS, SCALARS, type FieldDefinition } from '#domain/plan/catalogue.ts'

/** Every field of the plan, in lists and outside. */
export const ALL_FIELDS: readonly FieldDefinition[] = [...SCALARS, ...LISTS.flatMap((list) => list.fields)]

/** The definition of the field at this path; a path without one is a mistake in the test. */
export function definitionAt(path: string): FieldDefinition {
  const field = fieldAt(path)
  if (!field) throw new Error(`no field at ${path}`)
  return field.definition
}

/** A field's name for a test title. */
export function nameOf({ subject, list, key }: FieldDefinition): string {
  return [subject, list?.key, key].filter((part) => part !== undefined).join('.')
}
