import { monthsBefore, numberOf } from '../field/calendar.ts'
import type { Plan } from '../plan/plan.ts'
import type { Step } from '../reference/entries.ts'
import type { TaskItem } from './fields.ts'

/**
 * Where a duration comes from: the user (`own`), an answer elsewhere (`answer`), the pack with a term from a source (`derived`) or
 * an estimate; `unknown` where the pack lets a step and what waits for it begin at the same time and so gives no length.
 */
export type DurationBasis = 'own' | 'answer' | Step['leadTimeBasis'] | 'unknown'

export interface Duration {
  readonly days: number
  readonly basis: DurationBasis
}

/** Patients get at least this long in holiday time. Source: calendar rule `objection-period`, the upper end of 6 to 8 weeks. */
const HOLIDAY_WEEKS = 8
const LETTER = 'inform-patients'
/** Begins when it is finished: on the first day of a quarter, and how long it takes before that is not known. */
const ENTRY = 'complaints-scheme'

/**
 * The lengths of steps. The pack says how many months before the start a step begins, not how long it takes; what it leaves
 * between a step and the first that waits for it (or the start) is the length. So the latest days of an untouched schedule
 * are the pack's own.
 */
export function stepDurations(
  steps: readonly Step[],
  anchor: string,
): (step: Step, item: TaskItem | null, plan: Plan) => Duration {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const next = new Map<string, Step>()
  for (const step of steps) {
    for (const id of step.dependsOn) {
      const known = next.get(id)
      if (byId.has(id) && (!known || step.leadTimeMonths > known.leadTimeMonths)) next.set(id, step)
    }
  }
  const beginnings = new Map<number, number>()
  const beginning = (months: number): number => {
    const known = beginnings.get(months) ?? numberOf(monthsBefore(anchor, months))
    beginnings.set(months, known)
    return known
  }
  return (step, item, plan) => {
    const own = ownDuration(step, item, plan)
    if (own) return own
    const follower = next.get(step.id)
    const days = beginning(follower?.leadTimeMonths ?? 0) - beginning(step.leadTimeMonths)
    if (days <= 0) return { days: 0, basis: 'unknown' }
    const isDerived = step.leadTimeBasis === 'derived' && follower?.leadTimeBasis !== 'estimate'
    return { days, basis: isDerived ? 'derived' : 'estimate' }
  }
}

function ownDuration(step: Step, item: TaskItem | null, { handover, schedule }: Plan): Duration | null {
  if (item !== null && item.leadDays !== null) return { days: item.leadDays, basis: 'own' }
  if (step.id === ENTRY) return { days: 0, basis: 'unknown' }
  if (step.id !== LETTER) return null
  if (handover.objectionWeeks !== null) return { days: handover.objectionWeeks * 7, basis: 'answer' }
  return schedule.letterInHolidays === 'yes' ? { days: HOLIDAY_WEEKS * 7, basis: 'derived' } : null
}
