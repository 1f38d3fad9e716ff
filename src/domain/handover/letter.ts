import { daysBefore } from '../field/calendar.ts'
import type { HandoverAnswers } from './fields.ts'

/** Weeks that patients customarily get to object. Source: calendar rule `objection-period` (KBS on the KNMG guidance). */
export const CUSTOMARY_WEEKS = 4
/** The fewest of the weeks they customarily get in holiday periods. Source: the same rule. */
export const HOLIDAY_WEEKS = 6

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
