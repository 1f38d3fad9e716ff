import { dayOf, daysAfter, daysBefore, monthsBefore, numberOf, quarterFrom } from '../field/calendar.ts'
import type { Plan } from '../plan/plan.ts'
import type { Step } from '../reference/entries.ts'
import type { TaskItem } from './fields.ts'
import { UNBOUND, type Bounds } from './network.ts'

/** Something a task is bound to besides what it waits for. */
export interface Constraint {
  readonly kind: keyof Bounds
  /** The day that follows from it; null where it is every first day of a quarter. */
  readonly day: string | null
  /** The calendar rule it comes from; null for a date of the user's own and for the moment the step itself gives. */
  readonly rule: string | null
  /** The field with the user's own date; null for a rule that needs none. */
  readonly path: string | null
}

const WTZA_MONTHS = 3
const UZI_DAYS = 56
const INSURANCE_DAYS = 42
const KVK_DAYS = 7

/** How long before a quarter a change must be asked for. Sources: the calendar rules named. */
const CHANGES = [
  { insurer: 'zilveren kruis', rule: 'zk-changes-quarterly', days: 28 },
  { insurer: 'menzis', rule: 'menzis-changes-quarterly', days: 14 },
] as const

type Rule = (plan: Plan, start: string | null, step: Step) => Constraint[]

function fromRule(rule: string, kind: Constraint['kind'], day: string | null): Constraint {
  return { kind, day, rule, path: null }
}

function daysBeforeStart(rule: string, days: number): Rule {
  return (_, start) => (start === null ? [] : [fromRule(rule, 'startBy', daysBefore(start, days))])
}

/** The KVK number comes around the start date given for the company, from a week before to a week after. */
function kvk({ schedule: { companyStartsOn } }: Plan): Constraint[] {
  if (companyStartsOn === null) return []
  const base = { rule: 'kvk-registration-window', path: 'schedule.companyStartsOn' }
  return [
    { ...base, kind: 'finishFrom', day: daysBefore(companyStartsOn, KVK_DAYS) },
    { ...base, kind: 'finishBy', day: daysAfter(companyStartsOn, KVK_DAYS) },
  ]
}

/** Modules begin on the first day of a quarter: the first one on or after the start. Unknown for other insurers. */
function changeWindow({ insurers, region }: Plan, start: string | null): Constraint[] {
  const name = (insurers.preferentInsurer ?? region.preferentInsurer ?? '').toLowerCase()
  const change = CHANGES.find(({ insurer }) => name.includes(insurer))
  if (!change || start === null) return []
  return [fromRule(change.rule, 'startBy', dayOf(quarterFrom(numberOf(start)) - change.days))]
}

/** The first accounts are due in the year after the one the practice starts in. */
function annualReport(_: Plan, start: string | null): Constraint[] {
  if (start === null) return []
  const year = Number(start.slice(0, 4)) + 1
  const rule = 'wtza-annual-report'
  return [fromRule(rule, 'startFrom', `${year}-01-01`), fromRule(rule, 'finishBy', `${year}-05-31`)]
}

/** Entry on the first day of a quarter; the months the pack gives before the start include waiting for that day. */
function quarterlyEntry(_: Plan, start: string | null, { leadTimeMonths }: Step): Constraint[] {
  const entry = fromRule('skge-entry-dates', 'onQuarter', null)
  if (start === null) return [entry]
  return [entry, { kind: 'startBy', day: monthsBefore(start, leadTimeMonths), rule: null, path: null }]
}

const RULES: Readonly<Record<string, Rule>> = {
  'kvk-registration': kvk,
  'wtza-notification': (_, start) =>
    start === null ? [] : [fromRule('wtza-notification-window', 'opensOn', monthsBefore(start, WTZA_MONTHS))],
  'uzi-dezi': daysBeforeStart('uzi-lead-time', UZI_DAYS),
  insurances: daysBeforeStart('insurances-6-weeks', INSURANCE_DAYS),
  'complaints-scheme': quarterlyEntry,
  'contract-modules': changeWindow,
  'annual-accountability': annualReport,
}

