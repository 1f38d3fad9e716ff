import { daysAfter } from '../field/calendar.ts'
import type { Schedule } from './schedule.ts'
import type { Task } from './tasks.ts'

/** One thing that turns out otherwise. */
export type ScheduleChange =
  | { readonly kind: 'lead'; readonly id: string; readonly days: number }
  | { readonly kind: 'slip'; readonly id: string; readonly days: number }
  | { readonly kind: 'move'; readonly id: string; readonly on: string }
  | { readonly kind: 'start'; readonly on: string }

/** The tasks after a change; `before` says from where a slip counts. A change of the start date changes no task by itself. */
export function changedTasks(tasks: readonly Task[], change: ScheduleChange, before: Schedule): Task[] {
  if (change.kind === 'start') return [...tasks]
  return tasks.map((task) => (task.id === change.id ? changedTask(task, change, before) : task))
}

function changedTask(task: Task, change: Exclude<ScheduleChange, { kind: 'start' }>, before: Schedule): Task {
  if (change.kind === 'lead') return withDays(task, change.days)
  if (change.kind === 'move') return boundTo(task, ['startFrom', 'startBy'], change.on)
  const begin = before.tasks.find(({ id }) => id === task.id)?.earliestStart ?? null
  if (begin === null) return task
  // What is under way ends later; what has not begun begins later.
  if (task.status === 'busy') return withDays(task, task.days + change.days)
  return boundTo(task, ['startFrom'], daysAfter(begin, change.days))
}

/** The task with another length. */
export function withDays(task: Task, days: number): Task {
  return { ...task, days, basis: 'own' }
}

/** Binds to a day instead of to the days the task was planned on before. */
function boundTo(task: Task, kinds: readonly ('startFrom' | 'startBy')[], day: string): Task {
  const kept = task.constraints.filter(
    ({ kind, path }) => path === null || !kinds.some((each) => each === kind),
  )
  const bound = kinds.map((kind) => ({ kind, day, rule: null, path: null }))
  return { ...task, constraints: [...kept, ...bound] }
}
