import { describe, expect, it } from 'vitest'
import { applyChange } from '#domain/plan/apply.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { valueAt } from '#domain/review/value-at.ts'

const id = `i${'0'.repeat(20)}`
const option = `housing.options.${id}`
const plan = applyChange(emptyPlan(), {
  kind: 'insert',
  list: 'housing.options',
  id,
  index: 0,
  values: { name: 'De Linde', areaM2: 240 },
})
const figures = [{ id: 'lowestCash', value: -888, unit: 'euro' as const }]

describe('what stands at a place', () => {
  it.each([
    ['an answer of an item', { kind: 'field', id: `${option}.areaM2` }, 240],
    ['an answer that was not given', { kind: 'field', id: 'housing.chosenOptionId' }, null],
    ['a figure', { kind: 'figure', id: 'lowestCash' }, -888],
    ['a page, which has not one value', { kind: 'page', id: 'housing' }, null],
    ['a check, which has none either', { kind: 'check', id: 'any' }, null],
    ['an answer of an item that has gone', { kind: 'field', id: 'housing.options.gone.areaM2' }, undefined],
    ['a question that is not there', { kind: 'field', id: 'finance.nothing' }, undefined],
    ['an item that has gone', { kind: 'item', id: 'housing.options.gone' }, undefined],
    ['a figure that is not there', { kind: 'figure', id: 'other' }, undefined],
  ] as const)('%s', (_, anchor, expected) => {
    expect(valueAt(anchor, plan, figures)).toEqual(expected)
  })

  it('an item with its answers', () => {
    expect(valueAt({ kind: 'item', id: option }, plan, figures)).toMatchObject({ name: 'De Linde' })
  })
})
