import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { drawFrom, isOrdered, triangular, type Range } from '#domain/finance/simulation/draw.ts'
import { randomFrom } from '#domain/finance/simulation/random.ts'

const DRAWS = 20_000
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })

/** Any range whose numbers are in order. */
const anyRange: fc.Arbitrary<Range> = fc
  .tuple(value, value, value, fc.constantFrom('pert' as const, 'triangular' as const))
  .map(([one, other, third, shape]) => {
    const [min = 0, likely = 0, max = 0] = [one, other, third].toSorted((a, b) => a - b)
    return { path: 'finance.ownMeans', min, likely, max, shape }
  })

function meanOf(range: Range): number {
  const random = randomFrom(2_026)
  let sum = 0
  for (let index = 0; index < DRAWS; index += 1) sum += drawFrom(range, random)
  return sum / DRAWS
}

/** How far a mean is from where it should be, as a part of the width of the range. */
function errorOf(range: Range, mean: number): number {
  return Math.abs(meanOf(range) - mean) / (range.max - range.min)
}

describe('a draw', () => {
  it('stays within its range', () => {
    fc.assert(
      fc.property(anyRange, fc.nat(), (range, seed) => {
        const random = randomFrom(seed)
        for (let index = 0; index < 20; index += 1) {
          const drawn = drawFrom(range, random)
          expect(drawn >= range.min && drawn <= range.max).toBe(true)
        }
      }),
    )
  })

  it('from a closed range is its value', () => {
    fc.assert(
      fc.property(value, fc.nat(), (only, seed) => {
        const range: Range = { path: '', min: only, likely: only, max: only, shape: 'pert' }
        expect(drawFrom(range, randomFrom(seed))).toBe(only)
      }),
    )
  })
})

const SKEWED = [
  [0, 20, 100],
  [0, 0, 100],
  [-50, 100, 100],
  [3.9, 4.3, 4.7],
] as const

describe('the mean', () => {
  test.each(SKEWED)('of a PERT of %d, %d and %d is a sixth of min, four times likely, and max', (...ends) => {
    const [min, likely, max] = ends
    const range: Range = { path: '', min, likely, max, shape: 'pert' }
    expect(errorOf(range, (min + 4 * likely + max) / 6)).toBeLessThan(0.01)
  })

  test.each(SKEWED)('of a triangle of %d, %d and %d is a third of their sum', (min, likely, max) => {
    const range: Range = { path: '', min, likely, max, shape: 'triangular' }
    expect(errorOf(range, (min + likely + max) / 3)).toBeLessThan(0.01)
  })
})

describe('the triangle', () => {
  it('reaches its ends', () => {
    expect([triangular(1, 2, 4, 0), triangular(1, 2, 4, 1)]).toEqual([1, 4])
  })

  it('has its likeliest value where its chance says', () => {
    expect(triangular(1, 2, 4, 1 / 3)).toBeCloseTo(2)
  })
})

test('a range is in order only when it rises', () => {
  const range = { path: '', min: 1, likely: 2, max: 3, shape: 'pert' } as const
  expect([isOrdered(range), isOrdered({ ...range, likely: 4 }), isOrdered({ ...range, min: 2.5 })]).toEqual([
    true,
    false,
    false,
  ])
})
