import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { gammaFrom, normalFrom, randomFrom } from '#domain/finance/simulation/random.ts'

const seed = fc.integer({ min: 0, max: 4_294_967_295 })

/** The first numbers of the reference implementation in C (xoshiro128starstar.c, 1.1), its state filled by splitmix32. */
const REFERENCE = [
  [1, [393_288_148, 2_174_103_013, 3_814_759_091, 2_092_745_082, 1_865_176_206]],
  [20_261_122, [1_327_428_303, 3_533_534_972, 57_485_846, 2_097_879_363, 4_113_518_222]],
  [4_294_967_295, [4_104_197_751, 1_825_856_343, 1_152_209_388, 2_427_537_429, 3_685_145_430]],
] as const

function mean(count: number, next: () => number): number {
  let sum = 0
  for (let index = 0; index < count; index += 1) sum += next()
  return sum / count
}

describe('the generator', () => {
  test.each(REFERENCE)('from seed %d begins as the reference does', (from, first) => {
    const random = randomFrom(from)
    expect(first.map(() => random() * 2 ** 32)).toEqual(first)
  })

  it('stays from 0 up to 1', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const random = randomFrom(from)
        for (let index = 0; index < 200; index += 1) {
          const number = random()
          expect(number >= 0 && number < 1).toBe(true)
        }
      }),
    )
  })
})

describe('on average', () => {
  it('a normal number is 0', () => {
    const random = randomFrom(7)
    expect(mean(100_000, () => normalFrom(random))).toBeCloseTo(0, 1)
  })

  it('the square of a normal number is 1', () => {
    const random = randomFrom(7)
    expect(mean(100_000, () => normalFrom(random) ** 2)).toBeCloseTo(1, 1)
  })

  test.each([1, 2.5, 5])('a gamma number of shape %d is its shape', (shape) => {
    const random = randomFrom(7)
    expect(mean(100_000, () => gammaFrom(random, shape)) / shape).toBeCloseTo(1, 1)
  })
})
