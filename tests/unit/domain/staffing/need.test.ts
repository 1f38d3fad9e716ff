import { describe, expect, it } from 'vitest'
import { unknownFields } from '#domain/outcome/outcome.ts'
import {
  isPresent,
  locumCapacity,
  roleBalances,
  staffCapacity,
  staffCapacityTotal,
  staffGap,
  staffNeed,
  staffNeedTotal,
} from '#domain/staffing/need.ts'
import { packWithout, realPack } from '../support/pack.ts'
import { practiceOf } from '../support/practices.ts'
import { employedGp, locum, member, staffing } from './examples.ts'

const average = practiceOf(3_672)

describe('staffNeed', () => {
  it('is 2.37 fte of assistants for the average practice', () => {
    expect(staffNeed('doctorsAssistant', average, realPack)?.value).toBeCloseTo(2.37, 10)
  })

  it('is 0.7202… fte of POH-S for 3,480 patients', () => {
    expect(staffNeed('pohSomatic', practiceOf(3_480), realPack)?.value).toBeCloseTo(0.720_261, 6)
  })

  it('adds regular and occasional locums up', () => {
    expect(staffNeed('locum', average, realPack)?.value).toBeCloseTo(0.53, 10)
  })

  it('is not given for a nurse specialist, of whom no average was found', () => {
    expect(staffNeed('nurseSpecialist', average, realPack)).toBeNull()
  })

  it('is unknown while the patients are', () => {
    const unknown = { ...average, patientsFrom85: null }
    expect(staffNeed('doctorsAssistant', unknown, realPack)?.value).toBeNull()
  })

  it.each(['fte-doktersassistent-per-praktijk-2022', 'patienten-per-praktijk-2022'])(
    'is unknown when the figure %s is',
    (id) => {
      expect(staffNeed('doctorsAssistant', average, packWithout(id))?.value).toBeNull()
    },
  )

  it('is 5.3 fte in all for the average practice, people in training left out', () => {
    expect(staffNeedTotal(average, realPack).value).toBeCloseTo(5.3, 10)
  })
})

describe('isPresent', () => {
  it.each([
    ['who comes along and stays', {}, true],
    ['who comes along and has not been asked', { willStay: null, sicknessAbsence: null }, true],
    ['who is long-term ill', { sicknessAbsence: 'yes' }, false],
    ['who leaves', { willStay: 'no' }, false],
    ['who is new, whatever was answered before', { kind: 'new', willStay: 'no' }, true],
    ['a vacancy', { kind: 'vacancy' }, false],
    ['who has no kind yet', { kind: null }, false],
  ] as const)('%s: %o is %s', (_, answers, present) => {
    expect(isPresent(member(answers))).toBe(present)
  })
})

describe('staffCapacity', () => {
  const of = (...staff: ReturnType<typeof member>[]) => staffing({ staff })

  it('is the hours divided by 38 for the team', () => {
    const team = of(member({ hoursPerWeek: 19 }), member({ id: 'member002', hoursPerWeek: 28.5 }))
    expect(staffCapacity('doctorsAssistant', team, realPack).value).toBe(1.25)
  })

  it('is the hours divided by 40 for an employed GP', () => {
    expect(staffCapacity('employedGp', of(employedGp({ hoursPerWeek: 30 })), realPack).value).toBe(0.75)
  })

  it('is 0 where there is nobody', () => {
    expect(staffCapacity('pohSomatic', of(member()), realPack).value).toBe(0)
  })

  it('waits for the hours of who is there', () => {
    const outcome = staffCapacity('doctorsAssistant', of(member({ hoursPerWeek: null })), realPack)
    expect(unknownFields(outcome)).toEqual(['staffing.staff.member001.hoursPerWeek'])
  })

  it('does not wait for the hours of a vacancy', () => {
    const vacancy = of(member({ kind: 'vacancy', hoursPerWeek: null }))
    expect(staffCapacity('doctorsAssistant', vacancy, realPack).value).toBe(0)
  })

  it('waits until it is said how somebody comes into the practice', () => {
    const outcome = staffCapacity('doctorsAssistant', of(member({ kind: null })), realPack)
    expect(unknownFields(outcome)).toEqual(['staffing.staff.member001.kind'])
  })

  it('counts a daytime locum over the year', () => {
    const hired = staffing({ locums: [locum({ hoursPerWeek: 20, weeksPerYear: 26 })] })
    expect(staffCapacity('locum', hired, realPack).value).toBe(0.25)
  })

  it('does not count an out-of-hours locum', () => {
    const hired = staffing({ locums: [locum({ reason: 'outOfHours' })] })
    expect(staffCapacity('locum', hired, realPack).value).toBe(0)
  })

  it('of a locum is unknown while the weeks are', () => {
    expect(locumCapacity(locum({ weeksPerYear: null }), realPack).value).toBeNull()
  })
})

describe('staffCapacityTotal', () => {
  it('adds all roles up', () => {
    const team = staffing({ staff: [member(), employedGp({ id: 'member002' })] })
    expect(staffCapacityTotal(team, realPack).value).toBe(2)
  })

  it('waits for somebody without a role', () => {
    const team = staffing({ staff: [member({ role: null })] })
    expect(unknownFields(staffCapacityTotal(team, realPack))).toEqual(['staffing.staff.member001.role'])
  })
})

describe('staffGap', () => {
  it('is negative for a shortage', () => {
    const need = staffNeedTotal(average, realPack)
    const capacity = staffCapacityTotal(staffing({ staff: [member()] }), realPack)
    expect(staffGap(need, capacity).value).toBeCloseTo(-4.3, 10)
  })

  it('is not given where no average is known', () => {
    const row = roleBalances(staffing(), average, realPack).find(({ role }) => role === 'nurseSpecialist')
    expect(row?.gap).toBeNull()
  })
})
