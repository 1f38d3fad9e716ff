import type { Book, Cell, Sheet } from '../book.ts'
import { MONTH_COLUMNS } from '../table.ts'
import { parse } from './parse.ts'
import type { Value } from './value.ts'

/** What a formula comes to; undefined where a spreadsheet shows an error, as for a division by zero. */
export type Outcome = number | string | boolean | undefined

/** Works out a book as a spreadsheet does, every formula from the cells it names. Answers the outcome of each formula. */
export function calculate({ sheets }: Book): ReadonlyMap<Cell, Outcome> {
  const calculation = new Calculation(sheets)
  for (const [sheet, row, column] of inOrder(sheets)) calculation.outcome(sheet, row, column)
  return calculation.outcomes
}

class Calculation {
  readonly outcomes = new Map<Cell, Outcome>()
  readonly #sheets: ReadonlyMap<string, Sheet>

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  }

  outcome(sheet: string, row: number, column: number): void {
    const cell = this.#sheets.get(sheet)?.rows[row]?.[column]
    if (cell?.kind !== 'formula' || this.outcomes.has(cell)) return
    const formula = parse(cell.formula)
    // Until it is known: what refers to itself has no outcome.
    this.outcomes.set(cell, undefined)
    try {
      const found = formula((other, at, on) => this.#read(other ?? sheet, at, on))
      this.outcomes.set(cell, found ?? 0)
    } catch {
      // It stays without.
    }
  }

  #read(sheet: string, row: number, column: number): Value {
    const cell = this.#sheets.get(sheet)?.rows[row]?.[column]
    if (cell?.kind === 'number') return cell.value
    if (cell?.kind === 'text') return cell.text
    return cell?.kind === 'formula' ? this.#outcomeOf(cell, sheet, row, column) : null
  }

  #outcomeOf(cell: Cell, sheet: string, row: number, column: number): Value {
    this.outcome(sheet, row, column)
    const found = this.outcomes.get(cell)
    if (found === undefined) throw new Error('a cell without an outcome')
    return found
  }
}

/**
 * Every place of the book, month by month first: a month is worked out from the months before it, and one chain of ten years
 * would be deeper than a program can go.
 */
function inOrder(sheets: readonly Sheet[]): readonly Place[] {
  const isOfMonths = ({ rows }: Sheet) => rows.some((row) => row.length > MONTH_COLUMNS)
  return [...placesOf(sheets.filter(isOfMonths)), ...placesOf(sheets.filter((sheet) => !isOfMonths(sheet)))]
}

type Place = readonly [sheet: string, row: number, column: number]

/** The places of a few sheets, from the first column of each to the last. */
function placesOf(sheets: readonly Sheet[]): Place[] {
  const columns = Math.max(0, ...sheets.flatMap(({ rows }) => rows.map((row) => row.length)))
  return Array.from({ length: columns }, (_, column) =>
    sheets.flatMap(({ name, rows }) => rows.map((__, row): Place => [name, row, column])),
  ).flat()
}
