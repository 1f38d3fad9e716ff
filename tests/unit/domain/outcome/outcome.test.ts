import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromField, fromFigure, fromOutcome, outcome, unknownFields } from '#domain/outcome/outcome.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { packWithout, realPack } from '../support/pack.ts'

const add = (...values: number[]) => values.reduce((sum, value) => sum + value, 0)
const sumOf = (...values: (number | null)[]) =>
  outcome(
    'sum',
    'euro',
    values.map((value, index) => fromField(`a.b${String(index)}`, value)),
    add,
  )

describe('an outcome', () => {
  it('is computed from its inputs in order', () => {
    const inputs = [fromField('a.b', 10), fromField('a.c', 4)]
    expect(outcome('difference', 'euro', inputs, (from, less) => from - less).value).toBe(6)
  })

  it('counts with 0', () => {
    expect(sumOf(0, 0).value).toBe(0)
  })

  it('is unknown as soon as one input is, and never a number', () => {
    const amounts = fc.array(fc.integer(), { maxLength: 6 })
    fc.assert(
      fc.property(amounts, amounts, (before, after) => {
        expect(sumOf(...before, null, ...after).value).toBeNull()
      }),
    )
  })

  it('is unknown when an outcome it needs is', () => {
    expect(outcome('outer', 'euro', [fromOutcome(sumOf(1, null))], add).value).toBeNull()
  })

  it('is unknown when a figure it needs is', () => {
    const figure = figureIn(packWithout('huur-m2-2023'), 'huur-m2-2023')
    expect(outcome('outer', 'euro', [fromFigure(figure)], add).value).toBeNull()
  })

  it('counts with the value of a figure', () => {
    expect(outcome('outer', 'euro', [fromFigure(figureIn(realPack, 'huur-m2-2023'))], add).value).toBe(200)
  })
})

describe('unknownFields', () => {
  it('is empty when all is known', () => {
    expect(unknownFields(sumOf(0, 1))).toEqual([])
  })

  it('names the unknown answers', () => {
    expect(unknownFields(sumOf(null, 1, null))).toEqual(['a.b0', 'a.b2'])
  })

  it('looks into the outcomes that went in, and names each answer once', () => {
    const inner = fromOutcome(sumOf(null, 1))
    expect(unknownFields(outcome('outer', 'euro', [inner, inner, fromField('x.y', null)], add))).toEqual([
      'a.b0',
      'x.y',
    ])
  })

  it('does not name a figure, which no user can answer', () => {
    const figure = figureIn(packWithout('huur-m2-2023'), 'huur-m2-2023')
    expect(unknownFields(outcome('outer', 'euro', [fromFigure(figure)], add))).toEqual([])
  })
})
