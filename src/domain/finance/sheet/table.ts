import type { CellFormat, CellRole, SheetId } from './book.ts'

/** Months of a calendar year, and calendar months in the eleven years a projection can touch. */
export const YEAR = 12
export const MONTH_COLUMNS = 132

/** Where the rows of a table begin: below the title, the years and the months; the label and the constant before them. */
export const FIRST_ROW = 4
export const FIRST_COLUMN = 2

/** How a formula names the cells it reads. Columns are calendar months from the January of the first year, or calendar years. */
export interface Refs {
  /** The cell of a row; `0` before the first column. */
  readonly cell: (row: string, column: number) => string
  /** The cells of a row from a column up to and including another. */
  readonly range: (row: string, from: number, to: number) => string
  /** All cells of a row. */
  readonly all: (row: string) => string
  /** The one amount of a row that has no columns. */
  readonly constant: (row: string) => string
  /** An input by its path in the model. */
  readonly input: (path: string) => string
  /** Inputs below each other: of a list every item, or from one path to another. */
  readonly inputs: (first: string, last: string) => string
  /** A condition: whether this is the choice of an input. */
  readonly is: (path: string, choice: string) => string
  /** What a choice is called, as text in a formula. */
  readonly choice: (choice: string) => string
}

/** The formula of a row in a column. */
export type Formula = (refs: Refs, column: number) => string

/** A row of a table. `constant` is an amount without columns, `formula` what is in each column; a heading has neither. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly role: CellRole
  readonly format: CellFormat
  readonly constant?: (refs: Refs) => string
  readonly formula?: Formula
}

/** A sheet of rows over calendar months or calendar years. */
export interface Table {
  readonly sheet: Exclude<SheetId, 'inputs'>
  readonly over: 'months' | 'years'
  readonly rows: readonly Row[]
}

/** First and last column of the months of a calendar year. */
export function monthsOf(year: number): [number, number] {
  return [year * YEAR, year * YEAR + YEAR - 1]
}

type Words = (id: string) => string

/** A row that shows how another is worked out; its words are those of `sheet:workings.<id>`. */
export function working(words: Words, id: string, formula: Formula, format: CellFormat = 'euro'): Row {
  return { id, label: words(`sheet:workings.${id}`), role: 'working', format, formula }
}

export function heading(words: Words, key: string): Row {
  return { id: `heading.${key}`, label: words(key), role: 'heading', format: 'text' }
}

/** Cells added up; 0 when there are none. */
export function sum(parts: readonly string[]): string {
  return parts.length === 0 ? '0' : parts.join('+')
}

/** Terms added and taken off, such as `C5-C6`. */
export function signed(terms: readonly { readonly sign: 1 | -1; readonly cell: string }[]): string {
  return terms.map(({ sign, cell }, index) => `${sign === -1 ? '-' : index === 0 ? '' : '+'}${cell}`).join('')
}
