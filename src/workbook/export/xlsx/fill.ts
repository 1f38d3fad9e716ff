import type { CellValue, Workbook, Worksheet } from 'exceljs'
import { relative } from '#domain/finance/sheet/a1.ts'
import type { Book, Cell, Sheet } from '#domain/finance/sheet/book.ts'
import { calculate, type Outcome } from '#domain/finance/sheet/calculate/calculate.ts'
import { forXml } from '../xml.ts'
import { styleOf } from './look.ts'

const A4 = 9
/** A sheet with more columns is one of months. */
const MOST_YEARS = 20
/** At so many per cent of its size twelve months fit on the width of a page, beside their names. */
const YEAR_ON_A_PAGE = 60

/**
 * Puts a book into a workbook: cells with their look, names, what stays in view and what is printed. Every formula has its
 * outcome beside it, for programs that show a file without calculating it.
 */
export function fillWorkbook(workbook: Workbook, book: Book): void {
  const outcomes = calculate(book)
  for (const sheet of book.sheets) addSheet(workbook, sheet, outcomes)
  for (const { name, range } of book.names) workbook.definedNames.add(range, name)
}

function addSheet(workbook: Workbook, sheet: Sheet, outcomes: ReadonlyMap<Cell, Outcome>): void {
  const { rows, columns } = sheet.frozen
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: columns, ySplit: rows }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: A4,
      printArea: sheet.printArea,
      printTitlesRow: `1:${rows}`,
      ...(sheet.widths.length > MOST_YEARS
        ? { scale: YEAR_ON_A_PAGE }
        : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      printTitlesColumn: `A:${relative(0, columns - 1).replace('1', '')}`,
    },
    headerFooter: { oddFooter: '&L&F – &A&R&P / &N' },
  })
  sheet.widths.forEach((width, at) => {
    worksheet.getColumn(at + 1).width = width
  })
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell.kind === 'blank' && cell.role !== 'input') return
      putCell(worksheet, cell, { row, column, shown: outcomes.get(cell) })
    }),
  )
}

interface Spot {
  readonly row: number
  readonly column: number
  /** What a formula shows until it is calculated. */
  readonly shown: Outcome
}

function putCell(worksheet: Worksheet, cell: Cell, { row, column, shown }: Spot): void {
  const target = worksheet.getCell(row + 1, column + 1)
  target.value = valueOf(cell, shown)
  target.style = styleOf(cell)
  if (cell.choices) {
    target.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${cell.choices.join(',')}"`] }
  }
}

function valueOf(cell: Cell, shown: Spot['shown']): CellValue {
  switch (cell.kind) {
    case 'blank':
      return null
    case 'text':
      return forXml(cell.text)
    case 'number':
      return cell.value
    case 'formula':
      return { formula: cell.formula, ...(shown !== undefined && { result: shown }), date1904: false }
  }
}
