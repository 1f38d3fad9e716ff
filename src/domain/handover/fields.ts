import { z } from 'zod'
import { choice, date, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'

const ION_WAYS = ['deregisterFirst', 'registerOnly', 'sameCode', 'notYet'] as const

const takeover = { routes: ['takeover'] } as const
const bought = { routes: ['takeover', 'joining'] } as const
const withPartners = { routes: ['takeover', 'startup'] } as const
const startup = { routes: ['startup'] } as const
const days = { min: '2024-01-01', max: '2046-12-31' } as const

/** With whom the start date is settled, the letter to patients, their records and registrations, and the first hundred days. */
export const handoverFields = z.object({
  dateAgreedSeller: choice(YES_NO, { ...bought, askParty: 'seller' }),
  dateAgreedInsurer: choice(YES_NO, { askParty: 'insurer' }),
  dateAgreedSupplier: choice(YES_NO),
  dateConfirmedIon: choice(YES_NO, bought),
  trialPeriodUntil: date({ ...bought, ...days }),
  sellerWorksUntil: date({ ...takeover, ...days, askParty: 'seller' }),
  sellerAccessEndsOn: date({ ...takeover, ...days }),
  agreementSigned: choice(YES_NO, takeover),
  objectionWeeks: wholeNumber({ ...takeover, unit: 'weeks', min: 1, max: 26, required: true }),
  letterPlannedOn: date({ ...takeover, ...days, askParty: 'seller' }),
  letterSentOn: date({ ...takeover, ...days, askParty: 'seller' }),
  announcedElsewhere: choice(YES_NO, takeover),
  objectionsCount: wholeNumber({ ...takeover, unit: 'patients', min: 0, max: 50_000, askParty: 'seller' }),
  recordsTransferAgreed: choice(YES_NO, { ...takeover, askParty: 'seller' }),
  recordsTransferOn: date({ ...takeover, ...days }),
  objectorsRecordsArranged: choice(YES_NO, takeover),
  retentionDutyAgreed: choice(YES_NO, takeover),
  ionWay: choice(ION_WAYS, bought),
  ionPlannedOn: date({ ...bought, ...days }),
  ionListReceived: choice(YES_NO, { ...bought, askParty: 'seller' }),
  intakeOpensOn: date({ ...startup, ...days }),
  intakePerWeek: wholeNumber({ ...startup, unit: 'patients', min: 0, max: 2_000 }),
  recordRequestsArranged: choice(YES_NO, startup),
  partnersInformedOn: date({ ...withPartners, ...days }),
  suppliersInformed: choice(YES_NO, { ...withPartners, askParty: 'seller' }),
  openingHours: text({ maxLength: 200 }),
  emergencyLineTestOn: date(days),
  backupGp: text({ maxLength: 120 }),
  firstHundredDays: longText({ maxLength: 4_000 }),
  finished: statement(),
})
export type HandoverAnswers = z.infer<typeof handoverFields>
