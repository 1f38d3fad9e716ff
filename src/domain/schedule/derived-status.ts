import { chosenOption } from '../housing/costs.ts'
import type { HousingOption } from '../housing/fields.ts'
import type { Plan } from '../plan/plan.ts'
import { objectionsUntil } from '../handover/letter.ts'
import { needsPermit } from '../registrations/chain.ts'

/** What an answer elsewhere in the plan says about a step, with the path of the field that proves it. */
export interface Proof {
  readonly status: 'busy' | 'done' | 'notNeeded'
  readonly path: string
  /** For `done` the day it was done, for `busy` the day it began; null when the plan does not say. */
  readonly on: string | null
}

type Reader = (plan: Plan, today: string) => Proof | null

const RECORDED = { requested: 'busy', busy: 'busy', done: 'done', notNeeded: 'notNeeded' } as const

function proof(status: Proof['status'] | null | undefined, path: string, on: string | null = null) {
  return status ? { status, path, on } : null
}

/** A state a page keeps itself; "not started" proves nothing. */
function recorded(state: string | null, path: string): Proof | null {
  const known = Object.entries(RECORDED).find(([key]) => key === state)
  return proof(known?.[1], path)
}

function doneWhen(isDone: boolean, path: string, on: string | null = null): Proof | null {
  return proof(isDone ? 'done' : null, path, on)
}

/** Done on a day that is filled in and has come. */
function doneOn(day: string | null, path: string, today: string): Proof | null {
  return doneWhen(day !== null && day <= today, path, day)
}

type RegistrationKey =
  | 'bigRgs'
  | 'kvk'
  | 'wtza'
  | 'wtzaPermit'
  | 'agb'
  | 'vecozo'
  | 'uzi'
  | 'complaints'
  | 'pharmacyLicence'
  | 'mergerCheck'
  | 'liabilityInsurance'

function registered(key: RegistrationKey): Reader {
  return ({ registrations }) => recorded(registrations[key], `registrations.${key}`)
}

type Topic = NonNullable<Plan['dueDiligence']['items'][number]['topic']>

/** Done when every question of the topic was checked; busy once something came in. */
function investigated(topic: Topic): Reader {
  return ({ dueDiligence }) => {
    const states = dueDiligence.items.filter((item) => item.topic === topic).map((item) => item.state)
    if (states.length === 0) return null
    const isDone = states.every((state) => state === 'checked')
    const isBusy = states.some((state) => state !== null && state !== 'open')
    return proof(isDone ? 'done' : isBusy ? 'busy' : null, 'dueDiligence.items')
  }
}

function atChosenOption(key: keyof HousingOption, states: Readonly<Record<string, Proof['status']>>): Reader {
  return (plan) => {
    const option = chosenOption(plan.housing)
    return option ? proof(states[String(option[key])], `housing.options.${option.id}.${key}`) : null
  }
}

const signedLease = atChosenOption('contractStatus', { signed: 'done', conditional: 'busy', draft: 'busy' })

function spokeToRho({ region }: Plan, today: string): Proof | null {
  const contact = region.contacts.find(({ party, date }) => party === 'rho' && date !== null && date <= today)
  return contact ? proof('done', `region.contacts.${contact.id}.date`, contact.date) : null
}

function modulesAgreed({ insurers }: Plan): Proof | null {
  const states = insurers.applications.map(({ status }) => status)
  const isDone =
    states.length > 0 && states.every((state) => ['agreed', 'refused', 'ended'].includes(state ?? ''))
  const isBusy = states.some((state) => state === 'requested' || state === 'agreed')
  return proof(isDone ? 'done' : isBusy ? 'busy' : null, 'insurers.applications')
}

function staffAgreed({ staffing }: Plan): Proof | null {
  const transferring = staffing.staff.filter(({ kind }) => kind === 'transfers')
  const isDone = transferring.length > 0 && transferring.every((member) => member.transferAgreed === 'yes')
  return doneWhen(isDone, 'staffing.staff')
}

/** The letter begins the step; it is done when the time to object is over. */
function patientsInformed({ handover }: Plan, today: string): Proof | null {
  const path = 'handover.letterSentOn'
  const sent = handover.letterSentOn
  if (sent === null || sent > today) return null
  return doneOn(objectionsUntil(handover), path, today) ?? proof('busy', path, sent)
}

