import type { TaskItem } from './fields.ts'

/** What a task costs, once. */
export interface TaskCost {
  /** The id of the item in the list of tasks. */
  readonly id: string
  readonly title: string | null
  readonly euros: number
  /** The ISO day it was done or is planned; null where the user said neither: it then counts at the start. */
  readonly day: string | null
}

/** Whether the user gave a task costs. What is not needed costs nothing. */
export function hasCosts({ costs, status }: TaskItem): boolean {
  return costs !== null && costs !== 0 && status !== 'notNeeded'
}

/** The costs the user gave to tasks. */
export function taskCosts({ tasks }: { readonly tasks: readonly TaskItem[] }): TaskCost[] {
  return tasks.filter(hasCosts).map(({ id, title, costs, doneOn, plannedOn }) => ({
    id,
    title,
    euros: costs ?? 0,
    day: doneOn ?? plannedOn,
  }))
}
