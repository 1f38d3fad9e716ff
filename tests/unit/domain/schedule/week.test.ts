import { describe, expect, it } from 'vitest'
import { weekOf, type Week } from '#domain/schedule/week.ts'
import { input, addTask, planned } from './support/input.ts'
import { bound, later, scheduled, task, TODAY } from './support/tasks.ts'

const LISTS = ['late', 'pushed', 'begin', 'waiting', 'possible'] as const
const ids = (week: Week) => Object.fromEntries(LISTS.map((list) => [list, week[list].map(({ id }) => id)]))

describe('this week', () => {
  it('is the seven days that begin today', () => {
    expect(weekOf(scheduled([], null)).until).toBe(later(TODAY, 6))
  })

  it('tells what is late from what waits for that', () => {
    const week = weekOf(
      scheduled([task('a', { days: 30 }), task('b', { days: 30, waitsFor: ['a'] })], later(TODAY, 40)),
    )
    expect(ids(week)).toMatchObject({ late: ['a'], pushed: ['b'] })
  })

  it('has what must begin within it, and not what need not', () => {
    const must = task('must', { constraints: [bound('startBy', later(TODAY, 3))] })
    const can = task('can', { constraints: [bound('startBy', later(TODAY, 30))] })
    expect(ids(weekOf(scheduled([must, can], later(TODAY, 90))))).toMatchObject({
      begin: ['must'],
      possible: ['can'],
    })
  })

  it('has what is stopped as waiting', () => {
    expect(ids(weekOf(scheduled([task('a', { status: 'blocked' })], later(TODAY, 90))))).toMatchObject({
      waiting: ['a'],
    })
  })

  it('leaves out what is done', () => {
    expect(ids(weekOf(scheduled([task('a', { status: 'done' })], later(TODAY, 90))))).toMatchObject({
      possible: [],
    })
  })

  it('has a step that is under way with somebody else as waiting', () => {
    const of = input([addTask('task00001', { step: 'bank-financing', status: 'busy' })])
    expect(ids(weekOf(planned(of)))['waiting']).toContain('bank-financing')
  })

  it('has each task once', () => {
    const all = Object.values(ids(weekOf(planned(input([], 'takeover', later(TODAY, 200)))))).flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
