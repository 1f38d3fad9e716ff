import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anwHours, anwHoursBesideDuty, anwIncome } from '#domain/collaboration/shifts.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { packWithout, realPack } from '../support/pack.ts'

const empty = emptyPlan().collaboration
const known = { ...empty, anwEveningHours: 60, anwWeekendHours: 40, anwNightHours: 20, anwHoursObliged: 130 }

describe('your own shifts', () => {
  it('are evening, weekend and night together', () => {
    expect(anwHours(known).value).toBe(120)
  })

  it('fall short of the duty when they are fewer', () => {
    expect(anwHoursBesideDuty(known).value).toBe(-10)
  })

  it('bring in each hour at its own tariff', () => {
    expect(anwIncome(known, realPack).value).toBeCloseTo(60 * 119.01 + 40 * 137.32 + 20 * 155.63, 6)
  })

  it('leave the income unknown while a kind of hours is', () => {
    expect(anwIncome({ ...known, anwNightHours: null }, realPack).value).toBeNull()
  })

  it('say which hours the income waits for', () => {
    expect(unknownFields(anwIncome({ ...known, anwNightHours: null }, realPack))).toEqual([
      'collaboration.anwNightHours',
    ])
  })

  it('leave the income unknown without a tariff', () => {
    expect(anwIncome(known, packWithout('anw-uurtarief-avond-2026')).value).toBeNull()
  })

  it('bring in more for the same hours at night than in the evening', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (hours) => {
        const none = { ...empty, anwEveningHours: 0, anwWeekendHours: 0, anwNightHours: 0 }
        const evening = anwIncome({ ...none, anwEveningHours: hours }, realPack).value ?? 0
        const night = anwIncome({ ...none, anwNightHours: hours }, realPack).value ?? 0
        expect(night).toBeGreaterThan(evening)
      }),
    )
  })
})
