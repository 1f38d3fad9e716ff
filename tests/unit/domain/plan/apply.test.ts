import { expect, it } from 'vitest'
import { applyChange, applyChanges } from '#domain/plan/apply.ts'
import { invert, invertAll, type Change } from '#domain/plan/change.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { addOption, planWith } from '../support/plans.ts'

const one: Change = { kind: 'set', path: 'route.title', before: null, after: 'A' }
const two: Change = { kind: 'set', path: 'route.title', before: 'A', after: 'B' }
const insert: Change = {
  kind: 'insert',
  list: 'housing.options',
  id: 'option001',
  index: 0,
  values: { name: 'A' },
}

it('applies changes in order', () => {
  expect(applyChanges(emptyPlan(), [one, two]).route.title).toBe('B')
})

it('takes changes back, the last one first', () => {
  expect(invertAll([one, two])).toEqual([
    { kind: 'set', path: 'route.title', before: 'B', after: 'A' },
    { kind: 'set', path: 'route.title', before: 'A', after: null },
  ])
})

it.each([
  one,
  insert,
  { ...insert, kind: 'remove' },
  { kind: 'reorder', list: 'housing.options', before: ['a', 'b'], after: ['b', 'a'] },
] satisfies Change[])('gives the change itself when taken back twice: $kind', (change) => {
  expect(invert(invert(change))).toEqual(change)
})

it('puts an item back where it was', () => {
  const plan = planWith(addOption('option000'), addOption('option002'))
  const names = applyChange(plan, { ...insert, index: 1 }).housing.options.map((option) => option.id)
  expect(names).toEqual(['option000', 'option001', 'option002'])
})

it.each([
  { ...one, path: '__proto__.polluted' },
  { ...insert, list: '__proto__' },
  { ...insert, list: 'constructor.prototype' },
])('refuses a place the plan does not have (%#)', (change) => {
  expect(() => applyChange(emptyPlan(), change)).toThrow('plan.unknownPath')
})
