import type { Route } from '../route/route.ts'
import type { ASKED_PARTIES, DueDiligenceItem, TOPICS } from './fields.ts'

/** Where a question comes from: a source about GPs, a general one, a checklist of another profession, or no source. */
type Origin = 'gp' | 'general' | 'dentist' | 'physio' | 'dentistPhysio' | 'noSource'

/** A question that is asked in every investigation. Its words are in dueDiligence.json under `standard`. */
export interface StandardQuestion {
  readonly id: string
  /** The step of the road it belongs to. */
  readonly step: string
  readonly topic: (typeof TOPICS)[number]
  readonly askedParty: (typeof ASKED_PARTIES)[number]
  readonly origin: Origin
}

type Row = readonly [id: string, askedParty: StandardQuestion['askedParty'], origin: Origin]

function of(step: string, topic: StandardQuestion['topic'], rows: readonly Row[]): StandardQuestion[] {
  return rows.map(([id, askedParty, origin]) => ({ id, step, topic, askedParty, origin }))
}

const COMMON: readonly StandardQuestion[] = [
  ...of('dd-patients', 'patients', [
    ['patientsPerAge', 'seller', 'dentist'],
    ['specialGroups', 'seller', 'dentist'],
    ['ionBesideHis', 'seller', 'gp'],
    ['inactivePatients', 'seller', 'gp'],
    ['surcharges', 'accountant', 'gp'],
    ['comingAndGoing', 'seller', 'noSource'],
  ]),
  ...of('dd-finance', 'finance', [
    ['annualAccounts', 'seller', 'physio'],
    ['incomeSplit', 'accountant', 'gp'],
    ['insurerContracts', 'insurer', 'noSource'],
    ['openClaims', 'accountant', 'noSource'],
    ['normalise', 'accountant', 'noSource'],
    ['postponedInvestments', 'seller', 'noSource'],
    ['loansAndDisputes', 'accountant', 'physio'],
    ['tariffRecovery', 'seller', 'gp'],
  ]),
  ...of('dd-staff', 'staff', [
    ['staffList', 'seller', 'dentistPhysio'],
    ['outsideCao', 'payrollOffice', 'dentistPhysio'],
    ['sickness', 'payrollOffice', 'general'],
    ['openLeave', 'payrollOffice', 'general'],
    ['selfEmployed', 'seller', 'dentistPhysio'],
    ['leavers', 'seller', 'dentistPhysio'],
  ]),
  ...of('dd-premises', 'premises', [
    ['leaseOnYourName', 'landlord', 'gp'],
    ['continuityClause', 'lawyer', 'gp'],
    ['maintenance', 'landlord', 'gp'],
  ]),
  ...of('dd-ict-contracts', 'contracts', [
    ['contractList', 'seller', 'physio'],
    ['licences', 'supplier', 'physio'],
    ['hisExit', 'supplier', 'gp'],
    ['processors', 'seller', 'general'],
  ]),
  ...of('dd-quality-compliance', 'quality', [
    ['wtza', 'lawyer', 'general'],
    ['pharmacyLicence', 'lawyer', 'general'],
    ['accreditation', 'seller', 'noSource'],
    ['complaints', 'seller', 'noSource'],
    ['privacy', 'seller', 'general'],
  ]),
]

const JOINING: readonly StandardQuestion[] = of('joining-check-partnership', 'contracts', [
  ['exitRules', 'partners', 'gp'],
  ['afterLeaving', 'partners', 'gp'],
  ['expulsion', 'lawyer', 'gp'],
  ['growingIn', 'partners', 'noSource'],
  ['illnessAndDeath', 'partners', 'noSource'],
])

/** The questions of the standard list for a route: who joins also reads the existing partnership agreement. */
export function standardQuestions(route: Route | null): readonly StandardQuestion[] {
  return route === 'joining' ? [...COMMON, ...JOINING] : COMMON
}

/** The standard questions that are not in the list yet; `words` gives every wording a question can have there. */
export function missingStandard(
  route: Route | null,
  items: readonly DueDiligenceItem[],
  words: (question: StandardQuestion) => readonly string[],
): StandardQuestion[] {
  const asked = new Set(items.map(({ question }) => question))
  return standardQuestions(route).filter((question) => !words(question).some((text) => asked.has(text)))
}
