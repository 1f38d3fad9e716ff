import { describe, expect, it } from 'vitest'
import { DomainError } from '#domain/error.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { fieldPath, LISTS, type FieldDefinition } from '#domain/plan/catalogue.ts'
import { changesOf, type Edit } from '#domain/plan/edit.ts'
import { badValues } from '../support/bad-values.ts'
import { ALL_FIELDS, nameOf } from '../support/definitions.ts'
import { planWith } from '../support/plans.ts'

const ITEM = 'item0001'

/** A plan in which every list has an item, so that every field can be set. */
const plan = planWith(...LISTS.map(({ path }): Edit => ({ kind: 'add', list: path, id: ITEM, values: {} })))

function isRefused(edit: Edit): boolean {
  try {
    changesOf(plan, edit)
    return false
  } catch (error) {
    if (error instanceof DomainError) return true
    throw error
  }
}

/** The bad values that can be put in the field after all. */
function taken(edit: (value: FieldValue) => Edit, { meta }: FieldDefinition): FieldValue[] {
  return badValues(meta).filter((value) => !isRefused(edit(value)))
}

describe('a value of the wrong type, form or size', () => {
  it.each(ALL_FIELDS.map((field) => [nameOf(field), field] as const))('is refused for %s', (_, field) => {
    const path = fieldPath(field, ITEM)
    expect(taken((value) => ({ kind: 'set', path, value }), field)).toEqual([])
  })

  it.each(LISTS.map((list) => [list.path, list] as const))('is refused in a new item of %s', (path, list) => {
    const all = list.fields.flatMap((field) =>
      taken((value) => ({ kind: 'add', list: path, id: 'item0002', values: { [field.key]: value } }), field),
    )
    expect(all).toEqual([])
  })
})
