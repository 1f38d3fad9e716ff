import { describe, expect, it } from 'vitest'
import { figureIn } from '#domain/reference/pack.ts'
import { packWith, realPack, storedFile } from '../support/pack.ts'

const figure = {
  id: 'rent',
  label: { nl: 'Huur', en: 'Rent' },
  value: 200,
  text: null,
  unit: 'euroPerSquareMetrePerYear',
  validFrom: '2023-01-01',
  validTo: null,
  source: { title: 'A source', url: 'https://example.org/rent', file: null },
  year: 2023,
  certainty: 'secondary',
  note: null,
  supersededBy: null,
  conflictsWith: [],
  tariffSet: null,
}
const packOf = (...figures: readonly unknown[]) =>
  packWith({ 'money/takeover': [...(storedFile('money/takeover') as unknown[]), ...figures] })
const without = (key: string) => Object.fromEntries(Object.entries(figure).filter(([name]) => name !== key))

describe('readPack', () => {
  it('reads a complete figure', () => {
    expect(packOf(figure).figures.get('rent')).toEqual({ ...figure, own: null })
  })

  it('reads a figure that nobody knows', () => {
    expect(packOf({ ...figure, value: null }).figures.get('rent')?.value).toBeNull()
  })

  it.each(Object.keys(figure))('refuses a figure without its %s', (key) => {
    expect(() => packOf(without(key))).toThrow(key)
  })

  it.each([
    ['no address key', { title: 'A source', file: null }],
    ['no title', { url: 'https://example.org', file: null }],
    ['an empty title', { title: '', url: 'https://example.org', file: null }],
    ['an address that runs', { title: 'A', url: 'javascript:alert(1)', file: null }],
    ['a file address', { title: 'A', url: 'file:///etc/passwd', file: null }],
    ['no address but text', { title: 'A', url: 'example.org', file: null }],
  ])('refuses a source with %s', (_, source) => {
    expect(() => packOf({ ...figure, source })).toThrow('source')
  })

  it.each([
    ['value', '200'],
    ['value', NaN],
    ['unit', 'guilders'],
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
    expect(() => packOf({ ...figure, [key]: value })).toThrow(key)
  })

  it('refuses what nobody asked for', () => {
    expect(() => packOf({ ...figure, guess: 210 })).toThrow('guess')
  })

  it('refuses an id that is there twice', () => {
    expect(() => packOf(figure, { ...figure, value: 210 })).toThrow('occurs twice')
  })

  it.each(['', '26', 'twenty', '2026-01'])('refuses %j as the year of a pack', (id) => {
    expect(() => packWith({ pack: { ...(storedFile('pack') as object), id } })).toThrow('id')
  })

  it.each([null, undefined, 'pack', {}])('refuses %j for a list', (nonsense) => {
    expect(() => packWith({ steps: nonsense })).toThrow('steps')
  })

  it('refuses a known figure without any source', () => {
    expect(() => packOf({ ...figure, source: null })).toThrow('no source and not unknown')
  })

  it('refuses a source that names neither a page nor a document', () => {
    expect(() => packOf({ ...figure, source: { title: 'Hearsay', url: null, file: null } })).toThrow(
      'no source',
    )
  })

  it('refuses a figure at odds with one that is not there', () => {
    expect(() => packOf({ ...figure, conflictsWith: ['nobody'] })).toThrow('nobody')
  })

  it('refuses a step that waits for one that is not there', () => {
    const [first, ...rest] = storedFile('steps') as Record<string, unknown>[]
    expect(() => packWith({ steps: [{ ...first, dependsOn: ['nobody'] }, ...rest] })).toThrow('nobody')
  })
})

describe('figureIn', () => {
  it('gives the figure', () => {
    expect(figureIn(packOf(figure), 'rent')).toMatchObject(figure)
  })

  it.each(['nonsense', '__proto__', 'constructor', ''])(
    'throws for %j, which the pack does not hold',
    (id) => {
      expect(() => figureIn(packOf(figure), id)).toThrow('has no figure')
    },
  )
})

describe('the figures the app ships', () => {
  it('are as many as were researched', () => {
    const { steps, insurerModules, regions, careOfficeRegions } = realPack
    const counts = [realPack.figures.size, steps, insurerModules, regions, careOfficeRegions].map((list) =>
      typeof list === 'number' ? list : list.length,
    )
    expect(counts).toEqual([291, 80, 53, 39, 32])
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
