import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalendarDate, isCalendarMonth } from '#domain/field/calendar.ts'

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2027-12-31', '2027-01-01'])('knows %s', (day) => {
    expect(isCalendarDate(day)).toBe(true)
  })

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-1',
    '2027-01-01T00:00',
    ' 2027-01-01',
    '2027-01-01\n',
    '0050-01-01',
    '',
    '٢٠٢٧-٠١-٠١',
  ])('does not know %j', (day) => {
    expect(isCalendarDate(day)).toBe(false)
  })

  it('knows every day that a clock can show', () => {
    const moments = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(fc.property(moments, (moment) => isCalendarDate(moment.toISOString().slice(0, 10))))
  })
})

describe('isCalendarMonth', () => {
  it.each(['2027-01', '2027-09', '2027-12'])('knows %s', (month) => {
    expect(isCalendarMonth(month)).toBe(true)
  })

  it.each(['2027-00', '2027-13', '2027-1', '2027-07-01', '27-07', '2027/07', '2027-07\n', ''])(
    'does not know %j',
    (month) => {
      expect(isCalendarMonth(month)).toBe(false)
    },
  )
})
