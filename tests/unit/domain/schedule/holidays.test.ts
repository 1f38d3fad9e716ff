import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { HOLIDAYS, holidaysOf, workingDayUpTo } from '#domain/schedule/holidays.ts'

const dayOfHoliday = (year: number, wanted: string) =>
  holidaysOf(year).find(({ holiday }) => holiday === wanted)?.day

describe('Easter Sunday', () => {
  it.each([
    [1999, '1999-04-04'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('in %i is %s', (year, day) => {
    expect(dayOfHoliday(year, 'easterSunday')).toBe(day)
  })
})

test('the holidays of 2027', () => {
  expect(holidaysOf(2027)).toEqual([
    { holiday: 'newYear', day: '2027-01-01' },
    { holiday: 'easterSunday', day: '2027-03-28' },
    { holiday: 'easterMonday', day: '2027-03-29' },
    { holiday: 'kingsDay', day: '2027-04-27' },
    { holiday: 'liberationDay', day: '2027-05-05' },
    { holiday: 'ascensionDay', day: '2027-05-06' },
    { holiday: 'whitSunday', day: '2027-05-16' },
    { holiday: 'whitMonday', day: '2027-05-17' },
    { holiday: 'christmas', day: '2027-12-25' },
    { holiday: 'secondChristmas', day: '2027-12-26' },
  ])
})

test("King's Day is on Saturday when the 27th is a Sunday", () => {
  expect(dayOfHoliday(2025, 'kingsDay')).toBe('2025-04-26')
})

test('every year has every holiday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
      expect(new Set(holidaysOf(year).map(({ holiday }) => holiday))).toEqual(new Set(HOLIDAYS))
    }),
  )
})

test('Easter is always a Sunday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
      expect(new Date(dayOfHoliday(year, 'easterSunday') ?? '').getUTCDay()).toBe(0)
    }),
  )
})

describe('the last working day up to', () => {
  it.each([
    ['a Wednesday', '2027-06-16', '2027-06-16'],
    ['a Sunday', '2027-06-20', '2027-06-18'],
    ['Easter Monday', '2027-03-29', '2027-03-26'],
    ['New Year on a Friday', '2027-01-01', '2026-12-31'],
  ])('%s', (_, day, working) => {
    expect(workingDayUpTo(day)).toBe(working)
  })
})
