import type { Unit } from '../../../unit.ts'
import type { FinanceModel } from '../../model/model.ts'
import { SETTLEMENT_MONTH } from '../../projection/cash.ts'
import { HOLIDAY_MONTH, YEAR_END_MONTH } from '../../projection/costs.ts'
import type { BookTexts, CellFormat } from '../book.ts'

/** A number, the id of a choice, or null for unknown. */
export type InputValue = number | string | null

/** One input in a cell of its own. Its words are those of `sheet:inputs.<path>`. */
export interface ScalarInput {
  readonly path: string
  readonly unit: Unit
  readonly format: CellFormat
  /** The ids of the only texts that may be filled in. */
  readonly choices?: readonly string[]
  readonly read: (model: FinanceModel) => InputValue
}

/**
 * What a choice is called. Formulas compare with it, so it is without the characters that mean something else in a text inside
 * a formula or a condition, or that spreadsheets write differently.
 */
export function choiceWords({ words }: BookTexts, choice: string): string {
  return words(`sheet:choices.${choice}`).replaceAll(/["\\*?~<>=]/g, '')
}

export const YES_NO = ['yes', 'no'] as const
export const yesNo = (is: boolean): string => (is ? 'yes' : 'no')

const euros = (path: string, unit: Unit, read: ScalarInput['read']): ScalarInput => ({
  path,
  unit,
  format: 'euro',
  read,
})
const whole = (path: string, unit: Unit, read: ScalarInput['read']): ScalarInput => ({
  path,
  unit,
  format: 'whole',
  read,
})
const share = (path: string, read: ScalarInput['read']): ScalarInput => ({
  path,
  unit: 'share',
  format: 'percent',
  read,
})
const flag = (path: string, read: (model: FinanceModel) => boolean): ScalarInput => ({
  path,
  unit: 'text',
  format: 'text',
  choices: YES_NO,
  read: (model) => yesNo(read(model)),
})

const BANDS = [0, 1, 2, 3] as const
const ANW = [0, 1, 2] as const

/** Every input of a model that is not in a list, in groups; the words of a group are those of `sheet:groups.<id>`. */
export const SCALAR_GROUPS: readonly { readonly id: string; readonly inputs: readonly ScalarInput[] }[] = [
  {
    id: 'start',
    inputs: [
      { path: 'firstYear', unit: 'year', format: 'year', read: ({ firstYear }) => firstYear },
      whole('firstMonth', 'months', ({ firstMonth }) => firstMonth),
    ],
  },
  {
    id: 'patients',
    inputs: [
      ...BANDS.map((band) => whole(`patients.${band}`, 'patients', ({ patients }) => patients[band])),
      whole('opslagwijkPatients', 'patients', ({ opslagwijkPatients }) => opslagwijkPatients),
      flag('growth.isGrowing', ({ growth }) => growth !== null),
      whole('growth.atStart', 'patients', ({ growth }) => growth?.atStart ?? 0),
      whole('growth.perMonth', 'patientsPerMonth', ({ growth }) => growth?.perMonth ?? 0),
      whole('growth.capacity', 'patients', ({ growth }) => growth?.capacity ?? 0),
      share('share.start', (model) => model.share.start),
      share('share.full', (model) => model.share.full),
      whole('share.growthMonths', 'months', (model) => model.share.growthMonths),
    ],
  },
  {
    id: 'revenue',
    inputs: [
      {
        path: 'consultUnitsPerPatient',
        unit: 'unitsPerPatientPerYear',
        format: 'number',
        read: ({ consultUnitsPerPatient }) => consultUnitsPerPatient,
      },
      euros('mtvpPerYear', 'euroPerYear', ({ mtvpPerYear }) => mtvpPerYear),
      euros('pohGgzPerYear', 'euroPerYear', ({ pohGgzPerYear }) => pohGgzPerYear),
      euros('segment2PerYear', 'euroPerYear', ({ segment2PerYear }) => segment2PerYear),
      euros('segment3PerYear', 'euroPerYear', ({ segment3PerYear }) => segment3PerYear),
      euros('otherIncomePerYear', 'euroPerYear', ({ otherIncomePerYear }) => otherIncomePerYear),
      ...ANW.map((kind) => whole(`anwHours.${kind}`, 'hoursPerYear', ({ anwHours }) => anwHours[kind])),
      {
        path: 'startSupport.perPatientPerMonth',
        unit: 'euroPerPatientPerMonth',
        format: 'euroCents',
        read: ({ startSupport }) => startSupport.perPatientPerMonth,
      },
      whole('startSupport.months', 'months', ({ startSupport }) => startSupport.months),
      {
        path: 'capitationPayment',
        unit: 'text',
        format: 'text',
        choices: ['startOfQuarter', 'endOfQuarter', 'monthly'],
        read: ({ capitationPayment }) => capitationPayment,
      },
      whole('delayMonths', 'months', ({ delayMonths }) => delayMonths),
    ],
  },
  {
    id: 'costs',
    inputs: [
      euros('housingPerYear', 'euroPerYear', ({ housingPerYear }) => housingPerYear),
      euros('systemsPerYear', 'euroPerYear', ({ systemsPerYear }) => systemsPerYear),
      euros('doubleSystems.perYear', 'euroPerYear', ({ doubleSystems }) => doubleSystems.perYear),
      whole('doubleSystems.months', 'months', ({ doubleSystems }) => doubleSystems.months),
      euros('insurancePerYear', 'euroPerYear', ({ insurancePerYear }) => insurancePerYear),
      euros('otherCostsPerYear', 'euroPerYear', ({ otherCostsPerYear }) => otherCostsPerYear),
      euros(
        'otherCostsPer1000PatientsPerYear',
        'euroPer1000PatientsPerYear',
        (model) => model.otherCostsPer1000PatientsPerYear,
      ),
      euros('startCosts', 'euro', ({ startCosts }) => startCosts),
    ],
  },
  {
    id: 'funding',
    inputs: [
      euros('ownMeans', 'euro', ({ ownMeans }) => ownMeans),
      euros('creditLine.limit', 'euro', ({ creditLine }) => creditLine.limit),
      share('creditLine.ratePerYear', ({ creditLine }) => creditLine.ratePerMonth * 12),
    ],
  },
  {
    id: 'owner',
    inputs: [
      flag('isBv', ({ isBv }) => isBv),
      euros('dgaSalaryPerYear', 'euroPerYear', ({ dgaSalaryPerYear }) => dgaSalaryPerYear),
      flag('hasHoursCriterion', ({ hasHoursCriterion }) => hasHoursCriterion),
      whole('startersYears', 'years', ({ startersYears }) => startersYears),
      euros('pensionPerYear', 'euroPerYear', ({ pensionPerYear }) => pensionPerYear),
      euros('aovPerYear', 'euroPerYear', ({ aovPerYear }) => aovPerYear),
      flag('paysProvisionally', ({ paysProvisionally }) => paysProvisionally),
      euros('privatePerMonth', 'euroPerMonth', ({ privatePerMonth }) => privatePerMonth),
    ],
  },
  {
    id: 'calendar',
    inputs: [
      whole('holidayMonth', 'months', () => HOLIDAY_MONTH),
      whole('yearEndMonth', 'months', () => YEAR_END_MONTH),
      whole('settlementMonth', 'months', () => SETTLEMENT_MONTH),
    ],
  },
]
