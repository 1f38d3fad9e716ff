import { daysBefore, monthsBefore } from '../field/calendar.ts'
import type { CalendarRule } from '../reference/entries.ts'

const QUARTERS = ['01-01', '04-01', '07-01', '10-01'] as const

/** Rules about contracts that name no insurer. */
const ABOUT_CONTRACTS: readonly string[] = [
  'insurers-policy-1-april',
  'insurers-policy-2027',
  'contract-signing-deadline',
  'azwa-d4-window',
  'nza-segment3-2027',
  'mtvp-agreements-2028',
]

/** Rules that return on fixed days, with the days before by which to apply. The pack says them in words. */
const YEARLY: Readonly<Record<string, { readonly days: readonly string[]; readonly before: number }>> = {
  'insurers-policy-1-april': { days: ['04-01'], before: 0 },
  'zk-changes-quarterly': { days: QUARTERS, before: 28 },
  'zk-changes-half-yearly': { days: ['01-01', '07-01'], before: 28 },
  'menzis-changes-quarterly': { days: QUARTERS, before: 14 },
}

/** Days in the year before a new Zilveren Kruis contract: the last year of the running one. */
const RUNNING_CONTRACT = 'zk-contract-2026-2027'
const LAST_CONTRACT_YEAR: Readonly<Record<string, string>> = {
  'zk-policy-1-april': '04-01',
  'zk-tariffs-31-august': '08-31',
  'zk-portal-30-september': '09-30',
  'zk-insured-12-november': '11-12',
}
/** The leaving GP gives notice so many months before the takeover. Source: VGZ, page 2022–2023. */
const NOTICE_RULE = 'vgz-stop-notice-3-months'
const NOTICE_MONTHS = 3

/** A rule about contracts with the next day it speaks of; null where no day follows from it. */
export interface ContractMoment {
  readonly rule: CalendarRule
  /** ISO day; for changes the last day to apply for them. */
  readonly day: string | null
  readonly isPast: boolean
}

/** What happens when in contracting: the next day first, then what has no day, then what has passed. */
export function contractCalendar(
  calendar: readonly CalendarRule[],
  takeoverOn: string | null,
  today: string,
): ContractMoment[] {
  const running = calendar.find(({ id }) => id === RUNNING_CONTRACT)?.when ?? null
  return calendar
    .filter(({ id, insurer }) => insurer !== null || ABOUT_CONTRACTS.includes(id))
    .map((rule) => {
      const day = dayOf(rule, running, takeoverOn, today)
      return { rule, day, isPast: day !== null && day < today }
    })
    .sort((one, other) => sortKey(one).localeCompare(sortKey(other)))
}

function dayOf(
  { id, when }: CalendarRule,
  running: string | null,
  takeoverOn: string | null,
  today: string,
): string | null {
  const yearly = YEARLY[id]
  if (yearly) return nextDay(yearly.days, yearly.before, today)
  const inLastYear = LAST_CONTRACT_YEAR[id]
  if (inLastYear) return running === null ? null : `${running.slice(0, 4)}-${inLastYear}`
  if (id === NOTICE_RULE) return takeoverOn === null ? null : monthsBefore(takeoverOn, NOTICE_MONTHS)
  return when
}

/** The first coming day to apply. Looks one year beyond the next, for deadlines that fall in the year before. */
function nextDay(days: readonly string[], before: number, today: string): string | null {
  const year = Number(today.slice(0, 4))
  const deadlines = [year, year + 1].flatMap((each) =>
    days.map((day) => daysBefore(`${each}-${day}`, before)),
  )
  return deadlines.sort().find((day) => day >= today) ?? null
}

function sortKey({ day, isPast }: ContractMoment): string {
  if (day === null) return '1'
  return isPast ? `2${day}` : `0${day}`
}