function startDateAgreed({ handover, route }: Plan): Proof | null {
  const seller = route.kind !== 'takeover' || handover.dateAgreedSeller === 'yes'
  return doneWhen(seller && handover.dateAgreedInsurer === 'yes', 'handover.dateAgreedInsurer')
}

function financed({ finance }: Plan): Proof | null {
  const path = 'finance.financingStatus'
  if (finance.financingStatus === 'agreed') return proof('done', path, finance.financingStatusDate)
  return proof(finance.financingStatus === 'indication' ? 'busy' : null, path)
}

function permitNeeded(plan: Plan, today: string): Proof | null {
  const none = needsPermit(plan.registrations) === false
  return (
    registered('wtzaPermit')(plan, today) ?? proof(none ? 'notNeeded' : null, 'registrations.careProviders')
  )
}

function pharmacyNeeded(plan: Plan, today: string): Proof | null {
  const none = plan.registrations.dispensesMedicines === 'no'
  const path = 'registrations.dispensesMedicines'
  return registered('pharmacyLicence')(plan, today) ?? proof(none ? 'notNeeded' : null, path)
}

/** Which answer elsewhere proves how far a step is. A step that is not here follows the user's own word. */
const PROOFS: Readonly<Record<string, Reader>> = {
  'orient-own-wishes': ({ orientation }) => doneWhen(orientation.finished === true, 'orientation.finished'),
  'orient-private-life': ({ orientation: { partnerWork, children } }) =>
    doneWhen(isConsidered(partnerWork) && isConsidered(children), 'orientation.partnerWork'),
  'learn-practice-management': ({ orientation }) =>
    recorded(orientation.managementTraining, 'orientation.managementTraining'),
  'scan-region': ({ region }) => doneWhen(region.finished === true, 'region.finished'),
  'contact-rho': spokeToRho,
  'check-insurer-start-support': ({ insurers: { startSupport } }) =>
    doneWhen(startSupport === 'promised' || startSupport === 'refused', 'insurers.startSupport'),
  'choose-route': ({ route }) => doneWhen(route.kind !== null && route.kind !== 'undecided', 'route.kind'),
  'choose-practice-form': ({ practice }) => doneWhen(practice.form !== null, 'practice.form'),
  'choose-legal-form': ({ finance }) => doneWhen(finance.legalForm !== null, 'finance.legalForm'),
  'arrange-advisers': ({ orientation }) =>
    doneWhen(orientation.accountant !== null, 'orientation.accountant'),
  'search-takeover-practice': ({ candidates }) => doneWhen(candidates.chosen !== null, 'candidates.chosen'),
  'trial-period-work': ({ handover }, today) =>
    doneOn(handover.trialPeriodUntil, 'handover.trialPeriodUntil', today),
  'joining-check-partnership': ({ dueDiligence }) =>
    doneWhen(dueDiligence.partnershipContractRead === 'yes', 'dueDiligence.partnershipContractRead'),
  'ask-goodwill-upfront': ({ dueDiligence: { goodwillAsked } }) =>
    doneWhen(goodwillAsked === 'none' || goodwillAsked === 'wanted', 'dueDiligence.goodwillAsked'),
  'sign-nda': ({ dueDiligence }, today) =>
    doneOn(dueDiligence.ndaSignedOn, 'dueDiligence.ndaSignedOn', today),
  'letter-of-intent': ({ dueDiligence }, today) =>
    doneOn(dueDiligence.intentSignedOn, 'dueDiligence.intentSignedOn', today),
  'dd-patients': investigated('patients'),
  'dd-finance': investigated('finance'),
  'dd-staff': investigated('staff'),
  'dd-premises': investigated('premises'),
  'dd-ict-contracts': investigated('contracts'),
  'dd-quality-compliance': investigated('quality'),
  valuation: ({ dueDiligence }) =>
    doneWhen(dueDiligence.ownValueEstimate !== null, 'dueDiligence.ownValueEstimate'),
  'goodwill-decision': ({ dueDiligence: { goodwillDecision } }) =>
    doneWhen(goodwillDecision === 'pay' || goodwillDecision === 'doNotPay', 'dueDiligence.goodwillDecision'),
  'bank-financing': financed,
  'takeover-agreement': ({ handover }) =>
    doneWhen(handover.agreementSigned === 'yes', 'handover.agreementSigned'),
  insurances: registered('liabilityInsurance'),
  'housing-search': ({ housing }) => doneWhen(housing.chosenOptionId !== null, 'housing.chosenOptionId'),
  'zoning-check': atChosenOption('zoningAllows', { yes: 'done' }),
  'building-accessibility': atChosenOption('accessibilityChecked', { yes: 'done' }),
  'lease-negotiation': signedLease,
  'takeover-premises-deal': signedLease,
  'big-rgs-registration': registered('bigRgs'),
  'kvk-registration': registered('kvk'),
  'wtza-notification': registered('wtza'),
  'wtza-permit': permitNeeded,
  'agb-codes': registered('agb'),
  vecozo: registered('vecozo'),
  'uzi-dezi': registered('uzi'),
  'complaints-scheme': registered('complaints'),
  'pharmacy-licence': pharmacyNeeded,
  'merger-check': registered('mergerCheck'),
  'find-preferent-insurer': ({ insurers }) =>
    doneWhen(insurers.preferentInsurer !== null, 'insurers.preferentInsurer'),
  'insurer-contract': ({ insurers }) =>
    doneWhen(insurers.contractSignedUntil !== null, 'insurers.contractSignedUntil') ??
    proof(
      insurers.contractRequestedOn ? 'busy' : null,
      'insurers.contractRequestedOn',
      insurers.contractRequestedOn,
    ),
  'contract-modules': modulesAgreed,
  'staff-transfer': staffAgreed,
  'employer-registration': ({ staffing }) =>
    doneWhen(staffing.employerRegistered === 'yes', 'staffing.employerRegistered'),
  'his-choice': ({ systems }) => doneWhen(systems.his !== null, 'systems.his'),
  'his-conversion': ({ systems }) =>
    proof(systems.hisChange === 'keep' ? 'notNeeded' : null, 'systems.hisChange'),
  'lsp-connection': ({ systems }) => recorded(systems.lsp, 'systems.lsp'),
  'avg-governance': ({ systems: { processingRegister, processorAgreements, privacyStatement } }) =>
    doneWhen(
      [processingRegister, processorAgreements, privacyStatement].every((state) => state === 'done'),
      'systems.processingRegister',
    ),
  nen7510: ({ systems }) =>
    doneWhen(systems.riskAnalysis === 'done' && systems.accessList === 'done', 'systems.riskAnalysis'),
  'patient-access-portal': ({ systems }) => recorded(systems.accessOnRequest, 'systems.accessOnRequest'),
  telephony: ({ systems }) => doneWhen(systems.emergencyLineTested === 'yes', 'systems.emergencyLineTested'),
  'anw-arrangement': ({ collaboration }) =>
    doneWhen(collaboration.anwContractFrom !== null, 'collaboration.anwContractFrom'),
  'join-hagro-fto': ({ collaboration: { hagro, fto } }) =>
    doneWhen(hagro !== null && fto !== null, 'collaboration.hagro'),
  'join-care-group': ({ collaboration }) =>
    recorded(collaboration.careGroupJoined, 'collaboration.careGroupJoined'),
  'close-neighbourhood-network': ({ collaboration }) =>
    doneWhen(collaboration.neighbourhoodContact !== null, 'collaboration.neighbourhoodContact'),
  'set-start-date': startDateAgreed,
  'inform-patients': patientsInformed,
  'inform-partners': ({ handover }, today) =>
    doneOn(handover.partnersInformedOn, 'handover.partnersInformedOn', today),
}

function isConsidered(state: string | null): boolean {
  return state === 'considered' || state === 'notApplicable'
}

/** The steps whose state follows from answers elsewhere. */
export const PROVEN_STEPS: readonly string[] = Object.keys(PROOFS)

/** What the plan proves about a step; null when it proves nothing, and the user's own word counts. */
export function proofOf(plan: Plan, step: string, today: string): Proof | null {
  return PROOFS[step]?.(plan, today) ?? null
}
