import { describe, expect, it } from 'vitest'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { employerCost } from '#domain/staffing/cost.ts'
import { locumCost, supervisionHours, teamCost, traineeCost } from '#domain/staffing/team-cost.ts'
import { realPack } from '../support/pack.ts'
import { locum, member, staffing, trainee } from './examples.ts'

describe('teamCost', () => {
  it('is 0 for a team of nobody', () => {
    expect(teamCost(staffing(), realPack).total.value).toBe(0)
  })

  it('of one person is what that person costs', () => {
    const team = staffing({ staff: [member()] })
    expect(teamCost(team, realPack).total.value).toBe(employerCost(member(), team, realPack).value)
  })

  it('counts a vacancy as filled', () => {
    const team = staffing({ staff: [member({ kind: 'vacancy' })] })
    expect(teamCost(team, realPack).total.value).toBe(employerCost(member(), team, realPack).value)
  })

  it('keeps the reserve over pay, premiums and pension', () => {
    const cost = teamCost(staffing({ staff: [member()], sicknessReservePercent: 10 }), realPack)
    expect(cost.sickness.value).toBeCloseTo(5_223.779, 2)
  })

  it('adds locums and takes off what training brings in', () => {
    const team = staffing({ locums: [locum()], trainees: [trainee()] })
    expect(teamCost(team, realPack).total.value).toBe(4_800 - 10_800)
  })

  it('waits for one unknown wage', () => {
    const team = staffing({ staff: [member(), member({ id: 'member002', monthlyWageFullTime: null })] })
    expect(unknownFields(teamCost(team, realPack).total)).toEqual([
      'staffing.staff.member002.monthlyWageFullTime',
    ])
  })

  it('waits for the sickness reserve', () => {
    const team = staffing({ staff: [member()], sicknessReservePercent: null })
    expect(unknownFields(teamCost(team, realPack).total)).toEqual(['staffing.sicknessReservePercent'])
  })
})

describe('locumCost', () => {
  it('is hours times weeks times rate', () => {
    expect(locumCost(locum()).value).toBe(4_800)
  })

  it('is unknown while the rate is', () => {
    expect(locumCost(locum({ ratePerHour: null })).value).toBeNull()
  })
})

describe('traineeCost', () => {
  it('is what is paid less what is received, over a year', () => {
    expect(traineeCost(trainee({ feePerMonth: 100, allowancePerMonth: 250 })).value).toBe(1_800)
  })
})

describe('supervisionHours', () => {
  it('adds all training places up', () => {
    const two = [trainee(), trainee({ id: 'trainee02', supervisionHoursPerWeek: 1.5 })]
    expect(supervisionHours(staffing({ trainees: two })).value).toBe(5.5)
  })
})
