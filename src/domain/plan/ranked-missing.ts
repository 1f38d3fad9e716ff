import type { NextQuestion } from '../finance/what-if/next-question.ts'
import type { Schedule } from '../schedule/schedule.ts'
import { SUBJECTS, type Subject } from './plan.ts'
import type { Missing } from './status.ts'

/** An answer that is not there, with what that does and by when it is needed. */
export interface RankedMissing {
  readonly path: string
  readonly subject: Subject
  /** How many euros it could move the lowest bank balance; null where nothing can be said. */
  readonly effect: number | null
  /** The ISO day by which the first open task of its page must begin; null where nothing limits it. */
  readonly day: string | null
}

/**
 * What is missing, what matters most first: by its effect on the lowest bank balance, then by the day it is needed. Required answers,
 * and unknown amounts that have an effect though they are not required.
 */
export function rankMissing(
  missing: readonly Missing[],
  questions: readonly NextQuestion[],
  neededBy: ReadonlyMap<string, string>,
): RankedMissing[] {
  const effects = new Map(questions.map(({ path, effect }) => [path, effect]))
  const known = new Set(missing.map(({ path }) => path))
  const unknown = questions.filter(({ path, effect }) => !known.has(path) && (effect ?? 0) > 0)
  return [...missing.map(({ path }) => path), ...unknown.map(({ path }) => path)]
    .flatMap((path): RankedMissing[] => {
      const subject = SUBJECTS.find((each) => path.startsWith(`${each}.`))
      const day = subject ? (neededBy.get(subject) ?? null) : null
      return subject ? [{ path, subject, effect: effects.get(path) ?? null, day }] : []
    })
    .sort((one, other) => (other.effect ?? 0) - (one.effect ?? 0) || dayKey(one).localeCompare(dayKey(other)))
}

function dayKey({ day }: RankedMissing): string {
  return day ?? '9999-12-31'
}

/** By page, the first of the latest days on which its open tasks must begin. */
export function neededByPage(
  { tasks }: Schedule,
  pagesOf: (stepId: string) => readonly string[],
): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const { step, status, latestStart } of tasks) {
    if (step === null || status === 'done' || latestStart === null) continue
    for (const page of pagesOf(step.id)) {
      const known = days.get(page)
      if (known === undefined || latestStart < known) days.set(page, latestStart)
    }
  }
  return days
}
