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
const anyDay = { min: '2020-01-01', max: '2045-12-31' } as const
const answerText = { maxLength: 1_000 } as const

/* The steps of the road that the questions come from. */
const search = { steps: ['housing-search'] } as const
const deal = { steps: ['housing-search', 'takeover-premises-deal'] } as const
const programme = { steps: ['housing-programme'] } as const
const lease = { steps: ['lease-negotiation'] } as const
const inLease = { ...lease, askedWhen: whenRented, askParty: 'landlord' } as const
const substitution = { steps: ['lease-negotiation', 'takeover-premises-deal'] } as const
const continuity = { steps: ['dd-premises', 'lease-negotiation'] } as const
const fitOut = { steps: ['fit-out-equipment'] } as const
const zoning = { steps: ['zoning-check'] } as const
const accessibility = { steps: ['building-accessibility'] } as const

/** One place where the practice could be. */
const housingOptionFields = {
  name: text({ ...search, required: true, maxLength: 80 }),
  tenure: choice(TENURES, { ...deal, required: true }),
  areaM2: wholeNumber({
    ...programme,
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
  ownedCostsPerYear: euro({ ...perYear, ...deal, required: true, askedWhen: whenBought, askParty: 'bank' }),
  fitOutCost: euro({ ...fitOut, unit: 'euro', min: 0, max: 5_000_000, figures: ['stichtingskosten-m2'] }),
  availableFrom: month({ ...search, min: '2024-01', max: '2045-12', askParty: 'landlord' }),
  zoningAllows: choice(YES_NO, { ...zoning, required: true, askParty: 'municipality' }),
  accessibilityChecked: choice(YES_NO, { ...accessibility, askParty: 'municipality' }),
  parkingAndTransport: text({ ...zoning, maxLength: 200 }),
  leaseYears: wholeNumber({ ...inLease, unit: 'years', min: 0, max: 50 }),
  indexationMaxPercent: percentage({ ...inLease, min: 0, max: 100 }),
  leaseType: choice(LEASE_TYPES, inLease),
  indexationAgreed: choice(YES_NO, inLease),
  extensionOption: choice(YES_NO, inLease),
  noticeAgreed: choice(YES_NO, inLease),
  substitutionAgreed: choice(YES_NO, { ...inLease, ...substitution }),
  continuityClauseRead: choice(YES_NO, { ...inLease, ...continuity }),
  maintenanceAgreed: choice(YES_NO, inLease),
  handbackAgreed: choice(YES_NO, inLease),
  contractStatus: choice(CONTRACT_STATES, lease),
  note: longText({ maxLength: 2_000 }),
}

/** Which places are being compared, which one the plan counts with, and who was asked to help in time. */
export const housingFields = z.object({
  options: list(housingOptionFields, { minItems: 1, maxItems: 30 }),
  chosenOptionId: reference('housing.options', { ...search, required: true }),
  problemExpected: choice(YES_NO, search),
  requestWrittenOn: date({ ...anyDay, ...search }),
  rhoCalledOn: date({ ...anyDay, ...search }),
  rhoAnswer: longText({ ...answerText, ...search }),
  municipalityCalledOn: date({ ...anyDay, ...search }),
  municipalityAnswer: longText({ ...answerText, ...search }),
  insurerCalledOn: date({ ...anyDay, ...search }),
  insurerAnswer: longText({ ...answerText, ...search }),
  subsidiesFound: longText({
    ...search,
    maxLength: 1_000,
    askParty: 'rho',
    figures: ['subsidie-friesland-2019'],
  }),
  finished: statement(),
})
export type HousingAnswers = z.infer<typeof housingFields>
export type HousingOption = HousingAnswers['options'][number]
