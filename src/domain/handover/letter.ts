import { daysBefore } from '../field/calendar.ts'
import type { FinanceAnswers } from '../finance/fields.ts'
import type { HandoverAnswers } from './fields.ts'

/** Why the letter to patients waits. */
type LetterBlocker = 'financing' | 'agreement'

/** May the letter go, and was it sent although it should have waited? */
export interface LetterGate {
  readonly blockers: readonly LetterBlocker[]
  readonly isSent: boolean
}

/** Shorter than this is less than what is customary. Source: calendar rule `objection-period` (KBS on the KNMG guidance). */
const CUSTOMARY_WEEKS = 4

/**
 * The letter goes only after the financing is certain and the takeover agreement signed (step inform-patients).
 * VvAA described in 2025 a buyer who had everything moved over when the bank refused (theme-financing).
 */
export function letterGate(handover: HandoverAnswers, finance: FinanceAnswers): LetterGate {
  const checks: readonly [LetterBlocker, boolean][] = [
    ['financing', finance.financingStatus !== 'agreed'],
    ['agreement', handover.agreementSigned !== 'yes'],
  ]
  return {
    blockers: checks.flatMap(([blocker, applies]) => (applies ? [blocker] : [])),
    isSent: handover.letterSentOn !== null,
  }
}

/**
 * The last day to send the letter: the start of the practice, or the day the records go over when that is earlier, minus
 * the weeks patients get to object. Unknown without a day or a number of weeks.
 */
export function latestLetterDay(handover: HandoverAnswers, startDate: string | null): string | null {
  const { recordsTransferOn: transfer, objectionWeeks } = handover
  const day = transfer !== null && (startDate === null || transfer < startDate) ? transfer : startDate
  return day === null || objectionWeeks === null ? null : daysBefore(day, objectionWeeks * 7)
}

/** The day the objection period is over: so many weeks after the letter was sent or, before that, is planned. */
export function objectionsUntil({
  letterSentOn,
  letterPlannedOn,
  objectionWeeks,
}: HandoverAnswers): string | null {
  const day = letterSentOn ?? letterPlannedOn
  return day === null || objectionWeeks === null ? null : daysBefore(day, -objectionWeeks * 7)
}

/** Whether patients get less time than is customary; null while it is unknown. */
export function isPeriodShort({ objectionWeeks }: HandoverAnswers): boolean | null {
  return objectionWeeks === null ? null : objectionWeeks < CUSTOMARY_WEEKS
}
