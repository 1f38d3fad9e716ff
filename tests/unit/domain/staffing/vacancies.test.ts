import { describe, expect, it } from 'vitest'
import { openPlaces, recruitFrom } from '#domain/staffing/vacancies.ts'
import { realPack } from '../support/pack.ts'
import { member, staffing } from './examples.ts'

const START = '2027-07-01'

function only(answers: Parameters<typeof member>[0], start: string | null = START) {
  return openPlaces(staffing({ staff: [member(answers)] }), start, realPack)[0]
}

describe('openPlaces', () => {
  it.each([
    ['a vacancy', { kind: 'vacancy' }, 'vacancy'],
    ['who leaves', { willStay: 'no' }, 'leaving'],
    ['who leaves and is ill, once', { willStay: 'no', sicknessAbsence: 'yes' }, 'leaving'],
    ['who is long-term ill', { sicknessAbsence: 'yes' }, 'longTermSick'],
    ['who was not spoken yet', { willStay: 'notYet' }, 'stayUnknown'],
    ['who stays', {}, undefined],
    ['who is new', { kind: 'new', willStay: null }, undefined],
  ] as const)('names %s', (_, answers, reason) => {
    expect(only(answers)?.reason).toBe(reason)
  })

  it('begins recruiting six months before the month of the vacancy', () => {
    expect(only({ kind: 'vacancy', startMonth: '2027-09' })?.recruitFrom).toBe('2027-03')
  })

  it('begins recruiting six months before the practice starts when the vacancy has no month', () => {
    expect(only({ kind: 'vacancy' })?.recruitFrom).toBe('2027-01')
  })

  it('begins recruiting for who leaves before the practice starts', () => {
    expect(only({ willStay: 'no' })?.recruitFrom).toBe('2027-01')
  })

  it('has no month without a start', () => {
    expect(only({ kind: 'vacancy' }, null)?.recruitFrom).toBeNull()
  })

  it('does not recruit for who may come back', () => {
    expect(only({ sicknessAbsence: 'yes' })?.recruitFrom).toBeNull()
  })
})

describe('recruitFrom', () => {
  it.each([
    ['2027-07', 6, '2027-01'],
    ['2027-06', 6, '2026-12'],
    ['2027-01', 13, '2025-12'],
    ['2027-07', 0, '2027-07'],
    ['2027-07', 1.5, '2027-05'],
  ])('%s less %d months is %s', (month, count, expected) => {
    expect(recruitFrom(month, count)).toBe(expected)
  })
})
