import { HyperFormula, type RawCellContent } from 'hyperformula'
import { HORIZON, type FinanceModel } from '#domain/finance/model/model.ts'
import { LINES } from '#domain/finance/projection/lines.ts'
import { project } from '#domain/finance/projection/project.ts'
import type { Address, Book, Cell } from '#domain/finance/sheet/book.ts'

/** What is typed into an input: a number, a choice as the book calls it, or null to empty it. */
type Typed = number | string | null

/** A book in an independent spreadsheet engine, which calculates every formula by itself. */
export interface OpenBook {
  readonly has: (row: string) => boolean
  /** What a cell shows. */
  readonly read: (place: Address, columnsOn?: number) => unknown
  /** What a row shows in a column; -1 is its constant. */
  readonly at: (row: string, column: number) => unknown
  /** What is filled in, and filling it in, by the path of the input in the model. */
  readonly input: (path: string) => Typed
  readonly change: (path: string, value: Typed) => void
  /** The cells of a row in the 120 months of a model. */
  readonly months: (row: string, model: FinanceModel) => unknown[]
  readonly close: () => void
}

/** Opens a book in HyperFormula. */
export function openBook(book: Book): OpenBook {
  const sheets = book.sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(asTyped))] as const)
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(sheets), {
    licenseKey: 'gpl-v3',
    smartRounding: false,
  })
  const ids = new Map(book.sheets.map(({ id, name }) => [id, engine.getSheetId(name) ?? -1]))
  const cellOf = ({ sheet, row, column }: Address, columnsOn = 0) => ({
    sheet: ids.get(sheet) ?? -1,
    row,
    col: column + columnsOn,
  })
  const read = (place: Address, columnsOn = 0) => engine.getCellValue(cellOf(place, columnsOn))
  const at = (row: string, column: number) => read(placeIn(book.rows, row), column)
  return {
    has: (row) => book.rows.has(row),
    read,
    at,
    input: (path) => {
      const value = read(placeIn(book.inputs, path))
      return typeof value === 'number' || typeof value === 'string' ? value : null
    },
    change: (path, value) => {
      const content = typeof value === 'string' ? `'${value}` : value
      engine.setCellContents(cellOf(placeIn(book.inputs, path)), content)
    },
    months: (row, { firstMonth }) =>
      Array.from({ length: HORIZON }, (_, month) => at(row, firstMonth - 1 + month)),
    close: () => engine.destroy(),
  }
}

/** What has to be typed into a spreadsheet to get the cell. */
function asTyped(cell: Cell): RawCellContent {
  if (cell.kind === 'text') return `'${cell.text}`
  if (cell.kind === 'number') return cell.value
  return cell.kind === 'formula' ? `=${cell.formula}` : null
}

function placeIn(places: ReadonlyMap<string, Address>, id: string): Address {
  const place = places.get(id)
  if (place === undefined) throw new Error(`the book has no ${id}`)
  return place
}

/** Whether a cell shows what is expected: a number to a millionth of it, anything else exactly. */
export function isSame(value: unknown, expected: number | string): boolean {
  if (typeof value !== 'number' || typeof expected !== 'number') return value === expected
  return Math.abs(value - expected) <= 1e-6 * Math.max(1, Math.abs(expected))
}

/** Where a book differs from what the engine projects of a model: the first month of each line that does. */
export function differences(open: OpenBook, model: FinanceModel): string[] {
  const { months } = project(model)
  return LINES.flatMap((line) => {
    const values = open.months(line, model)
    const month = values.findIndex((value, at) => !isSame(value, months[line][at] ?? NaN))
    if (month === -1) return []
    return `${line} in month ${month}: ${String(values[month])}, not ${months[line][month]}`
  })
}
