import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { numberOf } from '#domain/field/calendar.ts'
import { rowIdOf } from '#domain/schedule/row.ts'
import { neighboursOf } from '#domain/schedule/neighbours.ts'
import { spanOf, ticksOf, timelineTasks, ZOOMS } from '#domain/schedule/timeline.ts'
import { itemIdSchema } from '#domain/field/list.ts'
import { realPack } from '../support/pack.ts'
import { at, later, networks, scheduled, task, TODAY } from './support/tasks.ts'

describe('the span of a timeline', () => {
  it('has every day of every task in it', () => {
    fc.assert(
      fc.property(
        networks({ maxTasks: 20, isBound: true }),
        fc.integer({ min: 0, max: 900 }),
        (tasks, days) => {
          const schedule = scheduled(tasks, later(TODAY, days))
          const { from, to } = spanOf(schedule, timelineTasks(schedule))
          const all = schedule.tasks.flatMap(({ earliestStart, earliestFinish, latestFinish }) =>
            [earliestStart, earliestFinish, latestFinish].filter((day) => day !== null).map(numberOf),
          )
          expect(all.filter((day) => day > to)).toEqual([])
          expect(from).toBeLessThan(numberOf(TODAY))
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('the lines of the axis', () => {
  const span = { from: numberOf('2026-10-01'), to: numberOf('2027-10-01') }

  it.each([
    ['year', ['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'].length],
    ['quarter', 13],
    ['month', 52],
  ] as const)('at zoom %s are %i', (zoom, count) => {
    expect(ticksOf(span, zoom)).toHaveLength(count)
  })

  it('are Mondays when a month is in sight', () => {
    expect(ticksOf(span, 'month').filter((day) => new Date(day).getUTCDay() !== 1)).toEqual([])
  })

  it.each(ZOOMS)('stay within the span at zoom %s', (zoom) => {
    const outside = ticksOf(span, zoom).filter((day) => numberOf(day) < span.from || numberOf(day) > span.to)
    expect(outside).toEqual([])
  })
})

test('what is done is not on the timeline', () => {
  expect(timelineTasks(scheduled([task('a', { status: 'done' }), task('b')])).map(({ id }) => id)).toEqual([
    'b',
  ])
})

test('the neighbours of a task are what it waits for longest and what presses most', () => {
  const schedule = scheduled(
    [
      task('short', { days: 2 }),
      task('long', { days: 9 }),
      task('it', { days: 1, waitsFor: ['short', 'long'] }),
      task('late', { days: 1, waitsFor: ['it'] }),
      task('soon', { days: 20, waitsFor: ['it'] }),
    ],
    later(TODAY, 60),
  )
  const { before, after } = neighboursOf(at(schedule, 'it'), schedule.tasks)
  expect([before?.id, after?.id]).toEqual(['long', 'soon'])
})

test('every step has a row id of its own that a list takes', () => {
  const rows = realPack.steps.map(({ id }) => rowIdOf(id))
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows.filter((id) => !itemIdSchema.safeParse(id).success)).toEqual([])
})
