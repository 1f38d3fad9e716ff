import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf } from '#domain/field/calendar.ts'
import { scheduleTasks } from '#domain/schedule/schedule.ts'
import { at, keepsItsDays, later, networks, scheduled, task, TODAY } from './support/tasks.ts'

const free = networks({ maxTasks: 300, isBound: false })
const bound = networks({ maxTasks: 300, isBound: true })
const startIn = fc.integer({ min: 0, max: 1_500 }).map((days) => later(TODAY, days))

test('the latest days are on or after the earliest exactly when everything fits', () => {
  fc.assert(
    fc.property(fc.oneof(free, bound), startIn, (tasks, start) => {
      const schedule = scheduled(tasks, start)
      const isInOrder = schedule.tasks.every(
        (each) =>
          (each.latestStart ?? '') >= (each.earliestStart ?? '') &&
          (each.latestFinish ?? '') >= (each.earliestFinish ?? ''),
      )
      expect(isInOrder).toBe(keepsItsDays(schedule))
    }),
  )
})

test('a schedule calls itself feasible exactly when everything fits', () => {
  fc.assert(
    fc.property(bound, startIn, (tasks, start) => {
      const schedule = scheduled(tasks, start)
      expect(schedule.isFeasible).toBe(keepsItsDays(schedule))
    }),
  )
})

test('nothing on the critical path can slip', () => {
  fc.assert(
    fc.property(fc.oneof(free, bound), (tasks) => {
      const schedule = scheduled(tasks)
      expect(schedule.critical.map((id) => at(schedule, id).floatDays)).toEqual(
        schedule.critical.map(() => 0),
      )
    }),
  )
})

test('with the first possible start date, the critical path has no slack', () => {
  fc.assert(
    fc.property(free, (tasks) => {
      const schedule = scheduled(tasks, scheduled(tasks).readyOn)
      expect(schedule.critical.map((id) => at(schedule, id).slackDays)).toEqual(
        schedule.critical.map(() => 0),
      )
    }),
  )
})

test('the critical path ends on the day everything is ready', () => {
  fc.assert(
    fc.property(free, (tasks) => {
      const schedule = scheduled(tasks)
      expect(at(schedule, schedule.critical.at(-1) ?? '').earliestFinish).toBe(schedule.readyOn)
    }),
  )
})

test('nothing begins before what it waits for is finished, neither at the earliest nor at the latest', () => {
  fc.assert(
    fc.property(bound, startIn, (tasks, start) => {
      const schedule = scheduled(tasks, start)
      const known = new Map(schedule.tasks.map((each) => [each.id, each]))
      const tooEarly = schedule.tasks.flatMap((each) =>
        each.waitsFor.filter((id) => {
          const before = known.get(id)
          return (
            (before?.earliestFinish ?? '') > (each.earliestStart ?? '') ||
            (before?.latestFinish ?? '') > (each.latestStart ?? '')
          )
        }),
      )
      expect(tooEarly).toEqual([])
    }),
  )
})

test('moving the start date moves every latest day that is bound to nothing else by as much', () => {
  fc.assert(
    fc.property(free, startIn, fc.integer({ min: -400, max: 400 }), (tasks, start, days) => {
      const before = scheduled(tasks, start)
      const after = scheduled(tasks, later(start, days))
      expect(after.tasks.map(({ latestStart }) => numberOf(latestStart ?? ''))).toEqual(
        before.tasks.map(({ latestStart }) => numberOf(latestStart ?? '') + days),
      )
    }),
  )
})

test('a circle is found wherever it is, and every task in it waits for the one before', () => {
  fc.assert(
    fc.property(free, fc.nat(299), fc.nat(299), (tasks, one, other) => {
      const from = Math.min(one % tasks.length, other % tasks.length)
      const to = Math.max(one % tasks.length, other % tasks.length)
      const circle = tasks.map((each, place) => ({
        ...each,
        waitsFor: [
          ...each.waitsFor,
          ...(place === from ? [`t${to}`] : []),
          ...(place > from && place <= to ? [`t${place - 1}`] : []),
        ],
      }))
      const { cycle } = scheduleTasks(circle, null, TODAY)
      const waitsFor = new Map(circle.map((each) => [each.id, each.waitsFor]))
      const broken = (cycle ?? ['none']).filter(
        (id, place, ids) => waitsFor.get(id)?.includes(ids.at(place - 1) ?? '') !== true,
      )
      expect(broken).toEqual([])
    }),
  )
})

test('a task that waits for itself is a circle of one', () => {
  expect(scheduleTasks([task('alone', { waitsFor: ['alone'] })], null, TODAY).cycle).toEqual(['alone'])
})
