import { expect, it } from 'vitest'
import { readField } from '#domain/plan/read.ts'
import { addOption, planWith, set } from '../support/plans.ts'

const plan = planWith(set('route.title', 'De Linde'), addOption('option001', { name: 'Dorpsstraat' }))

it('reads a field of a subject', () => {
  expect(readField(plan, 'route.title')).toBe('De Linde')
})

it('reads a field of an item', () => {
  expect(readField(plan, 'housing.options.option001.name')).toBe('Dorpsstraat')
})

it('reads an unknown answer as null', () => {
  expect(readField(plan, 'housing.options.option001.areaM2')).toBeNull()
})

it.each(['__proto__.x', 'route.constructor', 'housing.options.option001.__proto__', 'housing.options'])(
  'refuses %s, which is no field',
  (path) => {
    expect(() => readField(plan, path)).toThrow('plan.unknownPath')
  },
)

it.each(['option002', '__proto__', 'constructor', '0'])('refuses item %s, which is not there', (id) => {
  expect(() => readField(plan, `housing.options.${id}.name`)).toThrow('plan.unknownItem')
})
