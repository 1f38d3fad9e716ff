import { describe, expect, it } from 'vitest'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import type { Cell } from '#domain/finance/sheet/book.ts'
import { buildBook } from '#domain/finance/sheet/build.ts'
import { idsAsWords } from '../support/book-texts.ts'
import { quietModel } from '../support/models.ts'
import { roadModel } from '../support/road-models.ts'
import { differences, openBook } from '../support/workbook.ts'

/** Functions that Excel, LibreOffice and HyperFormula all know, with the same meaning. */
const KNOWN = new Set('SUM MIN MAX IF AND OR INDEX MATCH SUMIF SUMIFS SUMPRODUCT ISNUMBER ROUND'.split(' '))

const model = roadModel('takeover')
const book = buildBook(model, idsAsWords)

function cellsOf(parts: { readonly sheets: typeof book.sheets } = book): Cell[] {
  return parts.sheets.flatMap(({ rows }) => rows.flat())
}

/** Every plain value inside a model, by its path. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

describe('the formulas', () => {
  it('use only functions that every spreadsheet knows', () => {
    const used = cellsOf().flatMap((cell) =>
      cell.kind === 'formula' ? (cell.formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []) : [],
    )
    expect([...new Set(used)].filter((name) => !KNOWN.has(name))).toEqual([])
  })

  it('are on every sheet but that of the inputs, where the only numbers are nothing and the first month', () => {
    const numbers = book.sheets
      .filter(({ id }) => id !== 'inputs')
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (cell.kind === 'number' ? cell.value : []))
    expect(numbers.filter((value) => value !== 0 && value !== 1)).toEqual([])
  })

  it('give no error and no circle anywhere', () => {
    const open = openBook(book)
    const wrong = book.sheets.flatMap(({ id, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((_, column) => {
          const value = open.read({ sheet: id, row, column })
          return typeof value === 'object' && value !== null ? `${id} ${row} ${column}` : []
        }),
      ),
    )
    open.close()
    expect(wrong).toEqual([])
  })

  it('fit in a cell', () => {
    const lengths = cellsOf().map((cell) => (cell.kind === 'formula' ? cell.formula.length : 0))
    expect(Math.max(...lengths)).toBeLessThan(8_192)
  })
})

describe('the inputs', () => {
  it('have a cell for everything the model is made of', () => {
    const renamed = (path: string) =>
      path.replace('ratePerMonth', 'ratePerYear').replace(/^growth$/, 'growth.isGrowing')
    // The year follows from the first one.
    const wanted = leaves(model).filter((path) => !/^years\.\d+\.year$/.test(path))
    expect(wanted.map(renamed).filter((path) => !book.inputs.has(path))).toEqual([])
  })

  it('say where they come from', () => {
    const texts = cellsOf().flatMap((cell) => (cell.kind === 'text' ? cell.text : []))
    expect(texts).toContain('plan: housingPerYear')
    expect(texts).toContain('plan: staff.0')
  })

  it('leave what is unknown empty', () => {
    const unknown: FinanceModel = quietModel({
      loans: [{ month: 0, kind: 'linear', amount: 1, ratePerMonth: 0, termMonths: null, graceMonths: 0 }],
    })
    const { inputs, sheets } = buildBook(unknown, idsAsWords)
    const place = inputs.get('loans.0.termMonths')
    expect(sheets[0]?.rows[place?.row ?? -1]?.[place?.column ?? -1]?.kind).toBe('blank')
  })

  it('offer the choices that can be made', () => {
    const place = book.inputs.get('capitationPayment')
    expect(book.sheets[0]?.rows[place?.row ?? -1]?.[place?.column ?? -1]?.choices).toEqual([
      'sheet:choices.startOfQuarter',
      'sheet:choices.endOfQuarter',
      'sheet:choices.monthly',
    ])
  })
})

describe('texts of the user', () => {
  it.each(['=1+1', '+31 6', '-5', '@SUM(A1)'])('stay text when they begin as a formula does: %s', (name) => {
    const named = buildBook(model, { ...idsAsWords, nameOf: () => name, source: () => name })
    const cells = cellsOf(named).filter((cell) => cell.kind === 'text' && cell.text === name)
    expect(cells.length).toBeGreaterThan(0)
    expect(cellsOf(named).some((cell) => cell.kind === 'formula' && cell.formula.includes(name))).toBe(false)
  })
})

describe('names', () => {
  const odd = buildBook(model, {
    ...idsAsWords,
    words: (id) =>
      id.startsWith('sheet:sheets.') ? `'t [Blad]: "a/b" met een veel te lange naam` : `A1 ${id} "€" – d'é`,
  })

  it('of sheets are short, allowed and different', () => {
    const names = odd.sheets.map(({ name }) => name)
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('of ranges are allowed and different', () => {
    const names = odd.names.map(({ name }) => name)
    expect(names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('of whatever characters leave the formulas as they are', () => {
    const open = openBook(odd)
    const found = differences(open, model)
    open.close()
    expect(found).toEqual([])
  })

  it('of ranges point at the input they name', () => {
    const place = book.inputs.get('housingPerYear')
    const named = book.names.find(({ name }) => name === 'sheet_inputs_housingPerYear')
    expect(named?.range).toBe(`'sheet sheets.inputs'!$B$${(place?.row ?? NaN) + 1}`)
  })
})

describe('a sheet', () => {
  it('is printed as far as it has cells', () => {
    const { rows, printArea } = book.sheets[1] ?? { rows: [], printArea: '' }
    expect(printArea).toBe(`A1:ED${rows.length}`)
  })

  it('has a width for every column', () => {
    for (const { rows, widths } of book.sheets)
      expect(widths.length).toBe(Math.max(...rows.map((row) => row.length)))
  })
})
