import { describe, expect, it, test } from 'vitest'
import { correlate, type Correlation } from '#domain/finance/simulation/correlate.ts'
import { randomFrom } from '#domain/finance/simulation/random.ts'

const RUNS = 10_000

/** Independent draws, each skewed in a way of its own. */
function draws(count: number): Float64Array[] {
  const random = randomFrom(1)
  return Array.from({ length: count }, (_, index) =>
    Float64Array.from({ length: RUNS }, () => random() ** (index + 1)),
  )
}

/** The rank of each value among all. */
function ranks(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0))
  const found = new Float64Array(values.length)
  for (const [rank, place] of order.entries()) found[place] = rank
  return found
}

/** Spearman's rank correlation. */
function rankCorrelation(one: Float64Array | undefined, other: Float64Array | undefined): number {
  const [first, second] = [ranks(one ?? new Float64Array()), ranks(other ?? new Float64Array())]
  let squares = 0
  for (const [index, rank] of first.entries()) squares += (rank - (second[index] ?? 0)) ** 2
  return 1 - (6 * squares) / (RUNS * (RUNS ** 2 - 1))
}

/** The draws after they were told to move together; null when that cannot be. */
function correlated(count: number, wanted: readonly Correlation[]): Float64Array[] | null {
  const columns = draws(count)
  return correlate(columns, wanted, randomFrom(2)) ? columns : null
}

describe('two columns', () => {
  test.each([-1, -0.7, 0, 0.4, 0.9, 1])('reach a rank correlation of %d', (coefficient) => {
    const columns = correlated(2, [{ one: 0, other: 1, coefficient }])
    expect(Math.abs(rankCorrelation(columns?.[0], columns?.[1]) - coefficient)).toBeLessThan(0.03)
  })

  it('keep their values', () => {
    const columns = correlated(2, [{ one: 0, other: 1, coefficient: 0.8 }])
    expect(columns?.map((column) => column.toSorted())).toEqual(draws(2).map((column) => column.toSorted()))
  })

  it('stay as they are when nothing is wanted of them', () => {
    expect(correlated(2, [])).toEqual(draws(2))
  })
})

describe('three columns', () => {
  it('reach every correlation at once', () => {
    const columns = correlated(3, [
      { one: 0, other: 1, coefficient: 0.6 },
      { one: 1, other: 2, coefficient: 0.5 },
      { one: 0, other: 2, coefficient: 0.2 },
    ])
    const found = [0, 1, 0].map((one, index) =>
      rankCorrelation(columns?.[one], columns?.[[1, 2, 2][index] ?? 0]),
    )
    for (const [index, coefficient] of [0.6, 0.5, 0.2].entries())
      expect(Math.abs((found[index] ?? 0) - coefficient)).toBeLessThan(0.03)
  })

  it('cannot contradict one another', () => {
    const contradiction = [
      { one: 0, other: 1, coefficient: 0.9 },
      { one: 1, other: 2, coefficient: 0.9 },
      { one: 0, other: 2, coefficient: -0.9 },
    ]
    expect(correlated(3, contradiction)).toBeNull()
  })
})
