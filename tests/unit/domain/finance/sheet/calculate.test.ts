import { describe, expect, test } from 'vitest'
import type { Book, Cell } from '#domain/finance/sheet/book.ts'
import { calculate, type Outcome } from '#domain/finance/sheet/calculate/calculate.ts'

const LOOK = { format: 'euro', role: 'line' } as const

/** A book of one sheet; a text that begins with = is a formula. */
function bookOf(rows: readonly (readonly (string | number | null)[])[]): Book {
  const cells = rows.map((row) => row.map(cellOf))
  const frozen = { rows: 0, columns: 0 }
  const sheet = { id: 'inputs', name: 'Blad', widths: [], rows: cells, frozen, printArea: 'A1:Z9' } as const
  return { sheets: [sheet], names: [], inputs: new Map(), rows: new Map() }
}

function cellOf(content: string | number | null): Cell {
  if (content === null) return { kind: 'blank', ...LOOK }
  if (typeof content === 'number') return { kind: 'number', value: content, ...LOOK }
  return content.startsWith('=')
    ? { kind: 'formula', formula: content.slice(1), ...LOOK }
    : { kind: 'text', text: content, ...LOOK }
}

/** What a formula comes to below the row 2, 3, "ja", empty and the row 10, 20, 30, 40. */
function outcomeOf(formula: string): Outcome {
  const book = bookOf([[2, 3, 'ja', null], [10, 20, 30, 40], [`=${formula}`]])
  return [...calculate(book).values()][0]
}

describe('a formula', () => {
  test.each([
    ['A1+B1*A2', 32],
    ['(A1+B1)*A2', 50],
    ['B2-A2-A1', 8],
    ['-A1^2', 4],
    ['A1^B1', 8],
    ['B2/A2/A1', 1],
    ['D1+1', 1],
    ['D1', 0],
    ["'Blad'!$A$1*2", 4],
    ['"a"&A1', 'a2'],
    ['A1<=2', true],
    ['C1="JA"', true],
    ['A1<>2', false],
    ['SUM(A1:D2)', 105],
    ['MIN(A2:D2,5)', 5],
    ['MAX(0,-A1)', 0],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1.234,2)', 1.23],
    ['IF(A1=2,"",1/0)', ''],
    ['IF(A1=3,1)', false],
    ['IF(AND(A1=2,B1=3),7,8)', 7],
    ['IF(OR(A1=1,B1=1),7,8)', 8],
    ['ISNUMBER(C1)', false],
    ['SUMPRODUCT(A1:B1,A2:B2)', 80],
    ['SUMIF(A2:D2,">"&A2,A2:D2)', 90],
    ['SUMIFS(A2:D2,A1:D1,"ja")', 30],
    ['SUMIFS(A2:D2,A1:D1,"<="&B1,A2:D2,"<>"&A2)', 20],
    ['INDEX(A2:D2,1,3)', 30],
    ['MATCH(30,A2:D2,0)', 3],
  ])('%s comes to %j', (formula, outcome) => {
    expect(outcomeOf(formula)).toBe(outcome)
  })

  test.each(['1/D1', 'C1+1', 'INDEX(A2:D2,1,5)', 'MATCH(31,A2:D2,0)', 'A3+1'])(
    '%s has no outcome',
    (formula) => {
      expect(outcomeOf(formula)).toBeUndefined()
    },
  )

  test.each(['VLOOKUP(A1)', 'A1+', '(A1', 'A1 A2', '#A1'])('%s is none that a book has', (formula) => {
    expect(() => outcomeOf(formula)).toThrow()
  })
})

test('what rests on a formula without an outcome has none either', () => {
  const outcomes = calculate(bookOf([['=1/0', '=A1+1', '=IF(1=1,2,A1)']]))
  expect([...outcomes.values()]).toEqual([undefined, undefined, 2])
})

test('a chain of ten years of months is worked out', () => {
  const row = Array.from({ length: 132 }, (_, at) => (at === 0 ? 1 : `=${column(at - 1)}1+1`))
  expect([...calculate(bookOf([row])).values()].at(-1)).toBe(132)
})

function column(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : column(Math.floor(at / 26) - 1) + last
}
