import { describe, expect, it } from 'vitest'
import { DomainError, type DomainErrorCode } from '#domain/error.ts'
import { changesOf, type Edit } from '#domain/plan/edit.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import { addOption, edited, moveOption, planWith, removeOption, set } from '../support/plans.ts'

const three = planWith(addOption('option001'), addOption('option002'), addOption('option003'))
const order = (plan: Plan) => plan.housing.options.map((option) => option.id)

function codeOf(plan: Plan, edit: Edit): DomainErrorCode | null {
  try {
    changesOf(plan, edit)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe('setting a field', () => {
  it('says what was there and what comes', () => {
    expect(changesOf(emptyPlan(), set('route.title', 'De Linde'))).toEqual([
      { kind: 'set', path: 'route.title', before: null, after: 'De Linde' },
    ])
  })

  it('keeps a text without the space around it', () => {
    expect(planWith(set('route.title', '  De Linde ')).route.title).toBe('De Linde')
  })

  it('changes one item of a list and no other', () => {
    const plan = edited(three, set('housing.options.option002.areaM2', 130))
    expect(plan.housing.options.map((option) => option.areaM2)).toEqual([null, 130, null])
  })

  it('can make an answer unknown again', () => {
    expect(
      planWith(set('practice.ownerFte', 0.8), set('practice.ownerFte', null)).practice.ownerFte,
    ).toBeNull()
  })

  it.each(['__proto__.x', 'constructor.name', 'housing.options.option001.__proto__', 'housing.options', ''])(
    'refuses %j, which is no field',
    (path) => {
      expect(codeOf(three, set(path, 'x'))).toBe('plan.unknownPath')
    },
  )

  it('refuses an item that is not there', () => {
    expect(codeOf(three, set('housing.options.option009.name', 'x'))).toBe('plan.unknownItem')
  })

  it.each([
    ['route.title', ''],
    ['route.title', 'x'.repeat(81)],
    ['route.title', 5],
    ['route.kind', 'constructor'],
    ['route.startDate', '2027-02-29'],
    ['practice.patientsUnder65', -1],
    ['practice.patientsUnder65', 2.5],
    ['practice.patientsUnder65', NaN],
    ['practice.patientsUnder65', true],
    ['route.finished', 'true'],
  ])('refuses for %s the value %j', (path, value) => {
    expect(codeOf(emptyPlan(), set(path, value))).toBe('plan.invalidValue')
  })

  it('refuses a reference to an item that is not there', () => {
    expect(codeOf(three, set('housing.chosenOptionId', 'option009'))).toBe('plan.unknownItem')
  })
})

describe('adding an item', () => {
  it('puts it at the end', () => {
    expect(order(edited(three, addOption('option004')))).toEqual([
      'option001',
      'option002',
      'option003',
      'option004',
    ])
  })

  it('leaves what was not given unknown', () => {
    expect(planWith(addOption('option001', { name: 'A' })).housing.options[0]).toMatchObject({
      name: 'A',
      areaM2: null,
    })
  })

  it('refuses an id that is taken', () => {
    expect(codeOf(three, addOption('option001'))).toBe('plan.invalidValue')
  })

  it.each(['', '__proto__', 'Option001', 'a.b'])('refuses %j as an id', (id) => {
    expect(codeOf(three, addOption(id))).toBe('plan.invalidValue')
  })

  it('refuses an answer that is out of bounds', () => {
    expect(codeOf(three, addOption('option004', { areaM2: 5 }))).toBe('plan.invalidValue')
  })

  it.each(['nonsense', 'constructor', '__proto__'])('refuses an answer to %s, which nobody asked', (key) => {
    const values = Object.fromEntries([[key, 'x']])
    expect(codeOf(three, addOption('option004', values))).toBe('plan.invalidValue')
  })

  it.each(['housing', '__proto__', 'route.title'])('refuses %s, which is no list', (list) => {
    expect(codeOf(three, { kind: 'add', list, id: 'option004', values: {} })).toBe('plan.unknownPath')
  })

  it('refuses one more than fits', () => {
    const thirty = Array.from({ length: 30 }, (_, index) =>
      addOption(`option${String(index).padStart(3, '0')}`),
    )
    expect(codeOf(planWith(...thirty), addOption('option030'))).toBe('plan.listFull')
  })
})

describe('removing an item', () => {
  it('takes out that one only', () => {
    expect(order(edited(three, removeOption('option002')))).toEqual(['option001', 'option003'])
  })

  it('empties the choice that fell on it', () => {
    const chosen = edited(three, set('housing.chosenOptionId', 'option002'))
    expect(edited(chosen, removeOption('option002')).housing.chosenOptionId).toBeNull()
  })

  it('leaves a choice that fell on another', () => {
    const chosen = edited(three, set('housing.chosenOptionId', 'option001'))
    expect(edited(chosen, removeOption('option002')).housing.chosenOptionId).toBe('option001')
  })

  it('refuses an item that is not there', () => {
    expect(codeOf(three, removeOption('option009'))).toBe('plan.unknownItem')
  })

  it('refuses a list that is not there', () => {
    expect(codeOf(three, { kind: 'remove', list: 'housing', id: 'option001' })).toBe('plan.unknownPath')
  })
})

describe('moving an item', () => {
  it.each([
    ['option003', 0, ['option003', 'option001', 'option002']],
    ['option001', 1, ['option002', 'option001', 'option003']],
    ['option001', 99, ['option002', 'option003', 'option001']],
    ['option003', -1, ['option003', 'option001', 'option002']],
  ])('puts %s at %d', (id, to, expected) => {
    expect(order(edited(three, moveOption(id, to)))).toEqual(expected)
  })

  it('refuses an item that is not there', () => {
    expect(codeOf(three, moveOption('option009', 0))).toBe('plan.unknownItem')
  })

  it('refuses a list that is not there', () => {
    expect(codeOf(three, { kind: 'move', list: '__proto__', id: 'option001', to: 0 })).toBe(
      'plan.unknownPath',
    )
  })
})

describe('an edit that changes nothing', () => {
  it.each([
    ['the same answer', set('housing.options.option001.name', null)],
    ['the same place', moveOption('option002', 1)],
    ['beyond the end, from the end', moveOption('option003', 99)],
    ['the same text with space around it', set('route.title', ' De Linde ')],
  ])('is no change: %s', (_, edit) => {
    const plan = edited(three, set('route.title', 'De Linde'))
    expect(changesOf(plan, edit)).toEqual([])
  })
})
