import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalendarDate, monthsBefore } from '#domain/field/calendar.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { needsPermit, registrationChain } from '#domain/registrations/chain.ts'
import { realPack } from '../support/pack.ts'

const empty = emptyPlan().registrations
const START = '2027-07-01'

function chain(answers: Partial<typeof empty> = {}, today = '2026-11-22') {
  return registrationChain({ ...empty, ...answers }, realPack.steps, 'takeover', START, today)
}

describe('the chain of registrations', () => {
  it('begins the KVK three months before the start', () => {
    expect(chain().find(({ key }) => key === 'kvk')?.beginBy).toBe('2027-04-01')
  })

  it('lets the AGB codes wait for BIG, KVK and Wtza', () => {
    expect(chain().find(({ key }) => key === 'agb')?.waitsFor).toEqual(['bigRgs', 'kvk', 'wtza'])
  })

  it('no longer waits for what is done', () => {
    expect(chain({ bigRgs: 'done', kvk: 'done' }).find(({ key }) => key === 'agb')?.waitsFor).toEqual([
      'wtza',
    ])
  })

  it('is late when the day has passed and nothing was begun', () => {
    expect(chain({}, '2027-04-02').find(({ key }) => key === 'kvk')?.isLate).toBe(true)
  })

  it('is not late once requested', () => {
    expect(chain({ kvk: 'requested' }, '2027-04-02').find(({ key }) => key === 'kvk')?.isLate).toBe(false)
  })

  it('leaves out the pharmacy licence unless the practice dispenses', () => {
    expect(chain({ dispensesMedicines: 'no' }).some(({ key }) => key === 'pharmacyLicence')).toBe(false)
  })

  it.each([
    [10, false],
    [11, true],
    [null, null],
  ])('with %s care providers a permit is needed: %s', (careProviders, needed) => {
    expect(needsPermit({ careProviders })).toBe(needed)
  })
})

describe('months before a day', () => {
  it.each([
    ['2027-07-01', 3, '2027-04-01'],
    ['2027-03-31', 1, '2027-02-28'],
    ['2027-01-15', 24, '2025-01-15'],
  ])('of %s, %i months: %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before)
  })

  it('is always a day that exists and never later', () => {
    const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.nat(60), (date, months) => {
        const iso = date.toISOString().slice(0, 10)
        const before = monthsBefore(iso, months)
        return isCalendarDate(before) && before <= iso
      }),
    )
  })
})
