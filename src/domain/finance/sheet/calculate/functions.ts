import { compared, isTrue, numberOf, textOf, type Value } from './value.ts'

/** What a function is given: one value, or the cells of a range. */
export interface Argument {
  readonly values: readonly Value[]
  readonly isRange: boolean
}

/** Worked out when it is wanted, because only one side of IF may be. */
type Lazy = () => Argument

/** The functions of a spreadsheet that the book uses. */
export const FUNCTIONS: Readonly<Record<string, (given: readonly Lazy[]) => Value>> = {
  IF: ([condition, then, otherwise]) => {
    const chosen = isTrue(valueOf(condition)) ? then : otherwise
    return chosen ? valueOf(chosen) : false
  },
  AND: (given) => given.every((one) => isTrue(valueOf(one))),
  OR: (given) => given.some((one) => isTrue(valueOf(one))),
  ISNUMBER: ([one]) => typeof valueOf(one) === 'number',
  SUM: (given) => total(numbersIn(given)),
  MIN: (given) => Math.min(...orZero(numbersIn(given))),
  MAX: (given) => Math.max(...orZero(numbersIn(given))),
  ROUND: ([one, decimals]) => rounded(numberOf(valueOf(one)), numberOf(valueOf(decimals))),
  SUMPRODUCT: (given) => {
    const [first = [], ...others] = given.map((one) => one().values.map(orNothing))
    return total(
      first.map((value, at) => others.reduce((product, other) => product * (other[at] ?? 0), value)),
    )
  },
  SUMIF: ([range, wanted, amounts]) => sumWhere(amounts ?? range, [[range, wanted]]),
  SUMIFS: ([amounts, ...conditions]) => sumWhere(amounts, pairsOf(conditions)),
  INDEX: ([range, row, column]) => {
    const cells = range?.().values ?? []
    // The book only looks in a single row or column.
    const at = numberOf(valueOf(row)) + (column ? numberOf(valueOf(column)) : 1) - 2
    if (at < 0 || at >= cells.length) throw new Error('a cell outside its range')
    return cells[at] ?? null
  },
  MATCH: ([wanted, range]) => {
    const value = valueOf(wanted)
    const at = range?.().values.findIndex((one) => one !== null && compared(one, value) === 0) ?? -1
    if (at < 0) throw new Error('nothing that matches')
    return at + 1
  },
}

function valueOf(one: Lazy | undefined): Value {
  return one?.().values[0] ?? null
}

/** The numbers among what is given: in a range, only they count. */
function numbersIn(given: readonly Lazy[]): number[] {
  return given
    .map((one) => one())
    .flatMap(({ values, isRange }) =>
      isRange ? values.filter((value) => typeof value === 'number') : values.map(numberOf),
    )
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

function orZero(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [0] : numbers
}

function orNothing(value: Value): number {
  return typeof value === 'number' ? value : 0
}

/** Rounded as a spreadsheet does: halves go away from zero. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor
}

type Condition = readonly [range: Lazy | undefined, wanted: Lazy | undefined]

function pairsOf(given: readonly Lazy[]): Condition[] {
  return given.flatMap((range, at) => (at % 2 === 0 ? [[range, given[at + 1]] as const] : []))
}

/** The sum of the amounts beside which every condition holds. */
function sumWhere(amounts: Lazy | undefined, conditions: readonly Condition[]): number {
  const tests = conditions.map(([range, wanted]) => {
    const holds = criterion(valueOf(wanted))
    return (range?.().values ?? []).map(holds)
  })
  const counted = (amounts?.().values ?? []).filter((_, at) => tests.every((test) => test[at] === true))
  return total(counted.map(orNothing))
}

/** What a cell must be: this value, or what a text such as `<=12` says of it. */
function criterion(wanted: Value): (value: Value) => boolean {
  const [, sign = '', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(textOf(wanted)) ?? []
  const bound: Value = rest !== '' && Number.isFinite(Number(rest)) ? Number(rest) : rest
  return (value) => {
    if (typeof value !== typeof bound) return sign === '<>'
    const order = compared(value, bound)
    switch (sign) {
      case '<=':
        return order <= 0
      case '>=':
        return order >= 0
      case '<':
        return order < 0
      case '>':
        return order > 0
      case '<>':
        return order !== 0
      default:
        return order === 0
    }
  }
}
