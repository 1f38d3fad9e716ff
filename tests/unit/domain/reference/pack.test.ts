import { describe, expect, it } from 'vitest'
import stored from '#resources/reference/2026/figures.json' with { type: 'json' }
import { figureIn, readPack } from '#domain/reference/pack.ts'
import { realPack } from '../support/pack.ts'

const figure = {
  id: 'rent',
  label: { nl: 'Huur', en: 'Rent' },
  value: 200,
  unit: 'euroPerSquareMetrePerYear',
  validFrom: '2023-01-01',
  validTo: null,
  source: { title: 'A source', url: 'https://example.org/rent' },
  year: 2023,
  certainty: 'secondary',
  note: null,
}
const packOf = (...figures: readonly unknown[]) => ({ id: '2026', figures })
const without = (key: string) => Object.fromEntries(Object.entries(figure).filter(([name]) => name !== key))

describe('readPack', () => {
  it('reads a complete figure', () => {
    expect(readPack(packOf(figure)).figures.get('rent')).toEqual(figure)
  })

  it('reads a figure that nobody knows', () => {
    expect(readPack(packOf({ ...figure, value: null })).figures.get('rent')?.value).toBeNull()
  })

  it.each(Object.keys(figure))('refuses a figure without its %s', (key) => {
    expect(() => readPack(packOf(without(key)))).toThrow(key)
  })

  it.each([
    ['no address', { title: 'A source' }],
    ['no title', { url: 'https://example.org' }],
    ['an empty title', { title: '', url: 'https://example.org' }],
    ['an address without lock', { title: 'A', url: 'http://example.org' }],
    ['an address that runs', { title: 'A', url: 'javascript:alert(1)' }],
    ['a file', { title: 'A', url: 'file:///etc/passwd' }],
    ['no address but text', { title: 'A', url: 'example.org' }],
  ])('refuses a source with %s', (_, source) => {
    expect(() => readPack(packOf({ ...figure, source }))).toThrow('source')
  })

  it.each([
    ['value', '200'],
    ['value', NaN],
    ['unit', 'euro'],
    ['year', 23],
    ['year', '2023'],
    ['certainty', 'sure'],
    ['validTo', '2023-02-30'],
    ['validFrom', '2023'],
    ['label', { nl: 'Huur' }],
    ['label', { nl: 'Huur', en: '' }],
    ['note', 'a note'],
    ['id', 'Rent per m2'],
  ])('refuses a %s of %j', (key, value) => {
    expect(() => readPack(packOf({ ...figure, [key]: value }))).toThrow(key)
  })

  it('refuses what nobody asked for', () => {
    expect(() => readPack(packOf({ ...figure, guess: 210 }))).toThrow('guess')
  })

  it('refuses an id that is there twice', () => {
    expect(() => readPack(packOf(figure, { ...figure, value: 210 }))).toThrow('id twice')
  })

  it.each(['', '26', 'twenty', '2026-01'])('refuses %j as the year of a pack', (id) => {
    expect(() => readPack({ id, figures: [] })).toThrow('id')
  })

  it.each([null, undefined, [], 'pack', {}])('refuses %j', (nonsense) => {
    expect(() => readPack(nonsense)).toThrow()
  })
})

describe('figureIn', () => {
  it('gives the figure', () => {
    expect(figureIn(readPack(packOf(figure)), 'rent')).toEqual(figure)
  })

  it.each(['nonsense', '__proto__', 'constructor', ''])(
    'throws for %j, which the pack does not hold',
    (id) => {
      expect(() => figureIn(readPack(packOf(figure)), id)).toThrow('has no figure')
    },
  )
})

describe('the figures the app ships', () => {
  it('are all read', () => {
    expect(realPack.figures.size).toBe(stored.figures.length)
  })

  it('are valid from a day before the day they end', () => {
    const turned = [...realPack.figures.values()].filter(
      ({ validFrom, validTo }) => validFrom && validTo && validFrom > validTo,
    )
    expect(turned).toEqual([])
  })

  it.each([
    ['normpraktijk-2018-2024', 2_095, 'patientsPerFte'],
    ['m2-per-fte-lhv', 130, 'squareMetresPerFte'],
    ['kosten-p1000-huisvesting-2026', 17_628, 'euroPer1000PatientsPerYear'],
    ['huur-m2-2023', 200, 'euroPerSquareMetrePerYear'],
    ['huur-m2-nivel-geen-gebrek-2023', 16.1, 'euroPerSquareMetre'],
    ['huur-m2-nivel-ruimtegebrek-2023', 19.14, 'euroPerSquareMetre'],
    ['huur-amsterdam-zuid-2019', 400, 'euroPerSquareMetrePerYear'],
  ])('hold %s as the sources say it', (id, value, unit) => {
    expect(figureIn(realPack, id)).toMatchObject({ value, unit })
  })
})
