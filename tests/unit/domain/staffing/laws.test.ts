import fc from 'fast-check'
import { expect, it } from 'vitest'
import { employerCost } from '#domain/staffing/cost.ts'
import { staffNeedTotal } from '#domain/staffing/need.ts'
import { teamCost } from '#domain/staffing/team-cost.ts'
import { realPack } from '../support/pack.ts'
import { practiceOf } from '../support/practices.ts'
import { member, staffing } from './examples.ts'

const wage = fc.integer({ min: 0, max: 15_000 })
const hours = fc.integer({ min: 1, max: 60 })
const share = fc.integer({ min: 0, max: 100 })
const value = (euros: number | null) => euros ?? NaN

it('a higher wage never costs the employer less', () => {
  fc.assert(
    fc.property(wage, wage, hours, share, (one, other, hoursPerWeek, pensionEmployerSharePercent) => {
      const team = staffing({ pensionEmployerSharePercent })
      const cost = (monthlyWageFullTime: number) =>
        value(employerCost(member({ hoursPerWeek, monthlyWageFullTime }), team, realPack).value)
      expect(cost(Math.max(one, other))).toBeGreaterThanOrEqual(cost(Math.min(one, other)))
    }),
  )
})

it('an employee never costs less than the bare wage', () => {
  fc.assert(
    fc.property(wage, hours, share, (monthlyWageFullTime, hoursPerWeek, pensionEmployerSharePercent) => {
      const team = staffing({ pensionEmployerSharePercent })
      const cost = employerCost(member({ hoursPerWeek, monthlyWageFullTime }), team, realPack).value
      expect(value(cost)).toBeGreaterThanOrEqual((12 * monthlyWageFullTime * hoursPerWeek) / 38)
    }),
  )
})

it('the order of the staff does not matter for the cost', () => {
  fc.assert(
    fc.property(fc.array(wage, { maxLength: 8 }), (wages) => {
      const team = wages.map((monthlyWageFullTime, index) =>
        member({ id: `member00${index}`, monthlyWageFullTime }),
      )
      const cost = (staff: typeof team) => value(teamCost(staffing({ staff }), realPack).total.value)
      expect(cost(team.toReversed())).toBeCloseTo(cost(team), 4)
    }),
  )
})

it('twice the patients need twice the team', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (patients) => {
      const need = (count: number) => value(staffNeedTotal(practiceOf(count), realPack).value)
      expect(need(2 * patients)).toBeCloseTo(2 * need(patients), 8)
    }),
  )
})
