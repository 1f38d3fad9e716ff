import { describe, expect, it } from 'vitest'
import { formatDay, formatEuro, formatInput, formatMonth, formatNumber } from '#domain/field/format.ts'
import { definitionAt } from '../support/definitions.ts'

const rent = definitionAt('housing.options.x.rentPerM2PerYear').meta

describe('formatInput', () => {
  it('shows an unknown answer as nothing', () => {
    expect(formatInput(rent, null, 'nl')).toBe('')
  })

  it.each([
    [1250, 'nl', '1.250'],
    [1250, 'en', '1,250'],
    [1250.5, 'nl', '1.250,50'],
    [1250.5, 'en', '1,250.50'],
    [0, 'nl', '0'],
  ] as const)('shows %d euro in %s as %s', (value, language, shown) => {
    expect(formatInput(rent, value, language)).toBe(shown)
  })
})

describe('formatted for reading', () => {
  it.each([
    ['nl', '€ 36.931'],
    ['en', '€36,931'],
  ] as const)('shows whole euros in %s', (language, shown) => {
    expect(formatEuro(36_930.66, language).replaceAll('\u00a0', ' ')).toBe(shown)
  })

  it('does not let the euro sign and its amount part', () => {
    expect(formatEuro(1250, 'nl')).toBe('€\u00a01.250')
  })

  it.each([
    [-0, 0, '€\u00a00'],
    [-0.4, 0, '€\u00a00'],
    [-0.004, 2, '€\u00a00,00'],
    [-0.6, 0, '€\u00a0-1'],
  ])('shows %d in euros with %i cents as %s: zero has no sign', (value, cents, shown) => {
    expect(formatEuro(value, 'nl', cents)).toBe(shown)
  })

  it('leaves what is no number alone', () => {
    expect(formatNumber(Number.POSITIVE_INFINITY, 'nl')).toBe('∞')
  })

  it('shows cents when asked', () => {
    expect(formatEuro(36_930.66, 'en', 2)).toBe('€36,930.66')
  })

  it.each([
    ['nl', '1 juli 2027'],
    ['en', '1 July 2027'],
  ] as const)('shows a day in %s', (language, shown) => {
    expect(formatDay('2027-07-01', language)).toBe(shown)
  })

  it.each([
    ['nl', 'juli 2027'],
    ['en', 'July 2027'],
  ] as const)('shows a month in %s', (language, shown) => {
    expect(formatMonth('2027-07', language)).toBe(shown)
  })

  it('shows no more decimals than asked', () => {
    expect(formatNumber(227.857, 'nl', { maximumFractionDigits: 1 })).toBe('227,9')
  })
})
