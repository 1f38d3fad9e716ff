import type { ItemValues } from '../plan/change.ts'
import type { Task } from './tasks.ts'

const TASKS = 'schedule.tasks'

/**
 * The id of the row that keeps what the user changes about a step. It follows from the step, so that the answer that makes the row and
 * those after it have one path.
 */
export function rowIdOf(stepId: string): string {
  return `step${stepId.replaceAll('-', '')}`
}

/** The path of an answer about a task, whether its row is there or not. */
export function answerPath({ id, item, step }: Pick<Task, 'id' | 'item' | 'step'>, key: string): string {
  return `${TASKS}.${item?.id ?? (step ? rowIdOf(step.id) : id)}.${key}`
}

/** What the row of a task begins with; null for an own task, which is a row itself. */
export function newRow({ step }: Pick<Task, 'step'>): ItemValues | null {
  return step ? { step: step.id } : null
}
