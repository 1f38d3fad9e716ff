import type { FinanceModel } from '../model/model.ts'
import { sheetName } from './a1.ts'
import { SHEETS, type Address, type Book, type BookTexts, type SheetId } from './book.ts'
import { LIST_INPUTS, rowsOf } from './inputs/lists.ts'
import { choiceWords } from './inputs/scalars.ts'
import { inputsSheet, type InputsSheet } from './inputs/sheet.ts'
import { namesIn } from './names.ts'
import { drawInputs, drawTable } from './draw.ts'
import { refsFrom, type Layout } from './refs.ts'
import { balanceRows } from './rows/balance.ts'
import { investmentRows } from './rows/investments.ts'
import { liquidityRows } from './rows/liquidity.ts'
import { loanRows } from './rows/loans.ts'
import { monthRows } from './rows/months.ts'
import { operatingRows } from './rows/operating.ts'
import { ratioRows, ratioWorkings } from './rows/ratios.ts'
import { taxRows } from './rows/tax.ts'
import { yearRows } from './rows/years.ts'
import { FIRST_COLUMN, FIRST_ROW, type Table } from './table.ts'

/**
 * A model as a spreadsheet with live formulas: the inputs are the only numbers, everything else follows from them with the
 * same outcome as `project`. Columns are calendar months from the January of the first year, so that a year is always the same
 * twelve columns; months outside the ten years are empty. Nothing refers to itself.
 */
export function buildBook(model: FinanceModel, texts: BookTexts): Book {
  const inputs = inputsSheet(model, texts)
  const tables = tablesOf(model, texts)
  const layout = layoutOf(inputs, tables, texts)
  const drawn = tables.map((table) =>
    drawTable(table, { refs: refsFrom(layout, table.sheet), layout, texts }),
  )
  return {
    sheets: [drawInputs(inputs.rows, layout.names.inputs), ...drawn],
    names: namesIn(layout, inputs),
    inputs: inputs.places,
    rows: layout.rows,
  }
}

/** The tables in the order of the book. */
function tablesOf(model: FinanceModel, texts: BookTexts): Table[] {
  const assets = LIST_INPUTS.find(({ path }) => path === 'assets')
  const assetRows = assets === undefined ? 0 : rowsOf(assets, model)
  return [
    { sheet: 'months', over: 'months', rows: monthRows(texts) },
    { sheet: 'operating', over: 'months', rows: operatingRows(texts) },
    { sheet: 'investments', over: 'months', rows: investmentRows(assetRows, texts) },
    { sheet: 'loans', over: 'months', rows: loanRows(model.loans.length, texts) },
    { sheet: 'liquidity', over: 'months', rows: [...liquidityRows(texts), ...ratioWorkings(texts)] },
    { sheet: 'tax', over: 'years', rows: taxRows(texts) },
    { sheet: 'balance', over: 'months', rows: balanceRows(texts) },
    { sheet: 'years', over: 'years', rows: yearRows(texts) },
    { sheet: 'ratios', over: 'years', rows: ratioRows(texts) },
  ]
}

function layoutOf({ places }: InputsSheet, tables: readonly Table[], texts: BookTexts): Layout {
  const rows = new Map<string, Address>()
  const over = new Map<string, Table['over']>()
  for (const table of tables)
    table.rows.forEach(({ id }, index) => {
      if (id.startsWith('heading.')) return
      if (rows.has(id)) throw new Error(`two rows of the book are called ${id}`)
      rows.set(id, { sheet: table.sheet, row: FIRST_ROW + index, column: FIRST_COLUMN })
      over.set(id, table.over)
    })
  return { names: sheetNames(texts), inputs: places, rows, over, choice: (id) => choiceWords(texts, id) }
}

function sheetNames({ words }: BookTexts): Readonly<Record<SheetId, string>> {
  const taken: string[] = []
  const entries = SHEETS.map((id) => {
    const name = sheetName(words(`sheet:sheets.${id}`), taken)
    taken.push(name)
    return [id, name]
  })
  // The keys are exactly SHEETS.
  return Object.fromEntries(entries) as Record<SheetId, string>
}
