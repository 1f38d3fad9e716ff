import { z } from 'zod'
import { choice, date, euro, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'

const PROGRESS = ['notStarted', 'busy', 'done'] as const
const DAYS = { min: '2020-01-01', max: '2045-12-31' } as const
const takeover = { routes: ['takeover'] } as const
const perYear = { unit: 'euroPerYear', min: 0, max: 500_000, askParty: 'supplier' } as const
const once = { unit: 'euro', min: 0, max: 500_000, askParty: 'supplier' } as const

/* The steps of the road that the questions come from. */
const hisChoice = { steps: ['his-choice'] } as const
const hisContract = { steps: ['dd-ict-contracts', 'his-choice'] } as const
const conversion = { steps: ['his-conversion'] } as const
const conversionPrice = { steps: ['dd-ict-contracts', 'his-conversion'] } as const
const lspConnection = { steps: ['lsp-connection'] } as const
const privacy = { steps: ['avg-governance'] } as const
const security = { steps: ['nen7510'] } as const
const patientAccess = { steps: ['patient-access-portal'] } as const
const phone = { steps: ['telephony'] } as const
const equipment = { steps: ['fit-out-equipment'] } as const

/** Records, telephone, portal and the rules for patient data: what is chosen, what it costs and what is proven. */
export const systemsFields = z.object({
  his: text({ ...hisChoice, maxLength: 80 }),
  hisChange: choice(['keep', 'change', 'notYet'] as const, {
    ...takeover,
    ...hisContract,
    required: true,
    askParty: 'seller',
  }),
  hisContractUntil: date({ ...DAYS, ...takeover, ...hisContract, askParty: 'seller' }),
  hisCostsPerYear: euro({ ...perYear, ...hisChoice, required: true }),
  conversionOn: date({ ...DAYS, ...conversion, askedWhen: { field: 'hisChange', is: ['change'] } }),
  conversionCosts: euro({
    ...once,
    ...conversionPrice,
    askedWhen: { field: 'hisChange', is: ['change'] },
    figures: ['his-conversiekosten'],
  }),
  conversionTrialDone: choice(YES_NO, { ...conversion, askedWhen: { field: 'hisChange', is: ['change'] } }),
  doubleCostMonths: wholeNumber({
    ...conversion,
    unit: 'months',
    min: 0,
    max: 24,
    askedWhen: { field: 'hisChange', is: ['change'] },
  }),
  oldSystemReadableUntil: date({
    ...DAYS,
    ...conversion,
    askedWhen: { field: 'hisChange', is: ['change'] },
    askParty: 'seller',
  }),
  setUpCosts: euro({ ...once, ...conversion, routes: ['startup'] }),
  lsp: choice(PROGRESS, lspConnection),
  lspTested: choice(YES_NO, lspConnection),
  processingRegister: choice(PROGRESS, { ...privacy, required: true }),
  processorAgreements: choice(PROGRESS, { ...privacy, required: true }),
  privacyStatement: choice(PROGRESS, privacy),
  dpia: choice(['needed', 'notNeeded', 'done', 'notYet'] as const, privacy),
  breachContact: text({ ...privacy, maxLength: 120 }),
  riskAnalysis: choice(PROGRESS, { ...security, required: true }),
  accessList: choice(PROGRESS, security),
  accountsClosed: choice(YES_NO, { ...takeover, ...security }),
  portal: text({ ...patientAccess, maxLength: 80 }),
  portalCostsPerYear: euro({ ...perYear, ...patientAccess }),
  accessOnRequest: choice(PROGRESS, { ...patientAccess, required: true }),
  telephony: text({ ...phone, maxLength: 80 }),
  telephonyCostsPerYear: euro({ ...perYear, ...phone }),
  keepNumber: choice(YES_NO, { ...takeover, ...phone, askParty: 'seller' }),
  emergencyLineTested: choice(YES_NO, { ...phone, required: true }),
  fallbackRoute: choice(YES_NO, phone),
  hardwareCosts: euro({ ...once, ...equipment }),
  note: longText({ maxLength: 2_000 }),
  finished: statement(),
})
export type SystemsAnswers = z.infer<typeof systemsFields>
