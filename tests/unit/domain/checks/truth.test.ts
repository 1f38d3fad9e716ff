import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { and, known, lacks, is, not, or, someItem, unknown, type Truth } from '#domain/checks/truth.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { addOption, edited, planWith, set } from '../support/plans.ts'

const anyTruth: fc.Arbitrary<Truth> = fc.constantFrom(known(true), known(false), unknown('practice.form'))
const parts = fc.array(anyTruth, { maxLength: 5 })
const values = (truths: readonly Truth[]) => truths.map(({ value }) => value)

describe('three values', () => {
  it('all hold only when each is known to', () => {
    fc.assert(
      fc.property(parts, (truths) => {
        const each = values(truths)
        expect(and(...truths).value).toBe(each.includes(false) ? false : each.includes(null) ? null : true)
      }),
    )
  })

  it('one holds as soon as one is known to', () => {
    fc.assert(
      fc.property(parts, (truths) => {
        const each = values(truths)
        expect(or(...truths).value).toBe(each.includes(true) ? true : each.includes(null) ? null : false)
      }),
    )
  })

  it('the opposite of the opposite is the same', () => {
    fc.assert(
      fc.property(anyTruth, (truth) => {
        expect(not(not(truth)).value).toBe(truth.value)
      }),
    )
  })

  it('what waits for nothing by name is still unknown', () => {
    expect(and(known(true), unknown()).value).toBeNull()
  })
})

describe('an answer', () => {
  const plan = planWith(set('handover.agreementSigned', 'notYet'))

  it('that is not known yet is no answer to a question about it', () => {
    expect(is(plan, 'handover.agreementSigned', 'yes').value).toBeNull()
  })

  it('that is not known yet is not settled either', () => {
    expect(lacks(plan, 'handover.agreementSigned', 'yes').value).toBe(true)
  })

  it('that is not there is unknown', () => {
    expect(lacks(emptyPlan(), 'handover.agreementSigned', 'yes').value).toBeNull()
  })
})

describe('an empty list', () => {
  const nothing = () => known(true)

  it('says nothing while the page is not done', () => {
    expect(someItem(emptyPlan(), 'housing.options', nothing).missing).toEqual(['housing.options'])
  })

  it('is none once the page has been reported done', () => {
    const plan = planWith(set('housing.finished', true))
    expect(someItem(plan, 'housing.options', nothing).value).toBe(false)
  })

  it('names the items it is about', () => {
    const plan = edited(planWith(addOption('place001')), addOption('place002', { tenure: 'rent' }))
    const truth = someItem(plan, 'housing.options', (option) => option.is('tenure', 'rent'))
    expect(truth.about).toEqual(['housing.options.place002'])
  })
})
