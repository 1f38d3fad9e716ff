import { describe, expect, it, test } from 'vitest'
import { firstStart } from '#domain/schedule/choices.ts'
import { deadlines } from '#domain/schedule/deadlines.ts'
import { isHardOrder } from '#domain/schedule/hard-order.ts'
import { startCandidates } from '#domain/schedule/start-dates.ts'
import { whatBreaks } from '#domain/schedule/what-breaks.ts'
import { set } from '../support/plans.ts'
import { dayBefore } from './support/days.ts'
import { addLink, addTask, input, planned } from './support/input.ts'

/** A start that leaves three weeks. */
const TIGHT = '2028-12-15'

describe('a slip', () => {
  it('that fits breaks nothing', () => {
    expect(whatBreaks(input(), { kind: 'slip', id: 'bank-financing', days: 30 })?.firstMisfit).toBeNull()
  })

  it('moves what waits for it, and nothing else', () => {
    const breakage = whatBreaks(input(), { kind: 'slip', id: 'housing-programme', days: 700 })
    expect(breakage?.affected.map(({ id }) => id)).not.toContain('bank-financing')
  })

  it('names the first day that no longer fits', () => {
    const breakage = whatBreaks(input([], 'takeover', TIGHT), {
      kind: 'slip',
      id: 'bank-financing',
      days: 120,
    })
    expect(breakage?.firstMisfit).toEqual({ id: 'bank-financing', day: '2028-04-15' })
  })

  it('gives a start date that fits', () => {
    const change = { kind: 'slip', id: 'bank-financing', days: 120 } as const
    const next = whatBreaks(input([], 'takeover', TIGHT), change)?.choices?.nextStart ?? ''
    expect(whatBreaks(input([], 'takeover', next), change)?.after.isFeasible).toBe(true)
  })

  it('gives lengths that together are enough', () => {
    const change = { kind: 'slip', id: 'bank-financing', days: 120 } as const
    const cuts = whatBreaks(input([], 'takeover', TIGHT), change)?.choices?.shortenTogether ?? []
    const after = whatBreaks(input([], 'takeover', TIGHT), change)?.after
    const edits = cuts.map(({ id, byDays }, place) =>
      addTask(`task0000${place}`, {
        step: id,
        leadDays: (after?.tasks.find((each) => each.id === id)?.days ?? 0) - byDays,
      }),
    )
    expect(whatBreaks(input(edits, 'takeover', TIGHT), change)?.after.isFeasible).toBe(true)
  })
})

describe('one own task that takes too long', () => {
  const tooLong = input([addTask('task00001', { title: 'Bouw', leadDays: 1_000 })])
  const choices = whatBreaks(tooLong, { kind: 'lead', id: 'task00001', days: 1_000 })?.choices

  it('can be shortened by just enough', () => {
    expect(choices?.shortenOne).toEqual([{ id: 'task00001', byDays: 48 }])
  })

  it('needs no other to be shortened too', () => {
    expect(choices?.shortenTogether).toEqual([])
  })
})

test('two own tasks that need not wait for each other can run in parallel', () => {
  const edits = [
    addTask('task00001', { title: 'Bouw', leadDays: 500 }),
    addTask('task00002', { title: 'Tuin', leadDays: 500 }),
    addLink('task00001', 'task00002'),
  ]
  expect(whatBreaks(input(edits), { kind: 'start', on: '2029-07-01' })?.choices?.parallel).toEqual([
    { earlier: 'task00001', later: 'task00002', gainDays: 48, isEnough: true },
  ])
})

test('what one body waits for from another is never offered to run in parallel', () => {
  const { choices } = whatBreaks(input(), { kind: 'start', on: '2027-07-01' }) ?? {}
  const hard = choices?.parallel.filter(({ earlier, later }) => isHardOrder(earlier, later))
  expect(hard).toEqual([])
})

test('a moved day too early for what precedes it does not fit, and no start date helps', () => {
  const change = { kind: 'move', id: 'takeover-agreement', on: '2027-01-15' } as const
  expect(whatBreaks(input(), change)?.choices?.nextStart).toBeNull()
})

test('a moved day that does not fit can be let go', () => {
  const edits = [addTask('task00001', { step: 'takeover-agreement', plannedOn: '2027-01-15' })]
  const choices = whatBreaks(input(edits), { kind: 'start', on: '2029-07-01' })?.choices
  expect(choices?.nextUnpinned).toEqual({ start: firstStart(input()), moves: ['takeover-agreement'] })
})

test('no start date helps where a page plans a day before what must come first', () => {
  const edits = [set('handover.ionPlannedOn', '2027-07-01')]
  expect(firstStart(input(edits, 'takeover', '2027-07-01'))).toBeNull()
})

describe.each(['takeover', 'startup', 'joining'] as const)('the first possible start of %s', (kind) => {
  const first = firstStart(input([], kind)) ?? ''

  it('fits', () => {
    expect(planned(input([], kind), first).isFeasible).toBe(true)
  })

  it('is the first that does', () => {
    expect(planned(input([], kind), dayBefore(first)).isFeasible).toBe(false)
  })
})

describe('start dates to choose from', () => {
  const candidates = startCandidates(input([], 'takeover', '2029-07-15'), 12)

  it('are the coming quarters and the chosen day, in order', () => {
    expect(candidates.map(({ start }) => start)).toEqual([
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
      '2028-01-01',
      '2028-04-01',
      '2028-07-01',
      '2028-10-01',
      '2029-01-01',
      '2029-04-01',
      '2029-07-01',
      '2029-07-15',
      '2029-10-01',
    ])
  })

  it('have fewer things too late as they are later', () => {
    const counts = candidates.map(({ tooLate }) => tooLate.length)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
  })

  it('say what the sources say about the first day of a quarter', () => {
    expect(candidates[2]?.rules).toEqual(['ion-not-first-day-of-quarter'])
  })
})

describe('deadlines', () => {
  it('have one uid each', () => {
    const uids = deadlines(planned(input())).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
  })

  it('fall on a working day when something must be begun', () => {
    const weekends = deadlines(planned(input())).filter(
      ({ about, date }) => about === 'beginBy' && [0, 6].includes(new Date(date).getUTCDay()),
    )
    expect(weekends).toEqual([])
  })

  it('keep their uid and change their key when the day changes', () => {
    const of = (start: string) =>
      deadlines(planned(input([], 'takeover', start))).find(({ uid }) => uid === 'bank-financing.beginBy')
    expect(of('2029-07-02')?.sequenceKey).not.toBe(of('2029-08-02')?.sequenceKey)
  })

  it('include the start itself', () => {
    const start = deadlines(planned(input())).find(({ about }) => about === 'start')
    expect(start).toMatchObject({ date: '2029-07-01', kind: 'event' })
  })
})
