import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LISTS, SCALARS } from '#domain/plan/catalogue.ts'
import { firstDifference } from '../../../scripts/checks/dictionary.ts'
import { dictionary, DICTIONARY } from '../../../scripts/dictionary/document.ts'
import { fieldSource } from '../../../scripts/dictionary/fields.ts'
import { sourceText, table } from '../../../scripts/dictionary/markdown.ts'
import { newestPack } from '../../../scripts/reference/packs.ts'

const text = dictionary()
const pack = newestPack()

describe('the data dictionary', () => {
  it('is the same every time', () => {
    expect(dictionary()).toBe(text)
  })

  it('is written out as it is', () => {
    expect(firstDifference(readFileSync(DICTIONARY, 'utf8'), text)).toBeNull()
  })

  it('has every field of the plan', () => {
    const paths = [
      ...SCALARS.map(({ subject, key }) => `${subject}.${key}`),
      ...LISTS.flatMap(({ path, fields }) => fields.map(({ key }) => `${path}[].${key}`)),
    ]
    expect(paths.filter((path) => !text.includes(`| \`${path}\` |`))).toEqual([])
  })

  it('has every entry of the reference pack', () => {
    const entries = [
      ...pack.figures.values(),
      ...pack.steps,
      ...pack.insurerModules,
      ...pack.regions,
      ...pack.regions.flatMap(({ figures }) => figures),
      ...pack.careOfficeRegions,
      ...pack.surveys,
      ...pack.calendar,
    ]
    expect(entries.filter(({ id }) => !text.includes(`| \`${id}\` |`)).map(({ id }) => id)).toEqual([])
  })

  it('has as many cells in every row as in the head of its table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    const cells = (row: string) => row.split(/(?<!\\)\|/).length
    const heads = rows.flatMap((_, index) => (rows[index + 1]?.startsWith('|---') ? [index] : []))
    const wrong = rows.filter((row, index) => {
      const head = heads.findLast((place) => place <= index)
      return head !== undefined && cells(row) !== cells(rows[head] ?? '')
    })
    expect(wrong).toEqual([])
  })
})

describe('the source of a field', () => {
  const bare = { steps: [], figures: [], kind: 'wholeNumber', isCode: false } as const

  it.each([
    ['a step', { ...bare, steps: ['sign-nda'] }, 'Agree to keep information confidential (step, secondary)'],
    ['nothing, in words', { ...bare, kind: 'longText' as const }, 'the user’s own words'],
    ['nothing, as a number', bare, 'own'],
    ['nothing, as a code', { ...bare, kind: 'text' as const, isCode: true }, 'own'],
  ])('that comes from %s', (_, meta, expected) => {
    expect(fieldSource(meta, pack)).toBe(expected)
  })

  it('names a figure after its steps', () => {
    const meta = { ...bare, steps: ['valuation'], figures: ['goodwill-methoden'] }
    expect(fieldSource(meta, pack)).toMatch(/^[^;]+ \(step, [^;]+\); [^;]+ \(figure, \w+\)$/)
  })

  it('cannot be a step that the pack does not have', () => {
    expect(() => fieldSource({ ...bare, steps: ['nonsense'] }, pack)).toThrow('no step nonsense')
  })
})

describe('firstDifference', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', null],
    ['a\nb\n', 'a\nc\n', 'line 2 should be: c'],
    ['', 'a\n', 'line 1 should be: a'],
    ['a\nb\nc', 'a\nb', 'line 3 should be: (nothing)'],
  ])('of %j and %j is %j', (written, wanted, difference) => {
    expect(firstDifference(written, wanted)).toBe(difference)
  })
})

describe('a table', () => {
  it('keeps a bar and a line end inside their cell', () => {
    expect(table(['A'], [['one | two\nthree']])).toBe('| A |\n|---|\n| one \\| two three |')
  })
})

describe('sourceText', () => {
  it.each([
    [null, '–'],
    [{ title: 'A [1]', url: 'https://example.org/', file: null }, '[A 1](https://example.org/)'],
    [{ title: 'A', url: null, file: 'a.txt' }, 'A (a.txt)'],
    [{ title: 'A', url: null, file: null }, 'A'],
  ])('of %j is %s', (source, expected) => {
    expect(sourceText(source)).toBe(expected)
  })
})
