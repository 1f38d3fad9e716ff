import { BUDGET_ROWS, type Budget, type BudgetRow } from '../../budgets/budgets.ts'
import type { Line } from '../../projection/lines.ts'
import type { BookTexts } from '../book.ts'
import { heading, signed, type Formula, type Row } from '../table.ts'

/** The formulas of the lines that are worked out on a sheet; other lines on it refer to the sheet they are worked out on. */
export type Makers = Readonly<Partial<Record<Line, Formula>>>

/** The rows of a budget, month by month. A line worked out here has the line as its id, every other row `<budget>.<id>`. */
export function budgetRows(budget: Budget, makers: Makers, { words }: BookTexts): Row[] {
  const rows = BUDGET_ROWS[budget]
  return rows.map((row): Row => {
    const label = `lines:${row.id}.label`
    if (row.kind === 'heading') return heading(words, label)
    return {
      id: idOf(budget, row, makers),
      label: words(label),
      role: row.kind,
      format: 'euro',
      formula: formulaOf(budget, row, makers),
    }
  })
}

function formulaOf(budget: Budget, row: BudgetRow, makers: Makers): Formula {
  const [first] = row.terms
  if (first === undefined || row.terms.length > 1) return totalOf(budget, row, makers)
  if (row.reads === 'opening') return ({ cell }, at) => cell(first.line, at - 1)
  return makers[first.line] ?? (({ cell }, at) => cell(first.line, at))
}

/** The sum of rows of the same budget. */
function totalOf(budget: Budget, { terms }: BudgetRow, makers: Makers): Formula {
  const ids = terms.map(({ line, sign }) => ({ sign, id: rowOfLine(budget, line, makers) }))
  return ({ cell }, at) => signed(ids.map(({ sign, id }) => ({ sign, cell: cell(id, at) })))
}

function rowOfLine(budget: Budget, line: Line, makers: Makers): string {
  const row = lineRow(BUDGET_ROWS[budget], line)
  return row === undefined ? line : idOf(budget, row, makers)
}

/** The row of a budget that is this line by itself. */
export function lineRow(rows: readonly BudgetRow[], line: Line): BudgetRow | undefined {
  return rows.find(({ terms, reads }) => reads !== 'opening' && terms.length === 1 && terms[0]?.line === line)
}

function idOf(budget: Budget, { id, reads, terms }: BudgetRow, makers: Makers): string {
  const [first] = terms
  const isMadeHere = reads !== 'opening' && first !== undefined && terms.length === 1 && first.line in makers
  return isMadeHere ? first.line : `${budget}.${id}`
}
