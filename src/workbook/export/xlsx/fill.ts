import type { CellValue, Workbook, Worksheet } from 'exceljs'
import { relative } from '#domain/finance/sheet/a1.ts'
import type { Book, Cell, Sheet } from '#domain/finance/sheet/book.ts'
import { cellKey, type CachedValues } from './cached.ts'
import { styleOf } from './look.ts'

const A4 = 9

/** Puts a book into a workbook: cells with their look, names, what stays in view and what is printed. */
export function fillWorkbook(workbook: Workbook, book: Book, cached: CachedValues): void {
  for (const sheet of book.sheets) addSheet(workbook, sheet, cached)
  for (const { name, range } of book.names) workbook.definedNames.add(range, name)
}

function addSheet(workbook: Workbook, sheet: Sheet, cached: CachedValues): void {
  const { rows, columns } = sheet.frozen
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: columns, ySplit: rows }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: A4,
      printArea: sheet.printArea,
      printTitlesRow: `1:${rows}`,
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
      putCell(worksheet, cell, { row, column, shown: cached.get(cellKey(sheet.id, row, column)) })
    }),
  )
}

interface Spot {
  readonly row: number
  readonly column: number
  /** What a formula shows until it is calculated. */
  readonly shown: number | string | undefined
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
      return cell.text
    case 'number':
      return cell.value
    case 'formula':
      return { formula: cell.formula, ...(shown !== undefined && { result: shown }), date1904: false }
  }
}
