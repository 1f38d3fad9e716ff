import { isOpen, type CheckResult } from '../checks/run.ts'
import { partySheets, type UnknownAnswer } from '../conversations/open-questions.ts'
import type { Question } from '../conversations/fields.ts'
import type { Plan } from '../plan/plan.ts'
import { missingAnswers } from '../plan/status.ts'
import { wantsOf, type Reader } from './readers.ts'

/** What a reader wants to know and the plan does not say yet. */
export interface WillAsk {
  /** Questions the user means to ask this reader; not for a mentor, who is nobody's party. */
  readonly questions: readonly Question[]
  /** What is unknown and this reader can tell. */
  readonly unknown: readonly UnknownAnswer[]
  /** Paths of required answers that are not there. */
  readonly missing: readonly string[]
  /** Checks that fire and were not set aside; tips are left out. */
  readonly open: readonly CheckResult[]
  /** Checks that cannot be judged until something is answered. */
  readonly unjudged: readonly CheckResult[]
}

/** What this reader will ask on: what is missing, doubtful or not yet judged on the pages the reader is about. */
export function willAsk(plan: Plan, checks: readonly CheckResult[], reader: Reader): WillAsk {
  const { subjects, party } = wantsOf(reader)
  const sheet = party === null ? undefined : partySheets(plan).find((one) => one.party === party)
  const theirs = checks.filter(({ rule }) => subjects.includes(rule.subject) && rule.severity !== 'tip')
  return {
    questions: sheet?.open ?? [],
    unknown: sheet?.unknown ?? [],
    missing: missingAnswers(plan)
      .filter(({ subject }) => subjects.includes(subject))
      .map(({ path }) => path),
    open: theirs.filter(isOpen),
    unjudged: theirs.filter(({ state }) => state === 'unknown'),
  }
}

/** How many things a reader will ask. */
export function countOf({ questions, unknown, missing, open, unjudged }: WillAsk): number {
  return questions.length + unknown.length + missing.length + open.length + unjudged.length
}
