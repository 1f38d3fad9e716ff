import { numberOf } from '../field/calendar.ts'
import { scheduleAfter, choicesFor, type Choices } from './choices.ts'
import type { ScheduleChange } from './changes.ts'
import { isTooLate, type Schedule, type ScheduledTask } from './schedule.ts'
import type { ScheduleInput } from './tasks.ts'

/** A task whose first possible day moves. */
interface Affected {
  readonly id: string
  /** Days later; negative for earlier. */
  readonly byDays: number
}

/** What one change does to a schedule. */
export interface Breakage {
  readonly before: Schedule
  readonly after: Schedule
  readonly affected: readonly Affected[]
  /** The first of the latest days that can no longer be met, and whose it is; null when all still fits. */
  readonly firstMisfit: { readonly id: string; readonly day: string } | null
  /** Ways out; null when all still fits. */
  readonly choices: Choices | null
}

/** What breaks when one thing turns out otherwise. Null when tasks wait for each other, so that there is no schedule. */
export function whatBreaks(input: ScheduleInput, change: ScheduleChange): Breakage | null {
  const { startDate } = input.plan.route
  const start = change.kind === 'start' ? change.on : startDate
  const before = scheduleAfter(input, startDate, null)
  const after = scheduleAfter(input, start, change)
  if (before === null || after === null) return null
  return {
    before,
    after,
    affected: affectedIn(before, after),
    firstMisfit: firstMisfit(after),
    choices: after.isFeasible === false ? choicesFor(input, after, change) : null,
  }
}

function affectedIn(before: Schedule, after: Schedule): Affected[] {
  const earlier = new Map(before.tasks.map((task) => [task.id, task]))
  return after.tasks.flatMap((task) => {
    const byDays = movedBy(earlier.get(task.id), task)
    return byDays === 0 ? [] : [{ id: task.id, byDays }]
  })
}

/** How far the end moves; when only the beginning does, how far that does. */
function movedBy(before: ScheduledTask | undefined, after: ScheduledTask): number {
  return (
    between(before?.earliestFinish, after.earliestFinish) ||
    between(before?.earliestStart, after.earliestStart)
  )
}

function between(one: string | null | undefined, other: string | null): number {
  return !one || other === null ? 0 : numberOf(other) - numberOf(one)
}

function firstMisfit({ tasks }: Schedule): Breakage['firstMisfit'] {
  let first: Breakage['firstMisfit'] = null
  for (const { id, latestStart } of tasks.filter(isTooLate)) {
    if (latestStart !== null && (first === null || latestStart < first.day)) first = { id, day: latestStart }
  }
  return first
}
