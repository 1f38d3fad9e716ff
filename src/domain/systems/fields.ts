import { z } from 'zod'
import { choice, date, euro, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'

const PROGRESS = ['notStarted', 'busy', 'done'] as const
const DAYS = { min: '2020-01-01', max: '2045-12-31' } as const
const takeover = { routes: ['takeover'] } as const
const perYear = { unit: 'euroPerYear', min: 0, max: 500_000, askParty: 'supplier' } as const
const once = { unit: 'euro', min: 0, max: 500_000, askParty: 'supplier' } as const

/** Records, telephone, portal and the rules for patient data: what is chosen, what it costs and what is proven. */
export const systemsFields = z.object({
  his: text({ maxLength: 80 }),
  hisChange: choice(['keep', 'change', 'notYet'] as const, {
    ...takeover,
    required: true,
    askParty: 'seller',
  }),
  hisContractUntil: date({ ...DAYS, ...takeover, askParty: 'seller' }),
  hisCostsPerYear: euro({ ...perYear, required: true }),
  conversionOn: date({ ...DAYS, askedWhen: { field: 'hisChange', is: ['change'] } }),
  conversionCosts: euro({
    ...once,
    askedWhen: { field: 'hisChange', is: ['change'] },
    figures: ['his-conversiekosten'],
  }),
  conversionTrialDone: choice(YES_NO, { askedWhen: { field: 'hisChange', is: ['change'] } }),
  doubleCostMonths: wholeNumber({
    unit: 'months',
    min: 0,
    max: 24,
    askedWhen: { field: 'hisChange', is: ['change'] },
  }),
  oldSystemReadableUntil: date({
    ...DAYS,
    askedWhen: { field: 'hisChange', is: ['change'] },
    askParty: 'seller',
  }),
  setUpCosts: euro({ ...once, routes: ['startup'] }),
  lsp: choice(PROGRESS),
  lspTested: choice(YES_NO),
  processingRegister: choice(PROGRESS, { required: true }),
  processorAgreements: choice(PROGRESS, { required: true }),
  privacyStatement: choice(PROGRESS),
  dpia: choice(['needed', 'notNeeded', 'done', 'notYet'] as const),
  breachContact: text({ maxLength: 120 }),
  riskAnalysis: choice(PROGRESS, { required: true }),
  accessList: choice(PROGRESS),
  accountsClosed: choice(YES_NO, takeover),
  portal: text({ maxLength: 80 }),
  portalCostsPerYear: euro(perYear),
  accessOnRequest: choice(PROGRESS, { required: true }),
  telephony: text({ maxLength: 80 }),
  telephonyCostsPerYear: euro(perYear),
  keepNumber: choice(YES_NO, { ...takeover, askParty: 'seller' }),
  emergencyLineTested: choice(YES_NO, { required: true }),
  fallbackRoute: choice(YES_NO),
  hardwareCosts: euro(once),
  note: longText({ maxLength: 2_000 }),
  finished: statement(),
})
export type SystemsAnswers = z.infer<typeof systemsFields>
