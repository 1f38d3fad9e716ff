import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeWindow, windowStateSchema, type Bounds } from '#main/window/state.ts'

const laptop: Bounds = { x: 0, y: 25, width: 1440, height: 875 }
const beside: Bounds = { x: 1440, y: 0, width: 1920, height: 1080 }
const at = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
})

describe('where the window goes', () => {
  test('the first time it has its usual size and no place of its own', () => {
    expect(placeWindow(null, [laptop])).toEqual({ bounds: { width: 1280, height: 800 }, maximized: false })
  })

  test('on a small display it fits', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 }
    expect(placeWindow(null, [small]).bounds).toEqual({ width: 1024, height: 600 })
  })

  test('it goes where it was', () => {
    expect(placeWindow(at(100, 100), [laptop])).toEqual(at(100, 100))
    expect(placeWindow(at(2000, 100), [laptop, beside])).toEqual(at(2000, 100))
    expect(placeWindow({ ...at(100, 100), maximized: true }, [laptop]).maximized).toBe(true)
  })

  test.each([
    ['its display has gone', at(2000, 100)],
    ['it would be left of everything', at(-950, 100)],
    ['it would be below everything', at(100, 890)],
    ['its title bar would be above everything', at(100, 0)],
  ])('it goes in the middle when %s', (_why, kept) => {
    expect(placeWindow(kept, [laptop]).bounds).toEqual({ width: 1280, height: 800 })
  })

  test('it is never larger than its display, never too small, and always within reach', () => {
    const number = fc.integer({ min: -5_000, max: 5_000 })
    const size = fc.integer({ min: 1, max: 9_000 })
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const { bounds } = placeWindow(at(x, y, width, height), [laptop, beside])
        expect(bounds.width).toBeGreaterThanOrEqual(480)
        expect(bounds.height).toBeGreaterThanOrEqual(400)
        expect(bounds.width).toBeLessThanOrEqual(1920)
        expect(bounds.height).toBeLessThanOrEqual(1080)
        if ('x' in bounds)
          expect(placeWindow({ bounds, maximized: false }, [laptop, beside]).bounds).toEqual(bounds)
      }),
    )
  })

  test('a file with anything else in it is not a window state', () => {
    expect(windowStateSchema.safeParse({ ...at(0, 0), fullScreen: true }).success).toBe(false)
    expect(windowStateSchema.safeParse({ bounds: { x: 0, y: 0, width: 'wide', height: 1 } }).success).toBe(
      false,
    )
  })
})
