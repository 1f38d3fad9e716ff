import { monthsBefore } from '../field/calendar.ts'
import type { Step } from '../reference/entries.ts'
import type { Route } from '../route/route.ts'
import type { RegistrationsAnswers } from './fields.ts'

/** The registrations with a step of the road behind them, in the order in which one waits for the other. */
const REGISTRATIONS = [
  { key: 'bigRgs', step: 'big-rgs-registration' },
  { key: 'kvk', step: 'kvk-registration' },
  { key: 'wtza', step: 'wtza-notification' },
  { key: 'wtzaPermit', step: 'wtza-permit' },
  { key: 'agb', step: 'agb-codes' },
  { key: 'vecozo', step: 'vecozo' },
  { key: 'uzi', step: 'uzi-dezi' },
  { key: 'complaints', step: 'complaints-scheme' },
  { key: 'pharmacyLicence', step: 'pharmacy-licence' },
  { key: 'mergerCheck', step: 'merger-check' },
  { key: 'liabilityInsurance', step: 'insurances' },
] as const
type RegistrationKey = (typeof REGISTRATIONS)[number]['key']
type State = RegistrationsAnswers[RegistrationKey]

/** A registration on this route: when to begin at the latest, what it waits for, and whether it is late. */
export interface Registration {
  readonly key: RegistrationKey
  readonly step: Step
  readonly state: State
  /** ISO day to begin at the latest: the start date minus the lead time of the step. Null without a start date. */
  readonly beginBy: string | null
  /** The earlier registrations that are not done yet. */
  readonly waitsFor: readonly RegistrationKey[]
  readonly isLate: boolean
}

/** More than this many care providers, counted in persons, need a Wtza permit. Source: CIBG, step wtza-permit. */
const MOST_WITHOUT_PERMIT = 10

/** Every registration that applies to the route, in order, with its latest day to begin. */
export function registrationChain(
  answers: RegistrationsAnswers,
  steps: readonly Step[],
  route: Route | null,
  startDate: string | null,
  today: string,
): Registration[] {
  const chain = REGISTRATIONS.flatMap(({ key, step: id }) => {
    const step = steps.find((candidate) => candidate.id === id)
    const applies = step && route && step.routes.includes(route) && isNeeded(answers, key)
    return applies ? [{ key, step, state: answers[key] }] : []
  })
  return chain.map(({ key, step, state }) => {
    const beginBy = startDate === null ? null : monthsBefore(startDate, step.leadTimeMonths)
    const open = chain.filter((other) => step.dependsOn.includes(other.step.id) && !isSettled(other.state))
    const isLate = beginBy !== null && beginBy < today && (state === null || state === 'notStarted')
    return { key, step, state, beginBy, waitsFor: open.map((other) => other.key), isLate }
  })
}

function isNeeded(answers: RegistrationsAnswers, key: RegistrationKey): boolean {
  if (answers[key] === 'notNeeded') return false
  if (key === 'wtzaPermit') return needsPermit(answers) !== false
  return key !== 'pharmacyLicence' || answers.dispensesMedicines === 'yes'
}

/** Whether the number of care providers asks for a Wtza permit; null while the number is unknown. */
export function needsPermit({ careProviders }: Pick<RegistrationsAnswers, 'careProviders'>): boolean | null {
  return careProviders === null ? null : careProviders > MOST_WITHOUT_PERMIT
}

function isSettled(state: State): boolean {
  return state === 'done' || state === 'notNeeded'
}
