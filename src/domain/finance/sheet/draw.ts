import { CALENDAR_YEARS } from '../model/model.ts'
import { fixed, relative, sheetPrefix } from './a1.ts'
import {
  blank,
  formula,
  text,
  type BookTexts,
  type Cell,
  type CellContent,
  type CellFormat,
  type CellRole,
  type Sheet,
} from './book.ts'
import type { Layout } from './refs.ts'
import { FIRST_COLUMN, FIRST_ROW, MONTH_COLUMNS, YEAR, type Refs, type Row, type Table } from './table.ts'

const LABEL_WIDTH = 44
const AMOUNT_WIDTH = 13

interface Context {
  readonly refs: Refs
  readonly layout: Layout
  readonly texts: BookTexts
}

/** The inputs as a sheet: labels stay in view on the left, the header above. */
export function drawInputs(rows: Sheet['rows'], name: string): Sheet {
  const columns = Math.max(...rows.map((row) => row.length))
  return {
    id: 'inputs',
    name,
    widths: [LABEL_WIDTH, AMOUNT_WIDTH + 4, ...Array.from({ length: columns - 2 }, () => AMOUNT_WIDTH + 4)],
    rows,
    frozen: { rows: 2, columns: 1 },
    printArea: `A1:${relative(rows.length - 1, columns - 1)}`,
  }
}

/** A table as a sheet, with its formulas written out. */
export function drawTable(table: Table, { refs, layout, texts }: Context): Sheet {
  const columns = table.over === 'months' ? MONTH_COLUMNS : CALENDAR_YEARS
  const name = layout.names[table.sheet]
  const rows = [
    [cell(text(name), 'title')],
    [],
    yearHeader(table, columns, layout),
    table.over === 'months' ? monthHeader(columns, texts) : [],
    ...table.rows.map((row) => drawRow(row, columns, refs)),
  ]
  return {
    id: table.sheet,
    name,
    widths: [LABEL_WIDTH, AMOUNT_WIDTH, ...Array.from({ length: columns }, () => AMOUNT_WIDTH)],
    rows,
    frozen: { rows: FIRST_ROW, columns: FIRST_COLUMN },
    printArea: `A1:${relative(rows.length - 1, FIRST_COLUMN + columns - 1)}`,
  }
}

function cell(content: CellContent, role: CellRole, format: CellFormat = 'text'): Cell {
  return { ...content, role, format }
}

/** The calendar year above each column. */
function yearHeader({ over }: Table, columns: number, { names, inputs }: Layout): Cell[] {
  const first = inputs.get('firstYear')
  const year = first ? `${sheetPrefix(names.inputs)}${fixed(first.row, first.column)}` : ''
  return [
    ...beforeColumns(),
    ...Array.from({ length: columns }, (_, at) => {
      const offset = over === 'months' ? Math.floor(at / YEAR) : at
      return cell(formula(`${year}+${offset}`), 'header', 'year')
    }),
  ]
}

function monthHeader(columns: number, { words }: BookTexts): Cell[] {
  const month = (at: number) => cell(text(words(`sheet:months.${(at % YEAR) + 1}`)), 'header')
  return [...beforeColumns(), ...Array.from({ length: columns }, (_, at) => month(at))]
}

function beforeColumns(): Cell[] {
  return Array.from({ length: FIRST_COLUMN }, () => cell(blank, 'header'))
}

function drawRow(row: Row, columns: number, refs: Refs): Cell[] {
  const label = cell(text(row.label), row.role === 'heading' ? 'heading' : 'label')
  if (row.constant === undefined && row.formula === undefined) return [label]
  const constant = cell(row.constant ? formula(row.constant(refs)) : blank, row.role, row.format)
  const { formula: written } = row
  if (written === undefined) return [label, constant]
  const cells = Array.from({ length: columns }, (_, at) =>
    cell(formula(written(refs, at)), row.role, row.format),
  )
  return [label, constant, ...cells]
}
