import { daysAfter } from '../field/calendar.ts'
import type { CalendarRule } from '../reference/entries.ts'
import type { ReferencePack } from '../reference/pack.ts'
import type { LocumAssignment } from './fields.ts'

/**
 * How the sources speak of an assignment. Short cover and out-of-hours work are what parliament and the profession want to
 * keep; a long-running day assignment is what the minister called foreseeable. None of it is certain: always ask advice.
 * Sources: 001 (Kamerstuk 33578 nr. 157, 22 May 2025) and 000 (letter of the GP organisations, spring 2026).
 */
type LocumVerdict = 'unknown' | 'shortCover' | 'outOfHours' | 'coverRunsOn' | 'short' | 'longDay'

/** A verdict in the words of the sources, and the rules of the enforcement calendar for its time. */
export interface LocumCheck {
  readonly verdict: LocumVerdict
  readonly needsAttention: boolean
  readonly rules: readonly CalendarRule[]
}

const ALWAYS = ['locum-enforcement-2025', 'locum-corrections-back-to-2025']
/** What holds up to and including a year; the last one holds from its year on. */
const PERIODS = [
  { first: 0, last: 2025, rule: 'locum-soft-landing-2025' },
  { first: 2026, last: 2026, rule: 'locum-2026-partial-landing' },
  { first: 2027, last: Infinity, rule: 'locum-fines-2027' },
] as const

/** The check of one assignment. Without a month of its own it is taken to begin when the practice does. */
export function checkLocum(
  locum: LocumAssignment,
  startDate: string | null,
  pack: Pick<ReferencePack, 'calendar'>,
): LocumCheck {
  const verdict = verdictFor(locum)
  const [first, last] = yearsOf(locum, startDate)
  const periods = PERIODS.filter((period) => period.first <= last && period.last >= first)
  return {
    verdict,
    needsAttention: verdict === 'longDay' || verdict === 'coverRunsOn',
    rules: [...ALWAYS, ...periods.map(({ rule }) => rule)].map((id) => ruleIn(pack, id)),
  }
}

function verdictFor({ reason, longRunning }: LocumAssignment): LocumVerdict {
  if (reason === 'outOfHours') return 'outOfHours'
  if (reason === null || longRunning === null || longRunning === 'notYet') return 'unknown'
  if (reason === 'other') return longRunning === 'yes' ? 'longDay' : 'short'
  return longRunning === 'yes' ? 'coverRunsOn' : 'shortCover'
}

/** The first and the last calendar year of an assignment; what runs on has no last year. */
function yearsOf(locum: LocumAssignment, startDate: string | null): readonly [number, number] {
  const begin = locum.startMonth ?? startDate?.slice(0, 7) ?? null
  if (begin === null) return [0, Infinity]
  const first = Number(begin.slice(0, 4))
  const mayRunOn = locum.reason !== 'outOfHours' && locum.longRunning !== 'no'
  if (locum.weeksPerYear === null || mayRunOn) return [first, Infinity]
  const end = daysAfter(`${begin}-01`, locum.weeksPerYear * 7 - 1)
  return [first, Number(end.slice(0, 4))]
}

function ruleIn(pack: Pick<ReferencePack, 'calendar'>, id: string): CalendarRule {
  const rule = pack.calendar.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`the reference pack has no calendar rule ${id}`)
  return rule
}
