import { z } from 'zod'
import {
  choice,
  date,
  euro,
  longText,
  month,
  percentage,
  reference,
  statement,
  text,
  wholeNumber,
  YES_NO,
} from '../field/kinds.ts'
import { list } from '../field/list.ts'

const TENURES = ['rent', 'hoed', 'temporary', 'buy'] as const
const LEASE_TYPES = ['article230a', 'other', 'notYet'] as const
const CONTRACT_STATES = ['none', 'draft', 'conditional', 'signed'] as const

const whenRented = { field: 'tenure', is: ['rent', 'hoed', 'temporary'] } as const
const whenBought = { field: 'tenure', is: ['buy'] } as const
const perYear = { unit: 'euroPerYear', min: 0, max: 1_000_000 } as const
const inLease = { askedWhen: whenRented, askParty: 'landlord' } as const
const anyDay = { min: '2020-01-01', max: '2045-12-31' } as const
const answerText = { maxLength: 1_000 } as const

/** One place where the practice could be. */
const housingOptionFields = {
  name: text({ required: true, maxLength: 80 }),
  tenure: choice(TENURES, { required: true }),
  areaM2: wholeNumber({
    unit: 'squareMetres',
    min: 10,
    max: 5_000,
    required: true,
    askParty: 'landlord',
    figures: ['m2-per-fte-lhv'],
  }),
  rentPerM2PerYear: euro({
    ...inLease,
    unit: 'euroPerSquareMetrePerYear',
    min: 0,
    max: 2_000,
    required: true,
    figures: [
      'huur-m2-2023',
      'huur-m2-nivel-geen-gebrek-2023',
      'huur-m2-nivel-ruimtegebrek-2023',
      'huur-amsterdam-zuid-2019',
    ],
  }),
  serviceCostsPerYear: euro({ ...perYear, ...inLease }),
  ownedCostsPerYear: euro({ ...perYear, required: true, askedWhen: whenBought, askParty: 'bank' }),
  fitOutCost: euro({ unit: 'euro', min: 0, max: 5_000_000, figures: ['stichtingskosten-m2'] }),
  availableFrom: month({ min: '2024-01', max: '2045-12', askParty: 'landlord' }),
  zoningAllows: choice(YES_NO, { required: true, askParty: 'municipality' }),
  accessibilityChecked: choice(YES_NO, { askParty: 'municipality' }),
  parkingAndTransport: text({ maxLength: 200 }),
  leaseYears: wholeNumber({ ...inLease, unit: 'years', min: 0, max: 50 }),
  indexationMaxPercent: percentage({ ...inLease, min: 0, max: 100 }),
  leaseType: choice(LEASE_TYPES, inLease),
  indexationAgreed: choice(YES_NO, inLease),
  extensionOption: choice(YES_NO, inLease),
  noticeAgreed: choice(YES_NO, inLease),
  substitutionAgreed: choice(YES_NO, inLease),
  continuityClauseRead: choice(YES_NO, inLease),
  maintenanceAgreed: choice(YES_NO, inLease),
  handbackAgreed: choice(YES_NO, inLease),
  contractStatus: choice(CONTRACT_STATES),
  note: longText({ maxLength: 2_000 }),
}

/** Which places are being compared, which one the plan counts with, and who was asked to help in time. */
export const housingFields = z.object({
  options: list(housingOptionFields, { minItems: 1, maxItems: 30 }),
  chosenOptionId: reference('housing.options', { required: true }),
  problemExpected: choice(YES_NO),
  requestWrittenOn: date(anyDay),
  rhoCalledOn: date(anyDay),
  rhoAnswer: longText(answerText),
  municipalityCalledOn: date(anyDay),
  municipalityAnswer: longText(answerText),
  insurerCalledOn: date(anyDay),
  insurerAnswer: longText(answerText),
  subsidiesFound: longText({ maxLength: 1_000, askParty: 'rho', figures: ['subsidie-friesland-2019'] }),
  finished: statement(),
})
export type HousingAnswers = z.infer<typeof housingFields>
export type HousingOption = HousingAnswers['options'][number]
