import type { CalendarRule } from '../reference/entries.ts'
import type { ReferencePack } from '../reference/pack.ts'

/** What is said about the day of the ION registrations: the rules differ, and old and new pages stand side by side. */
const ION_RULES = [
  'ion-deregister-register',
  'ion-not-first-day-of-quarter',
  'ion-no-backdating',
  'ion-late-registration',
  'menzis-changes-quarterly',
  'ion-invoice-1-may',
] as const

/** The rules about ION as the pack holds them, in the order to read them. */
export function ionRules(pack: Pick<ReferencePack, 'calendar'>): CalendarRule[] {
  return ION_RULES.flatMap((id) => pack.calendar.find((rule) => rule.id === id) ?? [])
}

/** The rule behind the objection period, or null when the pack does not hold it. */
export function objectionRule(pack: Pick<ReferencePack, 'calendar'>): CalendarRule | null {
  return pack.calendar.find((rule) => rule.id === 'objection-period') ?? null
}
