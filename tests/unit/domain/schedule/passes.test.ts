import { describe, expect, it } from 'vitest'
import { at, bound, scheduled, task } from './support/tasks.ts'

const START = '2027-06-01'

describe('the forward pass', () => {
  it('begins what waits for nothing today', () => {
    expect(at(scheduled([task('a')]), 'a').earliestStart).toBe('2026-11-22')
  })

  it('begins a task when the last of what it waits for is finished', () => {
    const schedule = scheduled([
      task('short', { days: 2 }),
      task('long', { days: 10 }),
      task('next', { waitsFor: ['short', 'long'] }),
    ])
    expect(at(schedule, 'next').earliestStart).toBe('2026-12-02')
  })

  it('passes by a task that is not there', () => {
    expect(at(scheduled([task('a', { waitsFor: ['elsewhere'] })]), 'a').earliestStart).toBe('2026-11-22')
  })

  it('does not begin before the day the user gave', () => {
    const schedule = scheduled([task('a', { constraints: [bound('startFrom', '2027-02-01')] })])
    expect(at(schedule, 'a').earliestStart).toBe('2027-02-01')
  })

  it('finishes on the first day of a quarter where it must', () => {
    const schedule = scheduled([task('a', { days: 5, constraints: [bound('onQuarter', null)] })])
    expect(at(schedule, 'a').earliestFinish).toBe('2027-01-01')
  })

  it('begins what comes after the start on the start date', () => {
    expect(at(scheduled([task('a', { isAfterStart: true })], START), 'a').earliestStart).toBe(START)
  })

  it('is not held up by what is done', () => {
    const schedule = scheduled([task('a', { days: 90, status: 'done' }), task('b', { waitsFor: ['a'] })])
    expect(at(schedule, 'b').earliestStart).toBe('2026-11-22')
  })

  it('leaves out what is not needed', () => {
    const schedule = scheduled([task('a', { days: 90, status: 'notNeeded' }), task('b', { waitsFor: ['a'] })])
    expect(at(schedule, 'b').earliestStart).toBe('2026-11-22')
  })
})

describe('the backward pass', () => {
  it('ends on the start date', () => {
    expect(at(scheduled([task('a', { days: 31 })], START), 'a').latestStart).toBe('2027-05-01')
  })

  it('lets a task be finished when the first that waits for it must begin', () => {
    const tasks = [
      task('first', { days: 1 }),
      task('soon', { days: 31, waitsFor: ['first'] }),
      task('late', { days: 1, waitsFor: ['first'] }),
    ]
    expect(at(scheduled(tasks, START), 'first').latestFinish).toBe('2027-05-01')
  })

  it('keeps a day on which something must be done', () => {
    const tasks = [task('a', { days: 1, constraints: [bound('finishBy', '2027-01-11')] })]
    expect(at(scheduled(tasks, START), 'a').latestStart).toBe('2027-01-10')
  })

  it('goes back to the first day of a quarter', () => {
    const tasks = [task('a', { constraints: [bound('onQuarter', null)] })]
    expect(at(scheduled(tasks, START), 'a').latestFinish).toBe('2027-04-01')
  })

  it('sets no latest day for what comes after the start', () => {
    expect(at(scheduled([task('a', { isAfterStart: true })], START), 'a').latestStart).toBeNull()
  })

  it('is unknown without a start date', () => {
    expect(scheduled([task('a')]).isFeasible).toBeNull()
  })
})

describe('what is too late', () => {
  it('has a negative slack of as many days', () => {
    expect(at(scheduled([task('a', { days: 30 })], '2026-12-12'), 'a').slackDays).toBe(-10)
  })

  it('includes what can be begun in time but not be finished in time', () => {
    const tasks = [task('a', { constraints: [bound('finishFrom', '2027-06-11')] })]
    expect(at(scheduled(tasks, START), 'a').slackDays).toBe(-10)
  })
})
