import { describe, expect, it, test } from 'vitest'
import { monthsBefore } from '#domain/field/calendar.ts'
import { PRACTICE_ROUTES } from '#domain/route/route.ts'
import { cycleWith, planSchedule } from '#domain/schedule/schedule.ts'
import { realPack } from '../support/pack.ts'
import { set } from '../support/plans.ts'
import { addLink, addTask, input, planned } from './support/input.ts'
import { at, TODAY } from './support/tasks.ts'

const START = '2029-07-01'

describe.each(PRACTICE_ROUTES)('the untouched schedule of the route %s', (kind) => {
  it('has every step of the route', () => {
    const steps = realPack.steps.filter(({ routes }) => routes.includes(kind)).map(({ id }) => id)
    const { tasks, notNeeded } = planned(input([], kind))
    expect(new Set([...tasks, ...notNeeded].map(({ id }) => id))).toEqual(new Set(steps))
  })

  it('begins every step at the latest when the pack says', () => {
    const latest = planned(input([], kind))
      .tasks.filter(({ latestStart, isAfterStart }) => latestStart !== null && !isAfterStart)
      .map(({ id, latestStart }) => ({ id, latestStart }))
    const pack = latest.map(({ id }) => {
      const step = realPack.steps.find((each) => each.id === id)
      return { id, latestStart: monthsBefore(START, step?.leadTimeMonths ?? 0) }
    })
    expect(latest).toEqual(pack)
  })

  it('fits a start that is far away', () => {
    expect(planned(input([], kind)).isFeasible).toBe(true)
  })

  it('does not fit a start next month', () => {
    expect(planned(input([], kind, '2026-12-22')).isFeasible).toBe(false)
  })
})

test('a route without a choice has only own tasks', () => {
  const { tasks } = planned(input([addTask('task00001', { title: 'Bel Anne' })], 'undecided'))
  expect(tasks.map(({ id }) => id)).toEqual(['task00001'])
})

test('a step waits only for steps on its own route', () => {
  expect(at(planned(input([], 'startup')), 'bank-financing').waitsFor).toEqual(['business-plan'])
})

describe('what the user fills in about a step', () => {
  it('replaces how long it takes', () => {
    const schedule = planned(input([addTask('task00001', { step: 'bank-financing', leadDays: 10 })]))
    expect(at(schedule, 'bank-financing')).toMatchObject({ days: 10, basis: 'own' })
  })

  it('fixes the day it begins', () => {
    const schedule = planned(
      input([addTask('task00001', { step: 'bank-financing', plannedOn: '2029-02-01' })]),
    )
    expect(at(schedule, 'bank-financing')).toMatchObject({ earliestStart: '2029-02-01', slackDays: -92 })
  })

  it('no longer counts once the planned day has passed', () => {
    const schedule = planned(
      input([addTask('task00001', { step: 'business-plan', plannedOn: '2026-11-01' })]),
    )
    expect(at(schedule, 'business-plan').isOverdue).toBe(true)
  })

  it('takes a step out when it is not needed', () => {
    const schedule = planned(input([addTask('task00001', { step: 'valuation', status: 'notNeeded' })]))
    expect(schedule.notNeeded.map(({ id }) => id)).toEqual(['valuation'])
  })

  it('keeps what is done on the day it was done', () => {
    const edits = [addTask('task00001', { step: 'business-plan', status: 'done', doneOn: '2026-10-01' })]
    expect(at(planned(input(edits)), 'business-plan').earliestFinish).toBe('2026-10-01')
  })
})

describe('own order', () => {
  const call = addTask('task00001', { title: 'Bel Anne', leadDays: 14 })

  it('makes a step wait for an own task', () => {
    const schedule = planned(input([call, addLink('task00001', 'orient-own-wishes')]))
    expect(at(schedule, 'orient-own-wishes').earliestStart).toBe('2026-12-06')
  })

  it('of something that is gone is passed by', () => {
    expect(planned(input([addLink('task00009', 'orient-own-wishes')])).isFeasible).toBe(true)
  })

  it('in a circle is reported with the circle in order', () => {
    const { cycle } = planSchedule(input([addLink('vecozo', 'kvk-registration')]))
    expect(cycle).toEqual(['kvk-registration', 'agb-codes', 'vecozo'])
  })

  it('that would make a circle can be refused beforehand', () => {
    expect(cycleWith(input(), 'vecozo', 'agb-codes')).toEqual(['agb-codes', 'vecozo'])
  })

  it('that makes no circle is not refused', () => {
    expect(cycleWith(input(), 'vecozo', 'telephony')).toBeNull()
  })
})

describe('rules', () => {
  it('keep the KVK number within a week of the start of the company', () => {
    const schedule = planned(input([set('schedule.companyStartsOn', '2029-02-01')]))
    expect(at(schedule, 'kvk-registration')).toMatchObject({
      earliestFinish: '2029-01-25',
      latestFinish: '2029-02-08',
    })
  })

  it('open the Wtza notification three months before the start', () => {
    expect(at(planned(input()), 'wtza-notification').earliestStart).toBe('2029-04-01')
  })

  it('let a complaints scheme begin on the first day of a quarter', () => {
    expect(at(planned(input()), 'complaints-scheme').earliestFinish).toMatch(/-(01|04|07|10)-01$/)
  })

  it.each([
    ['Zilveren Kruis', '2029-06-03'],
    ['Menzis', '2029-06-17'],
  ])('ask for a change at %s some weeks before the quarter', (insurer, day) => {
    const edits = [
      set('insurers.preferentInsurer', insurer),
      addTask('task00001', { step: 'contract-modules', leadDays: 1 }),
    ]
    expect(at(planned(input(edits)), 'contract-modules').latestStart).toBe(day)
  })

  it('say nothing about changes at an insurer whose terms are not known', () => {
    const schedule = planned(input([set('insurers.preferentInsurer', 'CZ')]))
    expect(at(schedule, 'contract-modules').constraints).toEqual([])
  })

  it.each([
    ['as many weeks as the user says', [set('handover.objectionWeeks', 6)], 42],
    ['eight weeks in holiday time', [set('schedule.letterInHolidays', 'yes')], 56],
    ['at least four weeks otherwise', [], 30],
  ])('give patients %s to object', (_, edits, days) => {
    expect(at(planned(input(edits)), 'inform-patients').days).toBe(days)
  })

  it('ask for the first accounts before June of the year after', () => {
    expect(at(planned(input()), 'annual-accountability').latestFinish).toBe('2030-05-31')
  })

  it('all come from the calendar of the pack', () => {
    const schedule = planned(input([set('insurers.preferentInsurer', 'Menzis')]))
    const rules = schedule.tasks.flatMap(({ constraints }) => constraints.flatMap(({ rule }) => rule ?? []))
    const known = new Set(realPack.calendar.map(({ id }) => id))
    expect(rules.filter((rule) => !known.has(rule))).toEqual([])
  })
})

test('a lease that drags on is under way since the day it was begun', () => {
  const edits = [addTask('task00001', { step: 'lease-negotiation', status: 'busy', plannedOn: '2026-09-01' })]
  expect(at(planned(input(edits)), 'lease-negotiation')).toMatchObject({
    earliestStart: '2026-09-01',
    earliestFinish: '2026-12-02',
  })
})

test('today is never later than the first possible day of what is open', () => {
  const early = planned(input()).tasks.filter(({ earliestStart }) => (earliestStart ?? TODAY) < TODAY)
  expect(early).toEqual([])
})
