import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBefore, isCalendarDate } from '#domain/field/calendar.ts'
import type { HandoverAnswers } from '#domain/handover/fields.ts'
import { latestLetterDay, objectionsUntil } from '#domain/handover/letter.ts'
import { emptyPlan } from '#domain/plan/plan.ts'

const START = '2027-07-01'

const handover = (answers: Partial<HandoverAnswers> = {}) => ({ ...emptyPlan().handover, ...answers })

describe('the latest day for the letter', () => {
  it('is the objection period before the start', () => {
    expect(latestLetterDay(handover({ objectionWeeks: 4 }), START)).toBe('2027-06-03')
  })

  it('goes by the records when they transfer earlier', () => {
    const answers = handover({ objectionWeeks: 4, recordsTransferOn: '2027-06-28' })
    expect(latestLetterDay(answers, START)).toBe('2027-05-31')
  })

  it('goes by the start when the records transfer later', () => {
    const answers = handover({ objectionWeeks: 4, recordsTransferOn: '2027-07-09' })
    expect(latestLetterDay(answers, START)).toBe('2027-06-03')
  })

  it('is unknown without a period', () => {
    expect(latestLetterDay(handover(), START)).toBeNull()
  })

  it('is unknown without a day', () => {
    expect(latestLetterDay(handover({ objectionWeeks: 4 }), null)).toBeNull()
  })

  it('leaves patients the whole period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 26 }), (objectionWeeks) => {
        const letterSentOn = latestLetterDay(handover({ objectionWeeks }), START)
        return objectionsUntil(handover({ objectionWeeks, letterSentOn })) === START
      }),
    )
  })
})

describe('the objection period', () => {
  it('runs from the day the letter was sent, not from the plan', () => {
    const answers = handover({ objectionWeeks: 6, letterPlannedOn: '2027-04-01', letterSentOn: '2027-04-12' })
    expect(objectionsUntil(answers)).toBe('2027-05-24')
  })
})

describe('days before a day', () => {
  it.each([
    ['2027-07-01', 28, '2027-06-03'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2027-12-31', -1, '2028-01-01'],
  ])('of %s, %i days: %s', (day, days, before) => {
    expect(daysBefore(day, days)).toBe(before)
  })

  it('are undone by going forward as many', () => {
    const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.nat(1_000), (date, days) => {
        const iso = date.toISOString().slice(0, 10)
        const before = daysBefore(iso, days)
        return isCalendarDate(before) && daysBefore(before, -days) === iso
      }),
    )
  })
})
