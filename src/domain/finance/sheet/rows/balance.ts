import { OWNER_LINES } from '../../projection/lines.ts'
import type { BookTexts } from '../book.ts'
import { heading, working, type Row } from '../table.ts'
import { budgetRows, type Makers } from './budget.ts'

/** The balance sheet at the end of each month, and whether both sides are equal. */
export function balanceRows(texts: BookTexts): Row[] {
  const { words } = texts
  return [
    ...budgetRows('balance', MAKERS, texts),
    heading(words, 'sheet:headings.workings'),
    working(words, 'balanceGap', ({ cell }, at) => {
      const gap = `${cell('balance.totalAssets', at)}-${cell('balance.totalLiabilities', at)}`
      return `ROUND(${gap},2)`
    }),
  ]
}

const MAKERS: Makers = {
  receivable: ({ cell }, at) => `${cell('toReceive', at)}+MAX(0,-${cell('paidAhead', at)})`,
  receivedInAdvance: ({ cell }, at) => `MAX(0,${cell('paidAhead', at)})`,
  staffOwed: ({ cell }, at) => `${cell('holidayOwed', at)}+${cell('yearEndOwed', at)}`,
  taxOwed: ({ cell }, at) => `${cell('taxOwed', at - 1)}+${cell('incomeTax', at)}-${cell('taxPaid', at)}`,
  equity: ({ cell }, at) => {
    const taken = OWNER_LINES.map((line) => cell(line, at)).join('-')
    return `${cell('equity', at - 1)}+${cell('ownMeans', at)}+${cell('result', at)}-${taken}`
  },
}
