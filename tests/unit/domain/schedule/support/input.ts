import type { FieldValue } from '#domain/field/meta.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Route } from '#domain/route/route.ts'
import { planSchedule, type Schedule } from '#domain/schedule/schedule.ts'
import type { ScheduleInput } from '#domain/schedule/tasks.ts'
import { realPack } from '../../support/pack.ts'
import { planWith, set } from '../../support/plans.ts'
import { TODAY } from './tasks.ts'

/** A plan for a route with a start date far enough away for every step, and these edits. */
export function input(
  edits: readonly Edit[] = [],
  kind: Route = 'takeover',
  start = '2029-07-01',
): ScheduleInput {
  const plan = planWith(set('route.kind', kind), set('route.startDate', start), ...edits)
  return { plan, steps: realPack.steps, today: TODAY }
}

/** An own task, or what the user changed about a step. */
export function addTask(id: string, values: Readonly<Record<string, FieldValue>>): Edit {
  return { kind: 'add', list: 'schedule.tasks', id, values }
}

export function addLink(earlier: string, later: string, id = 'link00001'): Edit {
  return { kind: 'add', list: 'schedule.links', id, values: { earlier, later } }
}

/** The schedule of a plan in which nothing waits for itself. */
export function planned(of: ScheduleInput, start = of.plan.route.startDate): Schedule {
  const { schedule, cycle } = planSchedule(of, start)
  if (schedule === null) throw new Error(`a cycle: ${cycle.join()}`)
  return schedule
}
