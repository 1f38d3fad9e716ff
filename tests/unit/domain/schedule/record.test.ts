import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScheduleChange } from '#domain/schedule/changes.ts'
import { answersForChoice, answersToKeep, waysOut, type Choice } from '#domain/schedule/record.ts'
import type { ScheduleInput } from '#domain/schedule/tasks.ts'
import { whatBreaks, type Breakage } from '#domain/schedule/what-breaks.ts'
import { realPack } from '../support/pack.ts'
import { edited, set } from '../support/plans.ts'
import { addTask, input, planned } from './support/input.ts'
import { later, TODAY } from './support/tasks.ts'

const LINK = 'lnk0000000001'

/** The input after a change was recorded, and a choice with it. */
function recorded(
  of: ScheduleInput,
  change: ScheduleChange,
  choice?: Choice,
  after?: Breakage,
): ScheduleInput {
  const chosen = choice && after ? { choice, after: after.after, newId: LINK } : null
  const answers = answersToKeep(of, change, chosen)
  return { ...of, plan: edited(of.plan, { kind: 'answers', answers }) }
}

function broken(of: ScheduleInput, change: ScheduleChange): Breakage {
  const breakage = whatBreaks(of, change)
  if (breakage === null) throw new Error('a cycle')
  return breakage
}

const days = ({ after }: Breakage) => after.tasks.map(({ id, earliestStart }) => [id, earliestStart])

const CHANGES: readonly ScheduleChange[] = [
  { kind: 'lead', id: 'bank-financing', days: 200 },
  { kind: 'slip', id: 'bank-financing', days: 40 },
  { kind: 'move', id: 'his-choice', on: later(TODAY, 300) },
  { kind: 'start', on: '2030-01-01' },
]

describe('recording a change', () => {
  it.each(CHANGES)('$kind gives the days that were shown before', (change) => {
    const of = input()
    const after = planned(recorded(of, change), change.kind === 'start' ? change.on : undefined)
    expect(after.tasks.map(({ id, earliestStart }) => [id, earliestStart])).toEqual(days(broken(of, change)))
  })

  it('lengthens what is under way', () => {
    const of = input([addTask('task00001', { step: 'bank-financing', status: 'busy', leadDays: 60 })])
    const after = recorded(of, { kind: 'slip', id: 'bank-financing', days: 10 })
    expect(after.plan.schedule.tasks[0]?.leadDays).toBe(70)
  })

  it('makes the row of a step once', () => {
    const of = recorded(input(), { kind: 'lead', id: 'bank-financing', days: 90 })
    const after = recorded(of, { kind: 'lead', id: 'bank-financing', days: 91 })
    expect(after.plan.schedule.tasks.map(({ step, leadDays }) => [step, leadDays])).toEqual([
      ['bank-financing', 91],
    ])
  })

  it('lets go of a day before which it should not begin when it moves to before that', () => {
    const of = input([addTask('task00001', { title: 'Bellen', notBefore: later(TODAY, 90) })])
    const after = recorded(of, { kind: 'move', id: 'task00001', on: later(TODAY, 30) })
    expect(after.plan.schedule.tasks[0]?.notBefore).toBeNull()
  })
})

describe('a way out that is said to be enough', () => {
  const of = input([], 'takeover', later(TODAY, 500))

  it('makes all fit once it is recorded', () => {
    const delay = fc.tuple(
      fc.constantFrom(
        ...realPack.steps.filter(({ routes }) => routes.includes('takeover')).map(({ id }) => id),
      ),
      fc.integer({ min: 1, max: 300 }),
    )
    fc.assert(
      fc.property(delay, ([id, late]) => {
        const change = { kind: 'slip', id, days: late } as const
        const breakage = broken(of, change)
        const ways = breakage.choices === null ? [] : waysOut(breakage.choices)
        for (const way of ways.filter((each) => each.kind !== 'together' || each.isEnough)) {
          const after = recorded(of, change, way, breakage)
          expect(planned(after).isFeasible, JSON.stringify(way)).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('doing things together', () => {
  const together = (earlier: string, later: string) =>
    edited(input().plan, {
      kind: 'answers',
      answers: [
        { path: `schedule.links.${LINK}.later`, value: later, item: { earlier, relation: 'together' } },
      ],
    })
  const waits = (id: string, plan: ScheduleInput['plan']) =>
    planned({ ...input(), plan }).tasks.find((task) => task.id === id)?.waitsFor

  it('takes an order of the road away', () => {
    const [later, earlier] = ['bank-financing', 'business-plan']
    expect(waits(later, input().plan)).toContain(earlier)
    expect(waits(later, together(earlier, later))).not.toContain(earlier)
  })

  it('cannot take away that one body waits for another', () => {
    expect(waits('agb-codes', together('wtza-notification', 'agb-codes'))).toContain('wtza-notification')
  })
})

it('a start date that frees days of the user makes all fit', () => {
  const of = input([set('handover.letterPlannedOn', later(TODAY, 30))], 'takeover', later(TODAY, 200))
  const breakage = broken(of, { kind: 'start', on: later(TODAY, 200) })
  const way = breakage.choices && waysOut(breakage.choices).find(({ kind }) => kind === 'unpin')
  if (!way) throw new Error('no way out')
  const plan = edited(of.plan, { kind: 'answers', answers: answersForChoice(way, breakage.after, LINK) })
  expect(planned({ ...of, plan }).isFeasible).toBe(true)
})
