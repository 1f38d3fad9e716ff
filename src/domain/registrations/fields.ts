import { z } from 'zod'
import { choice, date, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { BOUGHT_ROUTES } from '../route/route.ts'

/** How far a registration is. */
const REGISTRATION_STATES = ['notStarted', 'requested', 'done', 'notNeeded'] as const

const DAYS = { min: '2015-01-01', max: '2045-12-31' } as const
const bought = { routes: BOUGHT_ROUTES } as const

/* The steps of the road that the questions come from. */
const register = { steps: ['big-rgs-registration'] } as const
const company = { steps: ['choose-legal-form', 'wtza-notification'] } as const
const kvk = { steps: ['kvk-registration'] } as const
const size = { steps: ['wtza-permit', 'merger-check'] } as const
const wtza = { steps: ['wtza-notification'] } as const
const permit = { steps: ['wtza-permit'] } as const
const agb = { steps: ['agb-codes'] } as const
const vecozo = { steps: ['vecozo'] } as const
const uzi = { steps: ['uzi-dezi'] } as const
const complaints = { steps: ['complaints-scheme'] } as const
const pharmacy = { steps: ['pharmacy-licence'] } as const
const merger = { steps: ['merger-check'] } as const
const insurance = { steps: ['insurances'] } as const

/** Where a practice must be registered before it may bill, how far that is, and what must be renewed when. */
export const registrationsFields = z.object({
  bigRgs: choice(REGISTRATION_STATES, { ...register, required: true }),
  bigRgsUntil: date({ ...DAYS, ...register }),
  keepsOwnCompany: choice(YES_NO, { ...company, askParty: 'accountant' }),
  kvk: choice(REGISTRATION_STATES, { ...kvk, required: true }),
  kvkAppointmentOn: date({ ...DAYS, ...kvk }),
  careProviders: wholeNumber({ ...size, unit: 'persons', min: 1, max: 500, askParty: 'seller' }),
  wtza: choice(REGISTRATION_STATES, { ...wtza, required: true }),
  wtzaPermit: choice(REGISTRATION_STATES, permit),
  agb: choice(REGISTRATION_STATES, { ...agb, required: true }),
  agbRequestedOn: date({ ...DAYS, ...agb }),
  vecozo: choice(REGISTRATION_STATES, { ...vecozo, required: true }),
  vecozoSupplierConsent: choice(YES_NO, vecozo),
  vecozoCertificateUntil: date({ ...DAYS, ...vecozo }),
  uzi: choice(REGISTRATION_STATES, { ...uzi, required: true }),
  uziCards: wholeNumber({ ...uzi, unit: 'persons', min: 0, max: 200 }),
  uziUntil: date({ ...DAYS, ...uzi }),
  complaints: choice(REGISTRATION_STATES, { ...complaints, required: true }),
  complaintsFrom: date({ ...DAYS, ...complaints }),
  dispensesMedicines: choice(YES_NO, { ...bought, ...pharmacy, askParty: 'seller' }),
  pharmacyLicence: choice(REGISTRATION_STATES, {
    ...bought,
    ...pharmacy,
    askedWhen: { field: 'dispensesMedicines', is: ['yes', 'notYet'] },
  }),
  mergerCheck: choice(REGISTRATION_STATES, { ...bought, ...merger }),
  liabilityInsurance: choice(REGISTRATION_STATES, { ...insurance, required: true }),
  liabilityFrom: date({ ...DAYS, ...insurance }),
  contactPerson: text({ maxLength: 120 }),
  note: longText({ maxLength: 2_000 }),
  finished: statement(),
})
export type RegistrationsAnswers = z.infer<typeof registrationsFields>