/** Days that pages elsewhere plan a step on, as the day it begins or the day it is finished. */
const PLANNED: readonly {
  step: string
  path: string
  at: 'begin' | 'finish'
  day: (plan: Plan) => string | null
}[] = [
  {
    step: 'inform-patients',
    path: 'handover.letterPlannedOn',
    at: 'begin',
    day: (p) => p.handover.letterPlannedOn,
  },
  { step: 'his-conversion', path: 'systems.conversionOn', at: 'finish', day: (p) => p.systems.conversionOn },
  {
    step: 'transfer-records',
    path: 'handover.recordsTransferOn',
    at: 'finish',
    day: (p) => p.handover.recordsTransferOn,
  },
  { step: 'ion-transfer', path: 'handover.ionPlannedOn', at: 'finish', day: (p) => p.handover.ionPlannedOn },
  {
    step: 'startup-patient-intake',
    path: 'handover.intakeOpensOn',
    at: 'begin',
    day: (p) => p.handover.intakeOpensOn,
  },
  {
    step: 'inform-partners',
    path: 'handover.partnersInformedOn',
    at: 'begin',
    day: (p) => p.handover.partnersInformedOn,
  },
]

/**
 * What a task is bound to: rules of the pack, days planned on other pages, and the user's own dates. A planned day that has
 * passed while nothing was begun binds no longer.
 */
export function constraintsOf(
  plan: Plan,
  step: Step | null,
  item: TaskItem | null,
  start: string | null,
  today: string,
): Constraint[] {
  const rules = step === null ? [] : (RULES[step.id]?.(plan, start, step) ?? [])
  return [
    ...rules,
    ...plannedElsewhere(plan, step?.id ?? null, item, today),
    ...(item ? ownDates(item, today) : []),
  ]
}

function plannedElsewhere(
  plan: Plan,
  step: string | null,
  item: TaskItem | null,
  today: string,
): Constraint[] {
  const planned = PLANNED.find((entry) => entry.step === step)
  const day = planned?.day(plan) ?? null
  if (!planned || day === null || day < today || item?.plannedOn) return []
  const kinds =
    planned.at === 'begin' ? (['startFrom', 'startBy'] as const) : (['finishFrom', 'finishBy'] as const)
  return kinds.map((kind) => ({ kind, day, rule: null, path: planned.path }))
}

function ownDates({ id, notBefore, plannedOn, dueOn }: TaskItem, today: string): Constraint[] {
  const planned = plannedOn !== null && plannedOn >= today ? plannedOn : null
  const dates = [
    ['startFrom', notBefore, 'notBefore'],
    ['startFrom', planned, 'plannedOn'],
    ['startBy', planned, 'plannedOn'],
    ['finishBy', dueOn, 'dueOn'],
  ] as const
  return dates.flatMap(([kind, day, key]) =>
    day === null ? [] : [{ kind, day, rule: null, path: `schedule.tasks.${id}.${key}` }],
  )
}

/** All constraints of one task together: the last of its earliest days, the first of its latest. */
export function boundsFrom(constraints: readonly Constraint[]): Bounds {
  if (constraints.length === 0) return UNBOUND
  return {
    startFrom: lastDay(constraints, 'startFrom'),
    opensOn: lastDay(constraints, 'opensOn'),
    finishFrom: lastDay(constraints, 'finishFrom'),
    startBy: firstDay(constraints, 'startBy'),
    finishBy: firstDay(constraints, 'finishBy'),
    onQuarter: constraints.some(({ kind }) => kind === 'onQuarter'),
  }
}

function lastDay(constraints: readonly Constraint[], wanted: Constraint['kind']): number | null {
  return daysOf(constraints, wanted).reduce<number | null>((last, day) => Math.max(last ?? day, day), null)
}

function firstDay(constraints: readonly Constraint[], wanted: Constraint['kind']): number | null {
  return daysOf(constraints, wanted).reduce<number | null>((first, day) => Math.min(first ?? day, day), null)
}

function daysOf(constraints: readonly Constraint[], wanted: Constraint['kind']): number[] {
  return constraints.flatMap(({ kind, day }) => (kind === wanted && day !== null ? [numberOf(day)] : []))
}
