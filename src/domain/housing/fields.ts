import { z } from 'zod'
import {
  choice,
  euro,
  longText,
  month,
  percentage,
  reference,
  statement,
  text,
  wholeNumber,
} from '../field/kinds.ts'
import { list } from '../field/list.ts'

const TENURES = ['rent', 'hoed', 'temporary', 'buy'] as const
const ZONING_ANSWERS = ['yes', 'no', 'notYet'] as const

const whenRented = { field: 'tenure', is: ['rent', 'hoed', 'temporary'] } as const
const whenBought = { field: 'tenure', is: ['buy'] } as const
const perYear = { unit: 'euroPerYear', min: 0, max: 1_000_000 } as const

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
    unit: 'euroPerSquareMetrePerYear',
    min: 0,
    max: 2_000,
    required: true,
    askedWhen: whenRented,
    askParty: 'landlord',
    figures: [
      'huur-m2-2023',
      'huur-m2-nivel-geen-gebrek-2023',
      'huur-m2-nivel-ruimtegebrek-2023',
      'huur-amsterdam-zuid-2019',
    ],
  }),
  serviceCostsPerYear: euro({ ...perYear, askedWhen: whenRented, askParty: 'landlord' }),
  ownedCostsPerYear: euro({ ...perYear, required: true, askedWhen: whenBought, askParty: 'bank' }),
  leaseYears: wholeNumber({ unit: 'years', min: 0, max: 50, askedWhen: whenRented, askParty: 'landlord' }),
  indexationMaxPercent: percentage({ min: 0, max: 100, askedWhen: whenRented, askParty: 'landlord' }),
  availableFrom: month({ min: '2024-01', max: '2045-12', askParty: 'landlord' }),
  zoningAllows: choice(ZONING_ANSWERS, { required: true, askParty: 'municipality' }),
  note: longText({ maxLength: 2_000 }),
}

/** Which places are being compared, and which one the plan counts with. */
export const housingFields = z.object({
  options: list(housingOptionFields, { minItems: 1, maxItems: 30 }),
  chosenOptionId: reference('housing.options', { required: true }),
  finished: statement(),
})
export type HousingAnswers = z.infer<typeof housingFields>
export type HousingOption = HousingAnswers['options'][number]
