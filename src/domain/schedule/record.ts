import { daysAfter } from '../field/calendar.ts'
import type { Answered } from '../plan/edit.ts'
import type { Choices } from './choices.ts'
import { isPin, scheduleAfter } from './choices.ts'
import type { ScheduleChange } from './changes.ts'
import { answerPath, newRow } from './row.ts'
import type { Schedule, ScheduledTask } from './schedule.ts'
import type { ScheduleInput } from './tasks.ts'

/** A way out of a schedule that does not fit, as it can be chosen. */
export type Choice =
  | { readonly kind: 'start'; readonly on: string }
  | { readonly kind: 'unpin'; readonly start: string; readonly moves: readonly string[] }
  | { readonly kind: 'shorten'; readonly cuts: readonly { readonly id: string; readonly byDays: number }[] }
  | {
      readonly kind: 'together'
      readonly earlier: string
      readonly later: string
      readonly isEnough: boolean
    }

/** The ways out in the order in which to offer them: another start, less time, at the same time. */
export function waysOut({
  nextStart,
  nextUnpinned,
  shortenOne,
  shortenTogether,
  parallel,
}: Choices): Choice[] {
  return [
    ...(nextStart === null ? [] : [{ kind: 'start', on: nextStart } as const]),
    ...(nextUnpinned === null ? [] : [{ kind: 'unpin', ...nextUnpinned } as const]),
    ...shortenOne.map((cut) => ({ kind: 'shorten', cuts: [cut] }) as const),
    ...(shortenTogether.length === 0 ? [] : [{ kind: 'shorten', cuts: shortenTogether } as const]),
    ...parallel.map(
      ({ earlier, later, isEnough }) => ({ kind: 'together', earlier, later, isEnough }) as const,
    ),
  ]
}

/** The answers that make a change part of the plan; `before` is the schedule without it. Empty for a task that is not in it. */
function answersForChange(change: ScheduleChange, before: Schedule): Answered[] {
  if (change.kind === 'start') return [startOn(change.on)]
  const task = before.tasks.find(({ id }) => id === change.id)
  if (!task) return []
  if (change.kind === 'lead') return [about(task, 'leadDays', change.days)]
  if (change.kind === 'move') return moved(task, change.on)
  if (task.status === 'busy') return [about(task, 'leadDays', task.days + change.days)]
  if (task.earliestStart === null) return []
  return [about(task, 'notBefore', daysAfter(task.earliestStart, change.days))]
}

/** A day before which the task should not begin goes when the task moves to before it. */
function moved(task: ScheduledTask, on: string): Answered[] {
  const isFree = (task.item?.notBefore ?? null) === null || (task.item?.notBefore ?? on) <= on
  return [about(task, 'plannedOn', on), ...(isFree ? [] : [about(task, 'notBefore', null)])]
}

/**
 * The answers that keep a change, with the way out that was chosen if there was one; `after` is the schedule with the change. With another
 * start the lengths of steps differ a little, so a delay is counted from where the step would be then.
 */
export function answersToKeep(
  input: ScheduleInput,
  change: ScheduleChange,
  chosen: { readonly choice: Choice; readonly after: Schedule; readonly newId: string } | null,
): Answered[] {
  const start = chosen ? startOf(chosen.choice) : null
  const before = scheduleAfter(input, start ?? input.plan.route.startDate, null)
  if (before === null) return []
  const kept = answersForChange(change, before)
  return chosen ? [...kept, ...answersForChoice(chosen.choice, chosen.after, chosen.newId)] : kept
}

function startOf(choice: Choice): string | null {
  if (choice.kind === 'start') return choice.on
  return choice.kind === 'unpin' ? choice.start : null
}

/** The answers that carry out a choice; `after` is the schedule it is a way out of, `newId` the id for a new row. */
export function answersForChoice(choice: Choice, after: Schedule, newId: string): Answered[] {
  const byId = new Map(after.tasks.map((task) => [task.id, task]))
  switch (choice.kind) {
    case 'start':
      return [startOn(choice.on)]
    case 'unpin':
      return [startOn(choice.start), ...choice.moves.flatMap((id) => unpinned(byId.get(id)))]
    case 'shorten':
      return choice.cuts.flatMap(({ id, byDays }) => {
        const task = byId.get(id)
        return task ? [about(task, 'leadDays', task.days - byDays)] : []
      })
    case 'together':
      return [
        {
          path: `schedule.links.${newId}.later`,
          value: choice.later,
          item: { earlier: choice.earlier, relation: 'together' },
        },
      ]
  }
}

function startOn(day: string): Answered {
  return { path: 'route.startDate', value: day, item: null }
}

function about(task: ScheduledTask, key: string, value: string | number | null): Answered {
  return { path: answerPath(task, key), value, item: newRow(task) }
}

function unpinned(task: ScheduledTask | undefined): Answered[] {
  const paths = (task?.constraints ?? []).filter(isPin).flatMap(({ path }) => path ?? [])
  return [...new Set(paths)].map((path) => ({ path, value: null, item: null }))
}
