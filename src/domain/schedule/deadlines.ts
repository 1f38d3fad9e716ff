import type { Step } from '../reference/entries.ts'
import { workingDayUpTo } from './holidays.ts'
import type { Schedule, ScheduledTask } from './schedule.ts'

/** Something with a day that belongs in a diary. */
export interface Deadline {
  /** The same for the same thing as long as the workbook lives. */
  readonly uid: string
  /** The step or the user's own title; both null for the start of the practice or an own task without a title. */
  readonly step: Step | null
  readonly title: string | null
  /** ISO day. */
  readonly date: string
  /** A to-do is to be begun by its day; an event happens on it. */
  readonly kind: 'event' | 'todo'
  readonly about: 'beginBy' | 'planned' | 'due' | 'start'
  /** Differs when an export must say that something changed. */
  readonly sequenceKey: string
}

/**
 * The days of a schedule for a diary, in order: when what is open must be begun (the working day before, when that day is none), what the
 * user planned or must have finished on a day, and the start itself.
 */
export function deadlines({ tasks, start }: Schedule): Deadline[] {
  const open = tasks.filter(({ status }) => status !== 'done')
  const ofStart = start === null ? [] : [deadline('start', 'start', NO_TASK, start)]
  return [...open.flatMap(deadlinesOf), ...ofStart].sort(
    (one, other) => one.date.localeCompare(other.date) || one.uid.localeCompare(other.uid),
  )
}

function deadlinesOf(task: ScheduledTask): Deadline[] {
  const { id, step, latestStart, status, item } = task
  const title = item?.title ?? null
  const begin = latestStart !== null && status !== 'busy' ? workingDayUpTo(latestStart) : null
  const days = [
    ['beginBy', begin],
    ['planned', item?.plannedOn ?? null],
    ['due', item?.dueOn ?? null],
  ] as const
  return days.flatMap(([about, day]) =>
    day === null ? [] : [deadline(id, about, { step, title, status }, day)],
  )
}

interface About {
  readonly step: Step | null
  readonly title: string | null
  readonly status: ScheduledTask['status'] | null
}

const NO_TASK: About = { step: null, title: null, status: null }

function deadline(
  id: string,
  about: Deadline['about'],
  { step, title, status }: About,
  date: string,
): Deadline {
  return {
    uid: `${id}.${about}`,
    step,
    title,
    date,
    kind: about === 'beginBy' ? 'todo' : 'event',
    about,
    sequenceKey: [date, title ?? step?.title.nl ?? '', status ?? ''].join('|'),
  }
}
