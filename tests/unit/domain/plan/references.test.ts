import { describe, expect, it } from 'vitest'
import type { FieldValue } from '#domain/field/meta.ts'
import { applyChanges } from '#domain/plan/apply.ts'
import { LISTS, SCALARS, type FieldDefinition, type ListDefinition } from '#domain/plan/catalogue.ts'
import { invertAll, type Change } from '#domain/plan/change.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import {
  danglingReferences,
  refuseDangling,
  removalChanges,
  type Definitions,
} from '#domain/plan/references.ts'
import { addOption, edited, planWith, set } from '../support/plans.ts'

/*
 * The real lists, in which a few text fields are taken for references: a loan needs the place it is for, an investment
 * may name its loan, another cost needs the investment it comes from and may name the place.
 */
const REFERENCES: Readonly<Record<string, { readonly refersTo: string; readonly required: boolean }>> = {
  'finance.loans.name': { refersTo: 'housing.options', required: true },
  'finance.investments.what': { refersTo: 'finance.loans', required: false },
  'finance.otherCosts.what': { refersTo: 'finance.investments', required: true },
  'finance.otherCosts.source': { refersTo: 'housing.options', required: false },
}

function withReferences(list: ListDefinition): ListDefinition {
  const fields = list.fields.map((field): FieldDefinition => {
    const changed = REFERENCES[`${list.path}.${field.key}`] ?? { refersTo: null, required: false }
    return { ...field, meta: { ...field.meta, ...changed } }
  })
  return { ...list, fields }
}

const definitions: Definitions = { scalars: SCALARS, lists: LISTS.map(withReferences) }

const add = (list: string, id: string, values: Readonly<Record<string, FieldValue>>): Edit => ({
  kind: 'add',
  list,
  id,
  values,
})

const plan = planWith(
  addOption('place001'),
  addOption('place002'),
  add('finance.loans', 'loan0001', { name: 'place001' }),
  add('finance.loans', 'loan0002', { name: 'place002' }),
  add('finance.loans', 'loan0003', { name: 'place001' }),
  add('finance.investments', 'spent001', { what: 'loan0001' }),
  add('finance.investments', 'spent002', { what: 'loan0002' }),
  add('finance.otherCosts', 'costs001', { what: 'spent001', source: 'place001' }),
  set('housing.chosenOptionId', 'place001'),
)

const removed = (from: Plan, list: string, id: string): Change[] =>
  removalChanges(from, { list, id }, definitions)

describe('removing an item that others refer to', () => {
  const changes = removed(plan, 'housing.options', 'place001')
  const after = applyChanges(plan, changes)

  it('takes out the item itself', () => {
    expect(after.housing.options.map(({ id }) => id)).toEqual(['place002'])
  })

  it('takes out the items that cannot do without it', () => {
    expect(after.finance.loans.map(({ id }) => id)).toEqual(['loan0002'])
  })

  it('empties the answers that name it', () => {
    expect(after.finance.otherCosts[0]).toMatchObject({ what: 'spent001', source: null })
  })

  it('empties the answers that name an item that went along', () => {
    expect(after.finance.investments.map(({ what }) => what)).toEqual([null, 'loan0002'])
  })

  it('empties the choice that fell on it', () => {
    expect(after.housing.chosenOptionId).toBeNull()
  })

  it('leaves no reference to what is gone', () => {
    expect(danglingReferences(after, definitions)).toEqual([])
  })

  it('is taken back in one step, exactly', () => {
    expect(applyChanges(after, invertAll(changes))).toStrictEqual(plan)
  })

  it('is named after the item and not after what went along', () => {
    expect(changes.find(({ kind }) => kind === 'remove')).toMatchObject({ list: 'housing.options' })
  })
})

describe('removing an item', () => {
  it('takes out what depends on a dependant', () => {
    const chain = edited(plan, set('finance.otherCosts.costs001.source', null))
    const deep: Definitions = {
      scalars: SCALARS,
      lists: definitions.lists.map((list) => ({
        ...list,
        fields: list.fields.map((field) => ({ ...field, meta: { ...field.meta, required: true } })),
      })),
    }
    const after = applyChanges(
      chain,
      removalChanges(chain, { list: 'housing.options', id: 'place001' }, deep),
    )
    expect(after.finance.otherCosts).toEqual([])
  })

  it('ends when items refer to each other', () => {
    const circle: Definitions = {
      scalars: SCALARS,
      lists: definitions.lists.map((list) => ({
        ...list,
        fields: list.fields.map((field) =>
          list.path === 'finance.loans' && field.key === 'name'
            ? { ...field, meta: { ...field.meta, refersTo: 'finance.loans' } }
            : field,
        ),
      })),
    }
    const ring = planWith(
      add('finance.loans', 'loan0001', { name: 'loan0002' }),
      add('finance.loans', 'loan0002', { name: 'loan0001' }),
      add('finance.loans', 'loan0003', { name: 'loan0003' }),
    )
    const changes = removalChanges(ring, { list: 'finance.loans', id: 'loan0001' }, circle)
    expect(applyChanges(ring, changes).finance.loans.map(({ id }) => id)).toEqual(['loan0003'])
  })

  it('that nothing refers to is one change', () => {
    expect(removed(plan, 'finance.otherCosts', 'costs001')).toHaveLength(1)
  })
})

describe('a reference to an item that is not there', () => {
  const fields = definitions.lists.find(({ path }) => path === 'finance.loans')?.fields ?? []

  it('is refused', () => {
    expect(() => refuseDangling(plan, fields, { name: 'place009' })).toThrow('plan.unknownItem')
  })

  it('is not one when it is unknown or known', () => {
    const answers = [{}, { name: null }, { name: 'place002' }]
    expect(() => answers.forEach((answer) => refuseDangling(plan, fields, answer))).not.toThrow()
  })

  it('is found in a plan', () => {
    const broken = planWith(add('finance.loans', 'loan0001', { name: 'place009' }))
    expect(danglingReferences(broken, definitions)).toEqual(['finance.loans.loan0001.name'])
  })

  it('is not found in an empty plan', () => {
    expect(danglingReferences(emptyPlan())).toEqual([])
  })
})
