import { COST_LINES } from '../../projection/lines.ts'
import { DELAYED, QUARTERLY } from '../../projection/revenue.ts'
import type { BookTexts } from '../book.ts'
import { heading, sum, working, YEAR, type Formula, type Refs, type Row } from '../table.ts'
import { budgetRows, type Makers } from './budget.ts'

const QUARTER = 3

/** The bank account per month, and how what is received and paid follows from what is earned and owed. */
export function liquidityRows(texts: BookTexts): Row[] {
  const { words } = texts
  return [
    ...budgetRows('liquidity', MAKERS, texts),
    heading(words, 'sheet:headings.workings'),
    working(words, 'quarterly', ({ cell }, at) => sum(QUARTERLY.map((line) => cell(line, at)))),
    working(words, 'quarterlyReceived', quarterlyReceived),
    working(words, 'delayed', ({ cell }, at) => sum(DELAYED.map((line) => cell(line, at)))),
    working(words, 'delayedReceived', ({ all, cell, input }, at) => {
      const late = `INDEX(${all('delayed')},1,${at + 1}-${input('delayMonths')})`
      return `IF(OR(${cell('active', at)}=0,${cell('index', at)}<${input('delayMonths')}),0,${late})`
    }),
    working(words, 'paidAhead', ({ cell }, at) => {
      const more = `${cell('quarterlyReceived', at)}-${cell('quarterly', at)}`
      return `${cell('paidAhead', at - 1)}+${more}`
    }),
    working(words, 'toReceive', ({ cell }, at) => {
      const more = `${cell('delayed', at)}-${cell('delayedReceived', at)}`
      return `${cell('toReceive', at - 1)}+${more}`
    }),
    ...(['holiday', 'yearEnd'] as const).flatMap((part) => allowance(part, texts)),
  ]
}

/** An allowance: paid in its month with all that is owed of it, and what is owed after each month. */
function allowance(part: 'holiday' | 'yearEnd', { words }: BookTexts): Row[] {
  const earned = part === 'holiday' ? 'staffHoliday' : 'staffYearEnd'
  return [
    working(words, `${part}Paid`, ({ cell, input }, at) => {
      const isNow = `AND(${cell('active', at)}=1,${cell('calendarMonth', at)}=${input(`${part}Month`)})`
      return `IF(${isNow},${cell(`${part}Owed`, at - 1)}+${cell(earned, at)},0)`
    }),
    working(words, `${part}Owed`, ({ cell }, at) => {
      const before = `${cell(`${part}Owed`, at - 1)}+${cell(earned, at)}`
      return `${before}-${cell(`${part}Paid`, at)}`
    }),
  ]
}

/**
 * The quarterly money: each month, or that of the whole calendar quarter in its first or last month. In a quarter that had
 * begun when the practice started, the first month is that of the start.
 */
function quarterlyReceived({ cell, range, is }: Refs, at: number): string {
  const place = at % QUARTER
  const atStart = `SUM(${range('quarterly', at, at - place + QUARTER - 1)})`
  const ifStarting = place === 0 ? atStart : `IF(${cell('index', at)}=0,${atStart},0)`
  const atEnd = place === QUARTER - 1 ? `SUM(${range('quarterly', at - place, at)})` : '0'
  const perQuarter = `IF(${is('capitationPayment', 'startOfQuarter')},${ifStarting},${atEnd})`
  return `${cell('active', at)}*IF(${is('capitationPayment', 'monthly')},${cell('quarterly', at)},${perQuarter})`
}

/** A twelfth of an input per year at the price level of other costs; not in proportion to the share. */
const ownersPart =
  (path: string, perYear: number): Formula =>
  ({ cell, input }, at) => {
    const level = input(`years.${Math.floor(at / YEAR)}.otherLevel`)
    return `${cell('active', at)}*${input(path)}*${level}${perYear === 1 ? '' : `/${perYear}`}`
  }

const MAKERS: Makers = {
  receipts: ({ cell }, at) => `${cell('quarterlyReceived', at)}+${cell('delayedReceived', at)}`,
  ownMeans: ({ cell, input }, at) => `IF(${cell('index', at)}=0,${input('ownMeans')},0)`,
  staffPaid: ({ cell }, at) =>
    sum(['staffRegular', 'holidayPaid', 'yearEndPaid'].map((row) => cell(row, at))),
  costsPaid: ({ cell }, at) =>
    sum(COST_LINES.filter((line) => line !== 'staff').map((line) => cell(line, at))),
  interestPaid: ({ cell }, at) => `${cell('interest', at)}+${cell('overdraftInterest', at)}`,
  taxPaid: ({ cell, input }, at) => {
    const year = Math.floor(at / YEAR)
    const inAdvance = `${cell('tax.inAdvance', year)}/${cell('tax.months', year)}`
    if (year === 0) return `IF(${cell('active', at)}=0,0,${inAdvance})`
    const settled = `${cell('tax.final', year - 1)}-${cell('tax.inAdvance', year - 1)}`
    const isNow = `${cell('calendarMonth', at)}=${input('settlementMonth')}`
    return `IF(${cell('active', at)}=0,0,${inAdvance}+IF(${isNow},${settled},0))`
  },
  pension: ownersPart('pensionPerYear', YEAR),
  aov: ownersPart('aovPerYear', YEAR),
  private: ownersPart('privatePerMonth', 1),
  cashFlow: ({ cell }, at) => `${cell('liquidity.totalIn', at)}-${cell('liquidity.totalOut', at)}`,
  cash: ({ cell }, at) => `${cell('cash', at - 1)}+${cell('cashFlow', at)}`,
}
