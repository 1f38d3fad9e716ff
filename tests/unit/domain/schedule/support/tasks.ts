import fc from 'fast-check'
import { boundsFrom, type Constraint } from '#domain/schedule/bounds.ts'
import { dayOf, numberOf } from '#domain/field/calendar.ts'
import { scheduleTasks, type Schedule, type ScheduledTask } from '#domain/schedule/schedule.ts'
import type { Task } from '#domain/schedule/tasks.ts'

export const TODAY = '2026-11-22'

/** A task of the user's own that takes some days. */
export function task(id: string, values: Partial<Task> = {}): Task {
  return {
    id,
    step: null,
    item: null,
    status: 'notStarted',
    proof: null,
    days: 0,
    basis: 'own',
    waitsFor: [],
    isAfterStart: false,
    isAdvice: false,
    constraints: [],
    isOverdue: false,
    ...values,
  }
}

export function bound(kind: Constraint['kind'], day: string | null): Constraint {
  return { kind, day, rule: null, path: null }
}

/** The schedule of tasks that do not wait for each other in a circle. */
export function scheduled(tasks: readonly Task[], start: string | null = null, today = TODAY): Schedule {
  const { schedule, cycle } = scheduleTasks(tasks, start, today)
  if (schedule === null) throw new Error(`a cycle: ${cycle.join()}`)
  return schedule
}

/** The task with this id; a test that asks for another is mistaken. */
export function at(schedule: Schedule, id: string): ScheduledTask {
  const found = schedule.tasks.find((each) => each.id === id)
  if (!found) throw new Error(`no task ${id}`)
  return found
}

export function later(day: string, days: number): string {
  return dayOf(numberOf(day) + days)
}

const KINDS = ['startFrom', 'opensOn', 'finishFrom', 'startBy', 'finishBy', 'onQuarter'] as const

const constraint = fc
  .tuple(fc.constantFrom(...KINDS), fc.integer({ min: -20, max: 400 }))
  .map(([kind, days]) => bound(kind, kind === 'onQuarter' ? null : later(TODAY, days)))

/** Tasks of which each waits for some that come before it in the list: a network without a circle. */
export function networks(options: { readonly maxTasks: number; readonly isBound: boolean }) {
  const shape = fc.record({
    days: fc.integer({ min: 0, max: 60 }),
    before: fc.array(fc.nat(options.maxTasks), { maxLength: 4 }),
    constraints: options.isBound ? fc.array(constraint, { maxLength: 1 }) : fc.constant([]),
  })
  return fc.array(shape, { minLength: 1, maxLength: options.maxTasks, size: 'max' }).map((shapes) =>
    shapes.map(({ days, before, constraints }, place) =>
      task(`t${place}`, {
        days,
        constraints,
        waitsFor: place === 0 ? [] : before.map((other) => `t${other % place}`),
      }),
    ),
  )
}

/** Whether the earliest days keep the start date and every bound, judged without the backward pass. */
export function keepsItsDays({ tasks, start }: Schedule): boolean {
  return tasks.every(({ earliestStart, earliestFinish, constraints }) => {
    const { startBy, finishBy } = boundsFrom(constraints)
    const begin = numberOf(earliestStart ?? '')
    const end = numberOf(earliestFinish ?? '')
    return (
      begin <= (startBy ?? begin) &&
      end <= (finishBy ?? end) &&
      end <= (start === null ? end : numberOf(start))
    )
  })
}
