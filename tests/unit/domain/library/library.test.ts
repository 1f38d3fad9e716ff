import { describe, expect, it } from 'vitest'
import { articleSchema, isPage, sourcesOf, type Article } from '#domain/library/article.ts'
import { alphabetical } from '#domain/library/glossary.ts'
import { entriesOnPage, isOnRoute, libraryEntries, stepOf } from '#domain/library/library.ts'
import type { Step } from '#domain/reference/entries.ts'

const source = { title: 'A', url: 'https://example.org/', file: null }

const step = (id: string, change: Partial<Step> = {}): Step => ({
  id,
  phase: 'housing',
  title: { nl: id, en: id },
  routes: ['takeover', 'startup', 'joining'],
  leadTimeMonths: 6,
  leadTimeBasis: 'estimate',
  dependsOn: [],
  parties: [],
  documents: [],
  legalBasis: null,
  sources: [source],
  year: 2026,
  certainty: 'primary',
  isUnsourced: false,
  ...change,
})

const article = (id: string, kind: Article['kind'], pages: readonly string[]): Article =>
  articleSchema.parse({
    id,
    kind,
    pages,
    related: ['other'],
    checkedOn: '2026-11-22',
    ...(kind === 'theme' ? { sources: [{ ...source, title: 'B' }] } : {}),
  })

const steps = [step('late', { phase: 'first-year' }), step('lease'), step('zoning', { routes: ['startup'] })]
const theme = article('theme', 'theme', ['plan', 'housing'])
const lease = article('lease', 'step', ['housing'])
const zoning = article('zoning', 'step', ['housing'])
const late = article('late', 'step', ['plan'])
const entries = libraryEntries([late, zoning, lease, theme], steps)
const ids = (found: readonly { readonly article: Article }[]) => found.map((entry) => entry.article.id)

describe('libraryEntries', () => {
  it('puts themes first, then the steps in the order of the road', () => {
    expect(ids(entries)).toEqual(['theme', 'lease', 'zoning', 'late'])
  })

  it('leaves an article of a step that this pack lacks readable', () => {
    expect(libraryEntries([lease], [])).toEqual([{ article: lease, step: null }])
  })
})

describe('entriesOnPage', () => {
  it('gives what names the page, first what was written for it', () => {
    expect(ids(entriesOnPage(entries, 'housing'))).toEqual(['lease', 'zoning', 'theme'])
    expect(ids(entriesOnPage(entries, 'plan'))).toEqual(['theme', 'late'])
    expect(entriesOnPage(entries, 'practice')).toEqual([])
  })
})

describe('isOnRoute', () => {
  it.each([
    ['startup', ['theme', 'lease', 'zoning', 'late']],
    ['takeover', ['theme', 'lease', 'late']],
    ['undecided', ['theme', 'lease', 'zoning', 'late']],
    [null, ['theme', 'lease', 'zoning', 'late']],
  ] as const)('on %s leaves %j', (route, left) => {
    expect(ids(entries.filter((entry) => isOnRoute(entry, route)))).toEqual(left)
  })
})

describe('sourcesOf', () => {
  it('gives a step the sources of the pack', () => {
    expect(sourcesOf(lease, stepOf(lease, steps))).toEqual([source])
  })

  it('gives a theme its own', () => {
    expect(sourcesOf(theme, stepOf(theme, steps))).toEqual([{ ...source, title: 'B' }])
  })
})

describe('articleSchema', () => {
  it('refuses sources of its own for a step', () => {
    expect(articleSchema.safeParse({ ...lease, sources: [source] }).success).toBe(false)
  })
})

describe('isPage', () => {
  it.each([
    ['housing', true],
    ['plan', true],
    ['handover', true],
    ['nowhere', false],
  ])('says of %s: %s', (name, expected) => {
    expect(isPage(name)).toBe(expected)
  })
})

describe('alphabetical', () => {
  const term = (nl: string, en: string) => ({ id: nl, term: { nl, en }, explanation: { nl, en } })
  const terms = [term('zorggroep', 'care group'), term('AGB', 'AGB'), term('één', 'one'), term('bv', 'bv')]

  it.each([
    ['nl', ['AGB', 'bv', 'één', 'zorggroep']],
    ['en', ['AGB', 'bv', 'care group', 'one']],
  ] as const)('orders by the words of %s', (language, expected) => {
    expect(alphabetical(terms, language).map((one) => one.term[language])).toEqual(expected)
  })
})
