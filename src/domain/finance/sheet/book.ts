/** How a number is shown. Euros without cents, except tariffs; a factor is a price level. */
export type CellFormat = 'text' | 'euro' | 'euroCents' | 'number' | 'whole' | 'percent' | 'factor' | 'year'

/** What a cell is for; whoever writes the file gives each its look. */
export type CellRole =
  'title' | 'heading' | 'header' | 'label' | 'note' | 'input' | 'line' | 'total' | 'working' | 'check'

/**
 * What is in a cell. Text is always text, whatever it begins with: a writer must never turn it into a formula. A formula has no
 * `=` before it, commas between arguments and English function names, as XLSX files store them.
 */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string }

export type Cell = CellContent & {
  readonly format: CellFormat
  readonly role: CellRole
  /** The only texts that may be filled in here. */
  readonly choices?: readonly string[]
}

/** A place in the book; row and column count from 0. */
export interface Address {
  readonly sheet: SheetId
  readonly row: number
  readonly column: number
}

/** The sheets, in the order of the book. */
export const SHEETS = [
  'inputs',
  'months',
  'operating',
  'investments',
  'loans',
  'liquidity',
  'tax',
  'balance',
  'years',
  'ratios',
] as const
export type SheetId = (typeof SHEETS)[number]

export interface Sheet {
  readonly id: SheetId
  readonly name: string
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[]
  /** The cells by row and column; a row may be shorter than others. */
  readonly rows: readonly (readonly Cell[])[]
  /** Rows and columns that stay in view, and that are printed on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** All that is printed, such as `A1:M40`. */
  readonly printArea: string
}

/** A name for a cell or a range, such as `'Invoer'!$B$4`. */
export interface NamedRange {
  readonly name: string
  readonly range: string
}

/** A spreadsheet with live formulas, before it is written to any file. */
export interface Book {
  readonly sheets: readonly Sheet[]
  readonly names: readonly NamedRange[]
  /** Where each input of the model is, by its path in the model, such as `loans.0.amount`. */
  readonly inputs: ReadonlyMap<string, Address>
  /** Where a row has its cell of the first calendar month or year, by the id of the line or row. */
  readonly rows: ReadonlyMap<string, Address>
}

/** The texts of a book, in the language of the reader. */
export interface BookTexts {
  /** The words of a sheet, line, row, input, unit or choice, such as `lines:capitation.label` or `sheet:sheets.tax`. */
  readonly words: (id: string) => string
  /** Where an input comes from, by its path in the model; empty when there is nothing to say. */
  readonly source: (path: string) => string
  /** The user's own name for an item of a list; null when it has none. */
  readonly nameOf: (list: string, index: number) => string | null
}

export const blank: CellContent = { kind: 'blank' }
/** Words; nothing when there are none. */
export const text = (words: string): CellContent => (words === '' ? blank : { kind: 'text', text: words })
export const number = (value: number): CellContent => ({ kind: 'number', value })

/** A formula, or a plain number where the formula is nothing but one. */
export function formula(written: string): CellContent {
  return /^\d+$/.test(written) ? number(Number(written)) : { kind: 'formula', formula: written }
}
