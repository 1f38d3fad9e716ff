import { isTooLate, planSchedule } from '../../schedule/schedule.ts'
import type { CheckContext } from '../check.ts'
import { and, known, not, unknown } from '../truth.ts'
import { consistency, rulesOf } from './support.ts'
import { whenSome } from './when.ts'

const TASKS = 'schedule.tasks'

/** Checks on the schedule as it was worked out, and on the user's own tasks. */
export const scheduleRules = rulesOf('schedule', [
  {
    id: 'start-not-feasible',
    severity: 'attention',
    source: consistency,
    reads: ['route.startDate', TASKS, 'schedule.links'],
    fix: 'route.startDate',
    fires: (context) => {
      const schedule = scheduleOf(context)
      if (schedule === null) return unknown('schedule.links')
      return schedule.isFeasible === null ? unknown('route.startDate') : known(!schedule.isFeasible)
    },
    measures: (context) => {
      const late = scheduleOf(context)?.tasks.filter(isTooLate) ?? []
      const worst = Math.min(0, ...late.map(({ slackDays }) => slackDays ?? 0))
      return { value: -worst, unit: 'days' }
    },
  },
  {
    id: 'task-overdue',
    severity: 'tip',
    source: consistency,
    ...whenSome(TASKS, ['dueOn', 'status'], (task, today) =>
      and(
        not(task.isGiven('doneOn')),
        known(task.item['status'] !== 'done' && task.item['status'] !== 'notNeeded'),
        // The last day of a step follows from the plan; only an own task waits for the user to say it.
        known(task.item['step'] === null || task.item['dueOn'] !== null),
        task.days(['dueOn'], (due) => due < today),
      ),
    ),
  },
])

function scheduleOf({ plan, pack, today }: CheckContext) {
  return planSchedule({ plan, steps: pack.steps, today }).schedule
}
