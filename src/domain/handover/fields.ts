import { z } from 'zod'
import { choice, date, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { BOUGHT_ROUTES } from '../route/route.ts'

const ION_WAYS = ['deregisterFirst', 'registerOnly', 'sameCode', 'notYet'] as const

const takeover = { routes: ['takeover'] } as const
const bought = { routes: BOUGHT_ROUTES } as const
const withPartners = { routes: ['takeover', 'startup'] } as const
const startup = { routes: ['startup'] } as const
const days = { min: '2024-01-01', max: '2046-12-31' } as const

/* The steps of the road that the questions come from. */
const startDate = { steps: ['set-start-date'] } as const
const trial = { steps: ['trial-period-work'] } as const
const agreement = { steps: ['takeover-agreement'] } as const
const access = { steps: ['nen7510'] } as const
const letter = { steps: ['inform-patients'] } as const
const records = { steps: ['transfer-records'] } as const
const ion = { steps: ['ion-transfer'] } as const
const intake = { steps: ['startup-patient-intake'] } as const
const partners = { steps: ['inform-partners'] } as const
const phone = { steps: ['telephony'] } as const
const cover = { steps: ['join-hagro-fto'] } as const
const firstWeeks = { steps: ['go-live-first-100-days'] } as const

/** With whom the start date is settled, the letter to patients, their records and registrations, and the first hundred days. */
export const handoverFields = z.object({
  dateAgreedSeller: choice(YES_NO, { ...bought, ...startDate, askParty: 'seller' }),
  dateAgreedInsurer: choice(YES_NO, { ...startDate, askParty: 'insurer' }),
  dateAgreedSupplier: choice(YES_NO, startDate),
  dateConfirmedIon: choice(YES_NO, { ...bought, ...startDate }),
  trialPeriodUntil: date({ ...bought, ...days, ...trial }),
  sellerWorksUntil: date({ ...takeover, ...days, ...agreement, askParty: 'seller' }),
  sellerAccessEndsOn: date({ ...takeover, ...days, ...access }),
  agreementSigned: choice(YES_NO, { ...takeover, ...agreement }),
  objectionWeeks: wholeNumber({ ...takeover, ...letter, unit: 'weeks', min: 1, max: 26, required: true }),
  letterPlannedOn: date({ ...takeover, ...days, ...letter, askParty: 'seller' }),
  letterSentOn: date({ ...takeover, ...days, ...letter, askParty: 'seller' }),
  announcedElsewhere: choice(YES_NO, { ...takeover, ...letter }),
  objectionsCount: wholeNumber({
    ...takeover,
    ...letter,
    unit: 'patients',
    min: 0,
    max: 50_000,
    askParty: 'seller',
  }),
  recordsTransferAgreed: choice(YES_NO, { ...takeover, ...records, askParty: 'seller' }),
  recordsTransferOn: date({ ...takeover, ...days, ...records }),
  objectorsRecordsArranged: choice(YES_NO, { ...takeover, ...records }),
  retentionDutyAgreed: choice(YES_NO, { ...takeover, ...records }),
  ionWay: choice(ION_WAYS, { ...bought, ...ion }),
  ionPlannedOn: date({ ...bought, ...days, ...ion }),
  ionListReceived: choice(YES_NO, { ...bought, ...ion, askParty: 'seller' }),
  intakeOpensOn: date({ ...startup, ...days, ...intake }),
  intakePerWeek: wholeNumber({ ...startup, ...intake, unit: 'patients', min: 0, max: 2_000 }),
  recordRequestsArranged: choice(YES_NO, { ...startup, ...intake }),
  partnersInformedOn: date({ ...withPartners, ...days, ...partners }),
  suppliersInformed: choice(YES_NO, { ...withPartners, ...partners, askParty: 'seller' }),
  openingHours: text({ ...firstWeeks, maxLength: 200 }),
  emergencyLineTestOn: date({ ...days, ...phone }),
  backupGp: text({ ...cover, maxLength: 120 }),
  firstHundredDays: longText({ ...firstWeeks, maxLength: 4_000 }),
  finished: statement(),
})
export type HandoverAnswers = z.infer<typeof handoverFields>
