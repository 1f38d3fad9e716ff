import { CALENDAR_YEARS } from '../model/model.ts'
import { fixed, literal, relative, sheetPrefix } from './a1.ts'
import type { Address, SheetId } from './book.ts'
import { FIRST_COLUMN, MONTH_COLUMNS, type Refs, type Table } from './table.ts'

/** Where everything in the book is. */
export interface Layout {
  readonly names: Readonly<Record<SheetId, string>>
  readonly inputs: ReadonlyMap<string, Address>
  readonly rows: ReadonlyMap<string, Address>
  /** Whether a row has months or years as its columns. */
  readonly over: ReadonlyMap<string, Table['over']>
  /** What a choice is called. */
  readonly choice: (id: string) => string
}

/** How formulas on one sheet name cells: those of their own sheet without its name. Throws for what is nowhere in the book. */
export function refsFrom(layout: Layout, from: SheetId): Refs {
  const { rows, inputs } = layout
  const on = (sheet: SheetId) => (sheet === from ? '' : sheetPrefix(layout.names[sheet]))
  const rowOf = (id: string) => found(rows, id)
  const range = (id: string, first: number, last: number) => {
    const { sheet, row, column } = rowOf(id)
    return `${on(sheet)}${relative(row, column + first)}:${relative(row, column + last)}`
  }
  const input = (path: string) => {
    const { sheet, row, column } = found(inputs, path)
    return `${on(sheet)}${fixed(row, column)}`
  }
  return {
    cell: (id, column) => {
      const { sheet, row } = rowOf(id)
      return column < 0 ? '0' : `${on(sheet)}${relative(row, FIRST_COLUMN + column)}`
    },
    range,
    all: (id) => {
      const { sheet, row, column } = rowOf(id)
      return `${on(sheet)}${fixed(row, column)}:${fixed(row, column + columnsOf(layout, id) - 1)}`
    },
    constant: (id) => {
      const { sheet, row } = rowOf(id)
      return `${on(sheet)}${fixed(row, FIRST_COLUMN - 1)}`
    },
    input,
    inputs: (first, last) => {
      const start = found(inputs, itemPath(inputs, first))
      const end = found(inputs, itemPath(inputs, last))
      return `${on(start.sheet)}${fixed(start.row, start.column)}:${fixed(end.row, end.column)}`
    },
    is: (path, choice) => `${input(path)}=${literal(layout.choice(choice))}`,
    choice: (choice) => literal(layout.choice(choice)),
  }
}

/** The columns a row has cells in. */
function columnsOf({ over }: Layout, id: string): number {
  return over.get(id) === 'years' ? CALENDAR_YEARS : MONTH_COLUMNS
}

/** A path with `first` or `last` for the place in a list, as the path of that item. */
function itemPath(inputs: Layout['inputs'], path: string): string {
  if (!path.includes('.last.')) return path.replace('.first.', '.0.')
  let index = 0
  while (inputs.has(path.replace('.last.', `.${index + 1}.`))) index += 1
  return path.replace('.last.', `.${index}.`)
}

function found(places: ReadonlyMap<string, Address>, id: string): Address {
  const place = places.get(id)
  if (place === undefined) throw new Error(`nothing in the book is called ${id}`)
  return place
}
