import { HORIZON } from '../../model/model.ts'
import { OWNER_LINES } from '../../projection/lines.ts'
import {
  TEN_YEAR_RATIOS,
  YEAR_RATIOS,
  type TenYearRatio,
  type YearRatio,
} from '../../projection/ratio-list.ts'
import type { BookTexts } from '../book.ts'
import { heading, MONTH_COLUMNS, working, type Formula, type Refs, type Row } from '../table.ts'

const year = (row: string) => `years.${row}`

/** How each unit of a ratio is shown. */
const FORMATS = { euro: 'euro', factor: 'factor', share: 'percent', months: 'whole' } as const

const YEAR_FORMULAS: Readonly<Record<YearRatio, Formula>> = {
  revenue: ({ cell }, at) => cell(year('operating.totalRevenue'), at),
  operatingCash: ({ cell }, at) =>
    `${cell(year('operating.totalRevenue'), at)}-${cell(year('operating.totalCosts'), at)}`,
  debtService: ({ cell }, at) =>
    `${cell(year('operating.interest'), at)}+${cell(year('private.repayment'), at)}`,
  dscr,
  solvency,
  disposableIncome: ({ cell }, at) => cell(year('private.disposableIncome'), at),
}

const TEN_YEAR_FORMULAS: Readonly<Record<TenYearRatio, (refs: Refs) => string>> = {
  lowestCash: ({ all }) => `MIN(${all('cashInUse')})`,
  lowestCashMonth: ({ all, constant, input }) =>
    `MATCH(${constant('ratio.lowestCash')},${all('cashInUse')},0)-(${input('firstMonth')}-1)`,
  roomUnderLimit: ({ constant, input }) => `${constant('ratio.lowestCash')}+${input('creditLine.limit')}`,
  breakEvenMonth: ({ all }) => {
    const months = `SUM(${all('coveredForGood')})`
    return `IF(${months}=0,"",${HORIZON}+1-${months})`
  },
  paybackMonth: ({ all, input }) => {
    const first = `MATCH(1,${all('paidBack')},0)-(${input('firstMonth')}-1)`
    return `IF(SUM(${all('paidBack')})=0,"",${first})`
  },
}

/** The ratios per calendar year, and those of the ten years together; below them whether the balance sheet is one. */
export function ratioRows({ words }: BookTexts): Row[] {
  const row = (id: string) => ({ id: `ratio.${id}`, label: words(`sheet:ratios.${id}`) })
  return [
    ...YEAR_RATIOS.map(({ id, unit }): Row => ({
      ...row(id),
      role: 'line',
      format: FORMATS[unit],
      formula: YEAR_FORMULAS[id],
    })),
    heading(words, 'sheet:headings.tenYears'),
    ...TEN_YEAR_RATIOS.map(({ id, unit }): Row => ({
      ...row(id),
      role: 'line',
      format: FORMATS[unit],
      constant: TEN_YEAR_FORMULAS[id],
    })),
    { ...row('balanceGap'), role: 'check', format: 'euro', constant: largestGap },
  ]
}

/** What is left of a year for the bank, divided by interest and repayment; empty in a year without debt service. */
function dscr({ cell }: Refs, at: number): string {
  const own = OWNER_LINES.map((line) => cell(year(`private.${line}`), at))
  const left = `(${[cell('ratio.operatingCash', at), ...own].join('-')})`
  const service = cell('ratio.debtService', at)
  return `IF(${service}=0,"",${left}/${service})`
}

/** Equity as a part of all there is; what the bank account is short is no possession, tax to be had back is. */
function solvency({ cell }: Refs, at: number): string {
  const of = (line: string) => cell(year(`balance.${line}`), at)
  const all = `(MAX(0,${of('cash')})+${of('fixedAssets')}+${of('receivable')}+MAX(0,-${of('taxOwed')}))`
  return `IF(${all}=0,"",${of('equity')}/${all})`
}

function largestGap({ all }: Refs): string {
  return `MAX(MAX(${all('balanceGap')}),-MIN(${all('balanceGap')}))`
}

/** Rows per month that the ratios over the ten years are read from; they stand below the bank account. */
export function ratioWorkings({ words }: BookTexts): Row[] {
  return [
    heading(words, 'sheet:headings.forRatios'),
    working(words, 'cashInUse', ({ cell }, at) => `IF(${cell('active', at)}=1,${cell('cash', at)},"")`),
    working(words, 'coveredForGood', coveredForGood, 'whole'),
    working(words, 'earned', ({ cell }, at) => {
      const taken = OWNER_LINES.map((line) => cell(line, at)).join('-')
      return `${cell('earned', at - 1)}+${cell('result', at)}+${cell('depreciation', at)}-${taken}`
    }),
    {
      id: 'invested',
      label: words('sheet:workings.invested'),
      role: 'working',
      format: 'euro',
      constant: ({ all }) => `SUM(${all('investments')})`,
    },
    working(
      words,
      'paidBack',
      ({ cell, constant }, at) => {
        const invested = constant('invested')
        const isBack = `AND(${cell('active', at)}=1,${invested}<>0,${cell('earned', at)}>=${invested})`
        return `IF(${isBack},1,0)`
      },
      'whole',
    ),
  ]
}

/** 1 when this month and every one after it pays tax, pension, insurance and the household; read from the last month back. */
function coveredForGood({ cell }: Refs, at: number): string {
  const own = OWNER_LINES.map((line) => cell(line, at)).join('+')
  const later =
    at === MONTH_COLUMNS - 1 ? '1' : `IF(${cell('active', at + 1)}=0,1,${cell('coveredForGood', at + 1)})`
  return `IF(OR(${cell('active', at)}=0,${cell('result', at)}<${own}),0,${later})`
}
