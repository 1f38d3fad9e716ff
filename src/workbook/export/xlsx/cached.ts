import { BUDGET_ROWS, BUDGETS, inMonth, inYear } from '#domain/finance/budgets/budgets.ts'
import { HORIZON } from '#domain/finance/model/model.ts'
import { LINES } from '#domain/finance/projection/lines.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { financeYears } from '#domain/finance/projection/years.ts'
import type { Address, Book } from '#domain/finance/sheet/book.ts'
import { tenYearRatios, yearRatios } from '../ratios.ts'

/** What cells show before a spreadsheet has calculated them, by `cellKey`. An empty text is an empty cell. */
export type CachedValues = ReadonlyMap<string, number | string>

/** Names a cell in `CachedValues`; row and column count from 0. */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`
}

/**
 * The outcomes of the engine for the rows that the engine has: lines and budgets per month and per year, and the ratios. Rows
 * that only show how something is worked out have none; a spreadsheet fills those in when it opens the file.
 */
export function cachedValues(book: Book, projection: Projection): CachedValues {
  const values = new Map<string, number | string>()
  const keep = (id: string, columnsOn: number, value: number | string | null) => {
    const place = book.rows.get(id)
    if (place) values.set(keyAt(place, columnsOn), value ?? '')
  }
  const years = financeYears(projection)
  keepMonths(projection, keep)
  for (const budget of BUDGETS)
    for (const row of BUDGET_ROWS[budget].filter(({ kind }) => kind !== 'heading'))
      years.forEach((year, at) => {
        const opening = row.reads === 'opening' ? 'opening.' : ''
        keep(`years.${budget}.${opening}${row.id}`, at, inYear(projection, row, year))
      })
  years.forEach((year, at) => {
    for (const { id, value } of yearRatios(projection, year)) keep(`ratio.${id}`, at, value)
  })
  for (const { id, value } of tenYearRatios(projection)) keep(`ratio.${id}`, -1, value)
  return values
}

function keyAt({ sheet, row, column }: Address, columnsOn: number): string {
  return cellKey(sheet, row, column + columnsOn)
}

type Keep = (id: string, columnsOn: number, value: number | string | null) => void

function keepMonths(projection: Projection, keep: Keep): void {
  const { model, months } = projection
  for (let month = 0; month < HORIZON; month += 1) {
    const at = model.firstMonth - 1 + month
    for (const line of LINES) keep(line, at, months[line][month] ?? 0)
    for (const budget of BUDGETS)
      for (const row of BUDGET_ROWS[budget].filter(({ kind }) => kind !== 'heading')) {
        const opening = row.reads === 'opening' ? 'opening.' : ''
        keep(`${budget}.${opening}${row.id}`, at, inMonth(projection, row, month))
      }
  }
}
