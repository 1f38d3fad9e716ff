import type { ScheduledTask } from './schedule.ts'

/** The tasks beside one that decide its days most; null where nothing is before or after it. */
interface Neighbours {
  /** Of what it waits for, the one that is done last. */
  readonly before: ScheduledTask | null
  /** Of what waits for it, the one that must begin first. */
  readonly after: ScheduledTask | null
}

/** The open tasks that a task waits for longest, and that press on it most. */
export function neighboursOf(task: ScheduledTask, tasks: readonly ScheduledTask[]): Neighbours {
  const open = tasks.filter(({ status }) => status !== 'done')
  const before = open
    .filter(({ id, earliestFinish }) => task.waitsFor.includes(id) && earliestFinish !== null)
    .sort((one, other) => (other.earliestFinish ?? '').localeCompare(one.earliestFinish ?? ''))
  const after = open
    .filter(({ waitsFor, latestStart }) => waitsFor.includes(task.id) && latestStart !== null)
    .sort((one, other) => (one.latestStart ?? '').localeCompare(other.latestStart ?? ''))
  return { before: before[0] ?? null, after: after[0] ?? null }
}
