import { daysBefore } from '../field/calendar.ts'
import type { Plan } from '../plan/plan.ts'
import { BOUGHT_ROUTES, type Route } from '../route/route.ts'
import { latestLetterDay, objectionsUntil } from './letter.ts'

/** The months in which a quarter begins; its first day decides the registration fee and is when insurers change. */
const FIRST_DAY_OF_QUARTER = /-(?:01|04|07|10)-01$/

/** Whether an ISO day is the first of January, April, July or October. */
export function isFirstDayOfQuarter(day: string): boolean {
  return FIRST_DAY_OF_QUARTER.test(day)
}

/** What the dates are judged by: the handover and the route with its start date. */
type DatedPlan = Pick<Plan, 'handover' | 'route'>

/** In April or May: the ION invoice goes to who has the patients on 1 May; an older page says 1 April. */
export function isNearInvoice(day: string): boolean {
  return /-(?:04|05)-/.test(day)
}

/** What happens on a day: the user's own date, or one that follows from it. Its words are in handover.json under `days`. */
export interface Moment {
  readonly id:
    | 'letterLatest'
    | 'letterPlanned'
    | 'letterSent'
    | 'objectionsEnd'
    | 'partnersInformed'
    | 'intakeOpens'
    | 'trialEnds'
    | 'ionList'
    | 'callPartners'
    | 'emergencyTest'
    | 'ionDeregister'
    | 'ionRegister'
    | 'recordsTransfer'
    | 'start'
    | 'sampleRecords'
    | 'firstWeek'
    | 'firstMonth'
    | 'sellerStops'
    | 'sellerAccessEnds'
    | 'hundredDays'
  readonly day: string
  /** True for a date the user filled in; false for one derived from it. */
  readonly isOwn: boolean
}

type Row = readonly [id: Moment['id'], day: string | null, isOwn: boolean, routes?: readonly Route[]]

const TAKEOVER = ['takeover'] as const
const WITH_PARTNERS = ['takeover', 'startup'] as const

/** The last weeks and the first days, in order; only what follows from a date that is filled in and is on the route. */
export function dayByDay({ handover, route }: DatedPlan): Moment[] {
  const { kind, startDate } = route
  const transfer = handover.recordsTransferOn ?? startDate
  const letter = handover.letterSentOn
  const deregistersFirst = handover.ionWay === 'deregisterFirst'
  const rows: readonly Row[] = [
    ['letterLatest', letter === null ? latestLetterDay(handover, startDate) : null, false, TAKEOVER],
    ['letterPlanned', letter === null ? handover.letterPlannedOn : null, true, TAKEOVER],
    ['letterSent', letter, true, TAKEOVER],
    ['objectionsEnd', objectionsUntil(handover), false, TAKEOVER],
    ['partnersInformed', handover.partnersInformedOn, true, WITH_PARTNERS],
    ['intakeOpens', handover.intakeOpensOn, true, ['startup']],
    ['trialEnds', handover.trialPeriodUntil, true, BOUGHT_ROUTES],
    ['ionList', before(handover.ionPlannedOn, 7), false, BOUGHT_ROUTES],
    ['callPartners', before(startDate, 7), false, WITH_PARTNERS],
    ['emergencyTest', handover.emergencyLineTestOn, true],
    ['ionDeregister', deregistersFirst ? before(handover.ionPlannedOn, 1) : null, false, BOUGHT_ROUTES],
    ['ionRegister', handover.ionPlannedOn, true, BOUGHT_ROUTES],
    ['recordsTransfer', handover.recordsTransferOn, true, TAKEOVER],
    ['start', startDate, true],
    ['sampleRecords', before(transfer, -1), false, TAKEOVER],
    ['firstWeek', before(startDate, -7), false],
    ['firstMonth', before(startDate, -30), false],
    ['sellerStops', handover.sellerWorksUntil, true, TAKEOVER],
    ['sellerAccessEnds', handover.sellerAccessEndsOn, true, TAKEOVER],
    ['hundredDays', before(startDate, -100), false],
  ]
  return rows
    .flatMap(([id, day, isOwn, routes]) =>
      day !== null && kind !== null && (routes ?? [kind]).includes(kind) ? [{ id, day, isOwn }] : [],
    )
    .sort((one, other) => one.day.localeCompare(other.day))
}

function before(day: string | null, days: number): string | null {
  return day === null ? null : daysBefore(day, days)
}
