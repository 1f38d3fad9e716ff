import { dayOf, numberOf, quarterFrom } from '../field/calendar.ts'
import { isFirstDayOfQuarter, isNearInvoice } from '../handover/dates.ts'
import { isBought } from '../route/route.ts'
import { isAtYearEnd } from '../systems/conversion.ts'
import { isTooLate, planSchedule } from './schedule.ts'
import type { ScheduleInput } from './tasks.ts'

/** Something that should have begun before today. */
interface TooLate {
  readonly id: string
  readonly latestStart: string
  readonly slackDays: number
}

/** A day the practice could start. */
export interface StartCandidate {
  readonly start: string
  readonly isChosen: boolean
  readonly isFeasible: boolean
  /** What is too late already, the latest first. */
  readonly tooLate: readonly TooLate[]
  /** Calendar rules to look at for a start on this day. */
  readonly rules: readonly string[]
}

/**
 * The first days of the coming quarters, when insurers change agreements, with the chosen start date among them: for each what
 * is too late already. Empty when tasks wait for each other.
 */
export function startCandidates(input: ScheduleInput, quarters: number): StartCandidate[] {
  const chosen = input.plan.route.startDate
  const days = [...comingQuarters(input.today, quarters), ...(chosen === null ? [] : [chosen])]
  return [...new Set(days)].sort().flatMap((start) => candidate(input, start, start === chosen) ?? [])
}

function comingQuarters(today: string, count: number): string[] {
  const days: string[] = []
  let next = numberOf(today)
  while (days.length < count) {
    next = quarterFrom(next + 1)
    days.push(dayOf(next))
  }
  return days
}

function candidate(input: ScheduleInput, start: string, isChosen: boolean): StartCandidate | null {
  const { schedule } = planSchedule(input, start)
  if (schedule === null) return null
  const tooLate = schedule.tasks
    .filter(isTooLate)
    .flatMap(({ id, latestStart, slackDays }) =>
      latestStart !== null && slackDays !== null ? [{ id, latestStart, slackDays }] : [],
    )
    .sort((one, other) => one.slackDays - other.slackDays)
  return { start, isChosen, isFeasible: schedule.isFeasible === true, tooLate, rules: rulesFor(input, start) }
}

/** What the sources say about starting on such a day. */
function rulesFor({ plan }: ScheduleInput, start: string): string[] {
  const takesPatients = isBought(plan.route.kind)
  const converts = plan.systems.hisChange !== 'keep' && plan.route.kind === 'takeover'
  const rules = [
    ['ion-not-first-day-of-quarter', takesPatients && isFirstDayOfQuarter(start)],
    ['ion-invoice-1-may', takesPatients && isNearInvoice(start)],
    ['his-conversion-year-end', converts && isAtYearEnd(start)],
  ] as const
  return rules.flatMap(([rule, applies]) => (applies ? [rule] : []))
}
