import type { FinanceModel, TaxRates, YearRates } from '../../model/model.ts'
import type { CellFormat } from '../book.ts'
import { YES_NO, yesNo, type InputValue } from './scalars.ts'

/** Rows below the items of a list that are still free to fill in. */
const SPARE_ROWS = 2

/** A column of a list. `spare` is what stands in it on a row that is still free. */
interface ListColumn {
  readonly key: string
  readonly format: CellFormat
  readonly choices?: readonly string[]
  readonly spare?: number
}

/** A list of a model: an item per row. Each loan has a block of its own on its sheet, so loans have no free rows. */
export interface ListInput {
  readonly path: string
  readonly spareRows: number
  readonly columns: readonly ListColumn[]
  readonly read: (model: FinanceModel) => readonly Readonly<Record<string, InputValue>>[]
}

const month = (key: string): ListColumn => ({ key, format: 'whole', spare: 0 })
const euros = (key: string): ListColumn => ({ key, format: 'euro' })

const yearly = (path: 'locums' | 'traineeFees' | 'traineeAllowances'): ListInput => ({
  path,
  spareRows: SPARE_ROWS,
  columns: [month('fromMonth'), euros('perYear')],
  read: (model) => model[path].map(({ fromMonth, perYear }) => ({ fromMonth, perYear })),
})

/** Every list of a model. Months count from 0, the month the practice starts. */
export const LIST_INPUTS: readonly ListInput[] = [
  {
    path: 'staff',
    spareRows: SPARE_ROWS,
    columns: [month('fromMonth'), euros('pay'), euros('holiday'), euros('yearEnd'), euros('charges')],
    read: ({ staff }) => staff.map((member) => ({ ...member })),
  },
  yearly('locums'),
  yearly('traineeFees'),
  yearly('traineeAllowances'),
  {
    path: 'assets',
    spareRows: SPARE_ROWS,
    columns: [
      month('month'),
      euros('amount'),
      { key: 'lifeMonths', format: 'whole' },
      { key: 'countsForKia', format: 'text', choices: YES_NO },
    ],
    read: ({ assets }) =>
      assets.map(({ countsForKia, ...asset }) => ({ ...asset, countsForKia: yesNo(countsForKia) })),
  },
  {
    path: 'loans',
    spareRows: 0,
    columns: [
      month('month'),
      { key: 'kind', format: 'text', choices: ['annuity', 'linear', 'interestOnly'] },
      euros('amount'),
      { key: 'ratePerYear', format: 'percent' },
      { key: 'termMonths', format: 'whole' },
      { key: 'graceMonths', format: 'whole' },
    ],
    read: ({ loans }) =>
      loans.map(({ ratePerMonth, ...loan }) => ({ ...loan, ratePerYear: ratePerMonth * 12 })),
  },
]

/** Rows of a list on the sheet: its items and the free rows. */
export function rowsOf(list: ListInput, model: FinanceModel): number {
  return list.read(model).length + list.spareRows
}

/** The tax parameters, and how each is shown. */
export const TAX_INPUTS = [
  ['bracket1Limit', 'euro'],
  ['bracket2Limit', 'euro'],
  ['bracket1', 'percent'],
  ['bracket2', 'percent'],
  ['bracket3', 'percent'],
  ['deductionCap', 'percent'],
  ['startersDeduction', 'euro'],
  ['mkbExemption', 'percent'],
  ['generalCredit', 'euro'],
  ['generalCreditFrom', 'euro'],
  ['generalCreditPhaseOut', 'percent'],
  ['labourCredit', 'euro'],
  ['labourCreditFrom', 'euro'],
  ['labourCreditPhaseOut', 'percent'],
  ['zvw', 'percent'],
  ['zvwMaximum', 'euro'],
  ['kiaFrom', 'euro'],
  ['kiaShare', 'percent'],
  ['kiaShareTo', 'euro'],
  ['kiaFixed', 'euro'],
  ['kiaFixedTo', 'euro'],
  ['kiaPhaseOut', 'percent'],
  ['vpbLow', 'percent'],
  ['vpbLimit', 'euro'],
  ['vpbHigh', 'percent'],
  ['box2Low', 'percent'],
  ['box2Limit', 'euro'],
  ['box2High', 'percent'],
] as const satisfies readonly (readonly [keyof TaxRates, CellFormat])[]

/** A rate per calendar year. */
export interface RateInput {
  readonly key: string
  readonly format: CellFormat
  readonly read: (rates: YearRates) => number
}

const level = (key: 'tariffLevel' | 'wageLevel' | 'housingLevel' | 'otherLevel' | 'taxLevel'): RateInput => ({
  key,
  format: 'factor',
  read: (rates) => rates[key],
})

/** What holds in one calendar year. Rates that are added up together stand below each other. */
export const RATE_INPUTS: readonly RateInput[] = [
  ...([0, 1, 2, 3] as const).map((band): RateInput => ({
    key: `capitation.${band}`,
    format: 'euroCents',
    read: ({ capitation }) => capitation[band],
  })),
  { key: 'opslagwijk', format: 'euroCents', read: ({ opslagwijk }) => opslagwijk },
  { key: 'consultUnit', format: 'euroCents', read: ({ consultUnit }) => consultUnit },
  ...([0, 1, 2] as const).map((kind): RateInput => ({
    key: `anw.${kind}`,
    format: 'euroCents',
    read: ({ anw }) => anw[kind],
  })),
  level('tariffLevel'),
  level('wageLevel'),
  level('housingLevel'),
  level('otherLevel'),
  level('taxLevel'),
  {
    key: 'selfEmployedDeduction',
    format: 'euro',
    read: ({ selfEmployedDeduction }) => selfEmployedDeduction,
  },
]
