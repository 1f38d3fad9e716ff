import { normalFrom, type Random } from './random.ts'

/** What rounding can leave of zero. */
const CLOSE = 1e-9

/** How strongly two ranges move together, by their places in the list of ranges. */
export interface Correlation {
  readonly one: number
  readonly other: number
  /** Rank correlation from -1 to 1. */
  readonly coefficient: number
}

/**
 * Puts independent draws in an order that gives them the wanted rank correlation, by the method of Iman and Conover (1982): the
 * values stay the same, only their order changes. Answers false, and changes nothing, when the correlations contradict one another.
 */
export function correlate(
  draws: readonly Float64Array[],
  wanted: readonly Correlation[],
  random: Random,
): boolean {
  if (wanted.length === 0 || draws.length < 2) return true
  const size = draws.length
  const factor = cholesky(matrixOf(size, wanted), size)
  if (factor === null) return false
  const runs = draws[0]?.length ?? 0
  const scores = draws.map(() => Float64Array.from({ length: runs }, () => normalFrom(random)))
  for (const [row, draw] of draws.entries()) {
    const mixed = Float64Array.from({ length: runs }, (_, run) => {
      let sum = 0
      for (let column = 0; column <= row; column += 1)
        sum += (factor[row * size + column] ?? 0) * (scores[column]?.[run] ?? 0)
      return sum
    })
    reorder(draw, mixed)
  }
  return true
}

/** Gives the values of one array the ranks of another. */
function reorder(values: Float64Array, like: Float64Array): void {
  const sorted = values.slice().sort()
  const order = Array.from(like.keys()).sort((one, other) => (like[one] ?? 0) - (like[other] ?? 0))
  for (const [rank, place] of order.entries()) values[place] = sorted[rank] ?? 0
}

/** A square matrix, row after row. */
function matrixOf(size: number, wanted: readonly Correlation[]): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) matrix[row * size + row] = 1
  for (const { one, other, coefficient } of wanted) {
    // A rank correlation of normal numbers as the correlation of the numbers themselves (Pearson, 1907).
    const value = 2 * Math.sin((Math.PI / 6) * coefficient)
    matrix[one * size + other] = value
    matrix[other * size + one] = value
  }
  return matrix
}

/** The lower triangle whose product with its transpose is the matrix (Cholesky); null when there is none. */
function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) {
      const pivot = lower[column * size + column] ?? 0
      const left = (matrix[row * size + column] ?? 0) - product(lower, size, row, column)
      if (pivot === 0 && Math.abs(left) > CLOSE) return null
      lower[row * size + column] = pivot === 0 ? 0 : left / pivot
    }
    const rest = 1 - product(lower, size, row, row)
    if (rest < -CLOSE) return null
    lower[row * size + row] = rest < CLOSE ? 0 : Math.sqrt(rest)
  }
  return lower
}

/** The sum of products of two rows, before the second one's diagonal. */
function product(lower: Float64Array, size: number, row: number, other: number): number {
  let sum = 0
  for (let k = 0; k < other; k += 1) sum += (lower[row * size + k] ?? 0) * (lower[other * size + k] ?? 0)
  return sum
}
