import { YEAR, heading, sum, working, type Formula, type Row } from '../table.ts'
import type { BookTexts } from '../book.ts'
import { budgetRows, type Makers } from './budget.ts'

/** The operating budget per month, and how the payroll is made up. */
export function operatingRows(texts: BookTexts): Row[] {
  const { words } = texts
  return [
    ...budgetRows('operating', { ...REVENUE, ...COSTS, ...RESULT }, texts),
    heading(words, 'sheet:headings.workings'),
    working(words, 'staffRegular', ({ cell, inputs }, at) => {
      const from = inputs('staff.first.fromMonth', 'staff.last.fromMonth')
      const parts = ['pay', 'charges'].map((part) =>
        runningIn(from, inputs(`staff.first.${part}`, `staff.last.${part}`), cell('index', at)),
      )
      return `(${sum(parts)})*${cell('wageFactor', at)}`
    }),
    working(words, 'staffHoliday', yearly('staff', 'wageFactor', 'holiday')),
    working(words, 'staffYearEnd', yearly('staff', 'wageFactor', 'yearEnd')),
    working(words, 'resultBeforeOverdraft', ({ cell }, at) => {
      const taken = ['operating.totalCosts', 'operating.depreciation', 'operating.interest']
      return [cell('operating.totalRevenue', at), ...taken.map((row) => cell(row, at))].join('-')
    }),
  ]
}

/** The yearly amounts that run in a month: those whose first month is not later. */
function runningIn(from: string, amounts: string, index: string): string {
  return `SUMIF(${from},"<="&${index},${amounts})`
}

/** A list of amounts per year as what it comes to in a month. */
function yearly(list: string, factor: string, part = 'perYear'): Formula {
  return ({ cell, inputs }, at) => {
    const from = inputs(`${list}.first.fromMonth`, `${list}.last.fromMonth`)
    const amounts = inputs(`${list}.first.${part}`, `${list}.last.${part}`)
    return `${runningIn(from, amounts, cell('index', at))}*${cell(factor, at)}`
  }
}

/** An input per year at full size, in proportion to the patients. */
const module =
  (path: string): Formula =>
  ({ cell, input }, at) =>
    `${input(path)}*${cell('filled', at)}*${cell('tariffFactor', at)}`

/** An input per year at a price level and for the user's share. */
const priced =
  (path: string, factor: string): Formula =>
  ({ cell, input }, at) =>
    `${input(path)}*${cell(factor, at)}`

const yearOf = (at: number) => `years.${Math.floor(at / YEAR)}`

const REVENUE: Makers = {
  capitation: ({ cell }, at) => `${cell('filled', at)}*${cell('perQuarter', at)}*${cell('share', at)}/3`,
  consults: ({ cell, input }, at) => {
    const perYear = `${cell('patients', at)}*${input('consultUnitsPerPatient')}*${input(`${yearOf(at)}.consultUnit`)}`
    return `${perYear}*${cell('share', at)}/${YEAR}`
  },
  mtvp: module('mtvpPerYear'),
  pohGgz: module('pohGgzPerYear'),
  segment2: module('segment2PerYear'),
  segment3: module('segment3PerYear'),
  anw: ({ cell, inputs }, at) => {
    const rates = inputs(`${yearOf(at)}.anw.0`, `${yearOf(at)}.anw.2`)
    return `${cell('active', at)}*SUMPRODUCT(${inputs('anwHours.0', 'anwHours.2')},${rates})/${YEAR}`
  },
  startSupport: ({ cell, input }, at) => {
    const support = `${cell('patients', at)}*${input('startSupport.perPatientPerMonth')}*${cell('share', at)}`
    return `IF(${cell('index', at)}<${input('startSupport.months')},${support},0)`
  },
  traineeFees: yearly('traineeFees', 'wageFactor'),
  otherIncome: priced('otherIncomePerYear', 'tariffFactor'),
}

const COSTS: Makers = {
  staff: ({ cell }, at) => sum(['staffRegular', 'staffHoliday', 'staffYearEnd'].map((row) => cell(row, at))),
  locums: yearly('locums', 'wageFactor'),
  trainees: yearly('traineeAllowances', 'wageFactor'),
  housing: priced('housingPerYear', 'housingFactor'),
  systems: ({ cell, input }, at) => {
    const doubled = `IF(${cell('index', at)}<${input('doubleSystems.months')},${input('doubleSystems.perYear')},0)`
    return `(${input('systemsPerYear')}+${doubled})*${cell('otherFactor', at)}`
  },
  insurance: priced('insurancePerYear', 'otherFactor'),
  otherCosts: ({ cell, input }, at) => {
    const perPatients = `${input('otherCostsPer1000PatientsPerYear')}*${cell('patients', at)}/1000`
    return `(${input('otherCostsPerYear')}+${perPatients})*${cell('otherFactor', at)}`
  },
  startCosts: ({ cell, input }, at) =>
    `IF(${cell('index', at)}=0,${input('startCosts')}*${cell('share', at)},0)`,
}

const RESULT: Makers = {
  overdraftInterest: ({ cell, input }, at) =>
    `${cell('active', at)}*MAX(0,-${cell('cash', at - 1)})*${input('creditLine.ratePerYear')}/${YEAR}`,
  result: ({ cell }, at) => `${cell('resultBeforeOverdraft', at)}-${cell('overdraftInterest', at)}`,
  incomeTax: ({ cell }, at) => {
    const year = Math.floor(at / YEAR)
    return `IF(${cell('active', at)}=0,0,${cell('tax.final', year)}/${cell('tax.months', year)})`
  },
}
