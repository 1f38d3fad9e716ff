import { FUNCTIONS, type Argument } from './functions.ts'
import { tokensOf, type Token } from './tokens.ts'
import { compared, numberOf, textOf, type Value } from './value.ts'

/** Reads a cell; `sheet` is null for the sheet of the formula itself. */
type ReadCell = (sheet: string | null, row: number, column: number) => Value

/** A formula, ready to be worked out. */
export type Calculate = (read: ReadCell) => Value

type Part = (read: ReadCell) => Argument

const OPERATORS: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  '+': (left, right) => numberOf(left) + numberOf(right),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => divided(numberOf(left), numberOf(right)),
  '^': (left, right) => numberOf(left) ** numberOf(right),
  '&': (left, right) => textOf(left) + textOf(right),
  '=': (left, right) => compared(left, right) === 0,
  '<>': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => compared(left, right) < 0,
  '>': (left, right) => compared(left, right) > 0,
  '<=': (left, right) => compared(left, right) <= 0,
  '>=': (left, right) => compared(left, right) >= 0,
}

/** The operators by how loosely they bind; those in a row are worked out from left to right. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']] as const

function divided(left: number, right: number): number {
  if (right === 0) throw new Error('a division by zero')
  return left / right
}

/** Makes a formula of the book ready to be worked out. Throws for what the book never writes. */
export function parse(formula: string): Calculate {
  const reader = new Reader(tokensOf(formula))
  const whole = reader.expression()
  reader.assertAtEnd()
  return (read) => single(whole(read))
}

/** The value of a part that is one cell or one number. */
function single({ values }: Argument): Value {
  return values[0] ?? null
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  assertAtEnd(): void {
    if (this.#at < this.#tokens.length) throw new Error('a formula goes on after its end')
  }

  expression(level = 0): Part {
    const operators: readonly string[] | undefined = LEVELS[level]
    if (operators === undefined) return this.#signed()
    let left = this.expression(level + 1)
    for (;;) {
      const mark = this.#mark()
      const work = mark === null || !operators.includes(mark) ? undefined : OPERATORS[mark]
      if (!work) return left
      this.#at += 1
      left = joined(left, this.expression(level + 1), work)
    }
  }

  #signed(): Part {
    if (this.#takes('-')) {
      const part = this.#signed()
      return (read) => one(-numberOf(single(part(read))))
    }
    return this.#primary()
  }

  #primary(): Part {
    const token = this.#tokens[this.#at]
    this.#at += 1
    if (token?.kind === 'number' || token?.kind === 'text') return () => one(token.value)
    if (token?.kind === 'function') return this.#call(token.name)
    if (token?.kind === 'cell') return this.#cells(token)
    return this.#inBrackets(token)
  }

  #inBrackets(token: Token | undefined): Part {
    if (token?.kind !== 'mark' || token.mark !== '(') throw new Error('a formula has a mark out of place')
    const inside = this.expression()
    this.#expect(')')
    return inside
  }

  #call(name: string): Part {
    const work = FUNCTIONS[name]
    if (!work) throw new Error(`the book does not use ${name}`)
    const parts: Part[] = []
    this.#expect('(')
    do parts.push(this.expression())
    while (this.#takes(','))
    this.#expect(')')
    return (read) => one(work(parts.map((part) => () => part(read))))
  }

  /** A cell, or the cells from one up to and including another. */
  #cells(from: Extract<Token, { kind: 'cell' }>): Part {
    const { sheet, row, column } = from
    if (!this.#takes(':')) return (read) => one(read(sheet, row, column))
    const to = this.#tokens[this.#at]
    this.#at += 1
    if (to?.kind !== 'cell') throw new Error('a range has no end')
    const places = Array.from({ length: to.row - row + 1 }, (_, down) =>
      Array.from({ length: to.column - column + 1 }, (__, right) => [row + down, column + right] as const),
    ).flat()
    return (read) => ({ values: places.map(([at, on]) => read(sheet, at, on)), isRange: true })
  }

  #mark(): string | null {
    const token = this.#tokens[this.#at]
    return token?.kind === 'mark' ? token.mark : null
  }

  #takes(mark: string): boolean {
    const isThere = this.#mark() === mark
    if (isThere) this.#at += 1
    return isThere
  }

  #expect(mark: string): void {
    if (!this.#takes(mark)) throw new Error(`a formula lacks ${mark}`)
  }
}

function one(value: Value): Argument {
  return { values: [value], isRange: false }
}

function joined(left: Part, right: Part, work: (left: Value, right: Value) => Value): Part {
  return (read) => one(work(single(left(read)), single(right(read))))
}
