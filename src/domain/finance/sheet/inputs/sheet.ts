import { CALENDAR_YEARS, type FinanceModel } from '../../model/model.ts'
import { fixed } from '../a1.ts'
import {
  blank,
  formula,
  number,
  text,
  type Address,
  type BookTexts,
  type Cell,
  type CellContent,
  type CellFormat,
  type CellRole,
} from '../book.ts'
import { LIST_INPUTS, RATE_INPUTS, rowsOf, TAX_INPUTS, type ListInput } from './lists.ts'
import { choiceWords, SCALAR_GROUPS, type InputValue, type ScalarInput } from './scalars.ts'

/** The column of the first value of a row: the label is before it. */
const VALUE = 1

/** The cells of the inputs sheet, and where each input is by its path in the model. */
export interface InputsSheet {
  readonly rows: readonly (readonly Cell[])[]
  readonly places: ReadonlyMap<string, Address>
  /** What each input that has a name of its own is called. */
  readonly named: readonly { readonly path: string; readonly words: string }[]
}

/** Collects the rows of the sheet while it is laid out. */
interface Page {
  readonly model: FinanceModel
  readonly texts: BookTexts
  readonly rows: Cell[][]
  readonly places: Map<string, Address>
  readonly named: { path: string; words: string }[]
}

/** Lays out every input of a model: one by one with unit and source, the lists, the tax parameters and the rates per year. */
export function inputsSheet(model: FinanceModel, texts: BookTexts): InputsSheet {
  const page: Page = { model, texts, rows: [], places: new Map(), named: [] }
  const { words } = texts
  page.rows.push([cell(text(words('sheet:sheets.inputs')), 'title')])
  page.rows.push(
    ['input', 'value', 'unit', 'source'].map((id) => cell(text(words(`sheet:columns.${id}`)), 'header')),
  )
  for (const { id, inputs } of SCALAR_GROUPS) {
    addHeading(page, `sheet:groups.${id}`)
    for (const input of inputs) addScalar(page, input)
  }
  for (const list of LIST_INPUTS) addList(page, list)
  addTax(page)
  addRates(page)
  return page
}

function cell(content: CellContent, role: CellRole, format: CellFormat = 'text'): Cell {
  return { ...content, role, format }
}

function addHeading({ rows, texts }: Page, id: string, columns: readonly string[] = []): void {
  rows.push([])
  rows.push([
    cell(text(texts.words(id)), 'heading'),
    ...columns.map((column) => cell(text(texts.words(column)), 'header')),
  ])
}

function place({ rows, places }: Page, path: string, column: number): void {
  places.set(path, { sheet: 'inputs', row: rows.length, column })
}

function valueCell(
  { texts }: Page,
  value: InputValue,
  { format, choices }: Pick<ScalarInput, 'format' | 'choices'>,
): Cell {
  const words = (choice: string) => choiceWords(texts, choice)
  const content = value === null ? blank : typeof value === 'number' ? number(value) : text(words(value))
  return { ...cell(content, 'input', format), ...(choices && { choices: choices.map(words) }) }
}

function addScalar(page: Page, input: ScalarInput): void {
  const { words, source } = page.texts
  const label = words(`sheet:inputs.${input.path}`)
  place(page, input.path, VALUE)
  page.named.push({ path: input.path, words: label })
  page.rows.push([
    cell(text(label), 'label'),
    valueCell(page, input.read(page.model), input),
    cell(text(words(`units:${input.unit}`)), 'note'),
    cell(text(source(input.path)), 'note'),
  ])
}

function addList(page: Page, list: ListInput): void {
  const { texts, model } = page
  addHeading(page, `sheet:lists.${list.path}`, [
    ...list.columns.map(({ key }) => `sheet:columns.${list.path}.${key}`),
    'sheet:columns.source',
  ])
  const items = list.read(model)
  for (let index = 0; index < rowsOf(list, model); index += 1) {
    const item = items[index]
    const name = item === undefined ? '' : (texts.nameOf(list.path, index) ?? String(index + 1))
    const path = `${list.path}.${index}`
    list.columns.forEach(({ key }, column) => place(page, `${path}.${key}`, VALUE + column))
    page.rows.push([
      cell(text(name), 'label'),
      ...list.columns.map((column) => valueCell(page, item?.[column.key] ?? column.spare ?? null, column)),
      cell(text(item === undefined ? '' : texts.source(path)), 'note'),
    ])
  }
}

function addTax(page: Page): void {
  addHeading(page, 'sheet:groups.tax')
  for (const [key, format] of TAX_INPUTS) {
    const unit = format === 'euro' ? 'euro' : 'share'
    addScalar(page, { path: `tax.${key}`, unit, format, read: ({ tax }) => tax[key] })
  }
}

function addRates(page: Page): void {
  const { texts, rows, model } = page
  addHeading(page, 'sheet:groups.years')
  const first = page.places.get('firstYear')
  const year = (offset: number) =>
    formula(`${first === undefined ? model.firstYear : fixed(first.row, first.column)}+${offset}`)
  const years = Array.from({ length: CALENDAR_YEARS }, (_, offset) => offset)
  rows.push([
    cell(text(texts.words('sheet:columns.year')), 'header'),
    ...years.map((offset) => cell(year(offset), 'header', 'year')),
    cell(text(texts.words('sheet:columns.source')), 'header'),
  ])
  for (const { key, format, read } of RATE_INPUTS) {
    for (const offset of years) place(page, `years.${offset}.${key}`, VALUE + offset)
    rows.push([
      cell(text(texts.words(`sheet:inputs.years.${key}`)), 'label'),
      ...years.map((offset) => {
        const rates = model.years[offset]
        return cell(rates === undefined ? blank : number(read(rates)), 'input', format)
      }),
      cell(text(texts.source(`years.${key}`)), 'note'),
    ])
  }
}
