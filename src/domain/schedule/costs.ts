import { planSchedule, type ScheduledTask } from './schedule.ts'
import { tasksOf, type ScheduleInput, type Task } from './tasks.ts'

/** What a task costs, once, in the month it is done or begun. */
export interface TaskCost {
  /** The id of the task. */
  readonly id: string
  /** ISO month; null where the plan does not say when. */
  readonly month: string | null
  readonly euros: number
}

/**
 * The costs the user gave to tasks, by month: that of the day it was done; else of the day it is planned, must begin at the latest, or
 * can begin at the earliest. What is not needed costs nothing. When tasks wait for each other only the user's own days count.
 */
export function taskCosts(input: ScheduleInput): TaskCost[] {
  const { schedule } = planSchedule(input)
  const scheduled = new Map<string, ScheduledTask>((schedule?.tasks ?? []).map((task) => [task.id, task]))
  return tasksOf(input, input.plan.route.startDate).flatMap(({ id, item, status, proof }) => {
    const euros = item?.costs ?? null
    if (euros === null || euros === 0 || status === 'notNeeded') return []
    const day = costDay({ item, status, proof }, scheduled.get(id))
    return [{ id, month: day === null ? null : day.slice(0, 7), euros }]
  })
}

/** The day the money goes, as far as the plan says. */
function costDay(
  { item, status, proof }: Pick<Task, 'item' | 'status' | 'proof'>,
  task?: ScheduledTask,
): string | null {
  const done = status === 'done' ? [proof?.on, item?.doneOn] : []
  const days = [...done, item?.plannedOn, task?.latestStart, task?.earliestStart, item?.dueOn]
  return days.find((day) => typeof day === 'string') ?? null
}
