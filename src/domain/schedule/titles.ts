import type { Language } from '../field/format.ts'
import type { Step } from '../reference/entries.ts'
import type { ScheduleInput } from './tasks.ts'

/** The title of a step in both languages; null for an id the pack does not hold. */
export function stepTitle(steps: readonly Step[], id: string): Step['title'] | null {
  return steps.find((step) => step.id === id)?.title ?? null
}

/** What a step or own task is called; null for an own task without a title. */
export function taskTitle({ plan, steps }: ScheduleInput, id: string, language: Language): string | null {
  const own = plan.schedule.tasks.find((item) => item.id === id)?.title ?? null
  return stepTitle(steps, id)?.[language] ?? own
}
