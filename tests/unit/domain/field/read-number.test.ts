import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, type Language } from '#domain/field/format.ts'
import { readNumber } from '#domain/field/read-number.ts'

const inBoth: readonly [string, number][] = [
  ['1250', 1250],
  ['0', 0],
  ['-0', 0],
  ['007', 7],
  ['-5', -5],
  ['- 5', -5],
  ['−5', -5],
  ['€ 1250', 1250],
  ['€1250', 1250],
  ['€\u00a01250', 1250],
  ['€ -5', -5],
  ['-€ 5', -5],
  ['1250 €', 1250],
  ['12 %', 12],
  ['12%', 12],
  ['1 250', 1250],
  ['1\u00a0250', 1250],
  ['1\u202f250\u202f000', 1_250_000],
  ["1'250", 1250],
  [' 1250\t', 1250],
  ['12,-', 12],
  ['€ 12,--', 12],
  ['1.250.000', 1_250_000],
  ['1,250,000', 1_250_000],
  ['1250,5', 1250.5],
  ['1250.5', 1250.5],
  ['1.250,50', 1250.5],
  ['1,250.50', 1250.5],
]

const inOne: readonly [string, Language, number | null][] = [
  ['1.250', 'nl', 1250],
  ['1.250', 'en', null],
  ['1,250', 'nl', null],
  ['1,250', 'en', 1250],
  ['€ 1.250', 'nl', 1250],
  ['-1,250', 'nl', null],
]

const inNone: readonly string[] = [
  '',
  ' ',
  '-',
  '€',
  '%',
  ',',
  '.5',
  ',5',
  '5,',
  '5-',
  '--5',
  '-€ -5',
  '€ € 5',
  '€1€2',
  '12%%',
  '5 % 5',
  '12 34',
  '1 2',
  '1250 000',
  '1 2500',
  '0 500',
  '0.500',
  '0,500',
  '01.250.000',
  '1.25.000',
  '1.2505',
  '1250.505',
  '1250,505',
  '1234.567,00',
  '1.,5',
  '1e3',
  '0x10',
  'Infinity',
  'NaN',
  '🏥',
  '1250 🏥',
  '１２５０',
  '١٢٥٠',
  '\u202e1250',
  'مرحبا',
  'twaalf',
  '12 jaar',
]

describe.each(['nl', 'en'] as const)('readNumber in %s', (language) => {
  it.each(inBoth)('reads %j as %d', (typed, expected) => {
    expect(readNumber(typed, language, 2)).toBe(expected)
  })

  it.each(inNone)('refuses %j', (typed) => {
    expect(readNumber(typed, language, 2)).toBeNull()
  })

  it.each(['1,5', '1.5', '12,50', '1.250,5', '1,250.5'])(
    'refuses %j where a whole number is asked',
    (typed) => {
      expect(readNumber(typed, language, 0)).toBeNull()
    },
  )

  it.each(['1.'.repeat(5_000), '1 '.repeat(5_000), `${'1'.repeat(9_999)}x`, '-'.repeat(10_000)])(
    'refuses 10,000 characters that are no number',
    (typed) => {
      expect(readNumber(typed, language, 2)).toBeNull()
    },
  )

  it('reads back what it would write itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const value = cents / 100
        expect(readNumber(formatNumber(value, language), language, 2)).toBe(value)
      }),
    )
  })

  it('gives a finite number or null for any text of digits and signs', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-€% \u00a0')), maxLength: 40 })
    fc.assert(
      fc.property(typed, (text) => {
        const value = readNumber(text, language, 2)
        expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true)
      }),
    )
  })
})

describe('readNumber where two notations meet', () => {
  it.each(inOne)('reads %j in %s as %j', (typed, language, expected) => {
    expect(readNumber(typed, language, 2)).toBe(expected)
  })

  it.each([
    ['1.250', 'nl', 1250],
    ['1.250', 'en', 1.25],
    ['0.125', 'nl', null],
    ['0,125', 'nl', 0.125],
    ['0.12', 'nl', 0.12],
  ] as const)('reads %j in %s, where three decimals are allowed, as %j', (typed, language, expected) => {
    expect(readNumber(typed, language, 3)).toBe(expected)
  })

  it('never reads one text as two different numbers', () => {
    const typed = fc.string({ unit: fc.constantFrom('0', '1', '5', '9', '.', ','), maxLength: 12 })
    fc.assert(
      fc.property(typed, (text) => {
        const [dutch, english] = [readNumber(text, 'nl', 2), readNumber(text, 'en', 2)]
        expect(dutch === null || english === null || dutch === english).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
