import { BUDGET_ROWS, BUDGETS, type Budget, type BudgetRow } from '../../budgets/budgets.ts'
import type { BookTexts } from '../book.ts'
import { heading, monthsOf, signed, type Formula, type Row } from '../table.ts'
import { lineRow } from './budget.ts'

/** The budgets per calendar year: flows over the year, stocks at its end, an opening balance at the end of the year before. */
export function yearRows(texts: BookTexts): Row[] {
  return BUDGETS.flatMap((budget) => [
    heading(texts.words, `finance:budgets.${budget}`),
    ...BUDGET_ROWS[budget].map((row): Row => {
      const words = `lines:${row.id}.label`
      if (row.kind === 'heading') return heading(texts.words, words)
      return {
        id: yearId(budget, row),
        label: texts.words(words),
        role: row.kind,
        format: 'euro',
        formula: formulaOf(budget, row),
      }
    }),
  ])
}

function yearId(budget: Budget, { id }: BudgetRow): string {
  return `years.${budget}.${id}`
}

function formulaOf(budget: Budget, row: BudgetRow): Formula {
  const [first] = row.terms
  if (first === undefined || row.terms.length > 1) return totalOf(budget, row)
  const { line } = first
  if (row.reads === 'opening') return ({ cell }, year) => cell(line, monthsOf(year)[0] - 1)
  if (row.reads === 'stock')
    return ({ cell }, year) => `IF(${cell('tax.months', year)}=0,0,${cell(line, monthsOf(year)[1])})`
  return ({ range }, year) => `SUM(${range(line, ...monthsOf(year))})`
}

/** The sum of rows of the same budget. Every line of a total is a row of its own in the budget. */
function totalOf(budget: Budget, { terms, id }: BudgetRow): Formula {
  const parts = terms.map(({ line, sign }) => {
    const row = lineRow(BUDGET_ROWS[budget], line)
    if (row === undefined) throw new Error(`${id} of ${budget} adds ${line}, which is no row of it`)
    return { sign, id: yearId(budget, row) }
  })
  return ({ cell }, year) => signed(parts.map(({ sign, id: part }) => ({ sign, cell: cell(part, year) })))
}
