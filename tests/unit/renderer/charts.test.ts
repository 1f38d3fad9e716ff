import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelStep, linePath, scaleOf, spread, ticksFor } from '../../../src/renderer/charts/scale.ts'
import { textWidth, wrapped } from '../../../src/renderer/charts/values.ts'

const value = fc.integer({ min: -5_000_000, max: 5_000_000 })
const values = fc.array(value, { minLength: 1, maxLength: 30 })

describe('the ticks of an axis', () => {
  it('hold every value between the first and the last', () => {
    fc.assert(
      fc.property(values, (all) => {
        const ticks = ticksFor(all, 5)
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...all))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...all))
      }),
    )
  })

  it('are never many more than wanted', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(ticksFor(all, 5).length).toBeLessThanOrEqual(8)
      }),
    )
  })

  it('are round numbers', () => {
    expect(ticksFor([-1_900, 132_000], 4)).toEqual([-50_000, 0, 50_000, 100_000, 150_000])
  })
})

describe('names beside the lines', () => {
  it('do not overlap and keep their order where there is room', () => {
    const places = fc.array(fc.integer({ min: 0, max: 260 }), { maxLength: 8 })
    fc.assert(
      fc.property(places, (wanted) => {
        const moved = spread(wanted, 17, 300)
        const sorted = [...moved].sort((one, other) => one - other)
        expect(
          sorted.every((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) >= 17 - 1e-9),
        ).toBe(true)
      }),
    )
  })

  it('stay where they are when they are apart already', () => {
    expect(spread([200, 20, 100], 17, 300)).toEqual([200, 20, 100])
  })
})

it('a scale without any difference puts a value in the middle', () => {
  expect(scaleOf(5, 5, 0, 100)(5)).toBe(50)
})

it('the names of ten years of months are shown per whole year', () => {
  expect(labelStep(120, 700, 60)).toBe(12)
})

it('a path goes through its points', () => {
  expect(
    linePath([
      [0, 1],
      [2.04, 3.06],
    ]),
  ).toBe('M0,1L2,3.1')
})

it('a name is never wider than its room', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (name, room) => {
      expect(wrapped(name, room, 2).filter((line) => textWidth(line) > room)).toEqual([])
    }),
  )
})
