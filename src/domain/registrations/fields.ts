import { z } from 'zod'
import { choice, date, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'

/** How far a registration is. */
const REGISTRATION_STATES = ['notStarted', 'requested', 'done', 'notNeeded'] as const

const DAYS = { min: '2015-01-01', max: '2045-12-31' } as const
const takeoverOrJoining = { routes: ['takeover', 'joining'] } as const

/** Where a practice must be registered before it may bill, how far that is, and what must be renewed when. */
export const registrationsFields = z.object({
  bigRgs: choice(REGISTRATION_STATES, { required: true }),
  bigRgsUntil: date(DAYS),
  keepsOwnCompany: choice(YES_NO, { askParty: 'accountant' }),
  kvk: choice(REGISTRATION_STATES, { required: true }),
  kvkAppointmentOn: date(DAYS),
  careProviders: wholeNumber({ unit: 'persons', min: 1, max: 500, askParty: 'seller' }),
  wtza: choice(REGISTRATION_STATES, { required: true }),
  wtzaPermit: choice(REGISTRATION_STATES),
  agb: choice(REGISTRATION_STATES, { required: true }),
  agbRequestedOn: date(DAYS),
  vecozo: choice(REGISTRATION_STATES, { required: true }),
  vecozoSupplierConsent: choice(YES_NO),
  vecozoCertificateUntil: date(DAYS),
  uzi: choice(REGISTRATION_STATES, { required: true }),
  uziCards: wholeNumber({ unit: 'persons', min: 0, max: 200 }),
  uziUntil: date(DAYS),
  complaints: choice(REGISTRATION_STATES, { required: true }),
  complaintsFrom: date(DAYS),
  dispensesMedicines: choice(YES_NO, { ...takeoverOrJoining, askParty: 'seller' }),
  pharmacyLicence: choice(REGISTRATION_STATES, {
    ...takeoverOrJoining,
    askedWhen: { field: 'dispensesMedicines', is: ['yes', 'notYet'] },
  }),
  mergerCheck: choice(REGISTRATION_STATES, takeoverOrJoining),
  liabilityInsurance: choice(REGISTRATION_STATES, { required: true }),
  liabilityFrom: date(DAYS),
  contactPerson: text({ maxLength: 120 }),
  note: longText({ maxLength: 2_000 }),
  finished: statement(),
})
export type RegistrationsAnswers = z.infer<typeof registrationsFields>
