import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxFormat } from '#workbook/export/formats/docx.ts'
import { xlsxFormat } from '#workbook/export/formats/xlsx.ts'
import { fixturePlan, readFixture } from '../../driver/fixtures.ts'
import { planMaterial } from './support.ts'

/** What a user can paste into a text and no file of Office may hold. */
const STRANGE = 'Bank \u0001\u000b\ufffe\ud800 & <Zoon> "A"'
/** Characters that XML has no place for: all controls but these three, half pairs and two that are no characters. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u

function strangePlan() {
  const plan = fixturePlan(readFixture('takeover'))
  const loans = plan.finance.loans.map((loan) => ({ ...loan, name: STRANGE }))
  const orientation = { ...plan.orientation, motivation: STRANGE }
  return { ...plan, orientation, finance: { ...plan.finance, loans } }
}

/** The parts of a package of Office by their names. */
type Parts = ReadonlyMap<string, string>

async function partsOf(format: typeof docxFormat): Promise<Parts> {
  const files = unzipSync(await format.make(planMaterial(strangePlan())))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

function attributes(text: string, element: string, attribute: string): string[] {
  const found = text.matchAll(new RegExp(`<${element}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g'))
  return [...found].map(([, value = '']) => value)
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y
const TEXT = /[^<]+/y
const ENTITY_MISSING = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

/** Whether every element that is opened is closed, in order, no attribute is there twice, and nothing is left unescaped. */
function isWellFormed(xml: string): boolean {
  const body = xml.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '')
  const open: string[] = []
  let at = 0
  while (at < body.length) {
    TAG.lastIndex = TEXT.lastIndex = at
    const tag = TAG.exec(body)
    const found = tag ?? TEXT.exec(body)
    if (!found || ENTITY_MISSING.test(found[0])) return false
    at += found[0].length
    if (tag && !takes(open, tag)) return false
  }
  return open.length === 0
}

/** Opens or closes an element among those that are open; false when that cannot be. */
function takes(open: string[], [, isEnd, name = '', given = '', isEmpty]: readonly string[]): boolean {
  if (isEnd === '/') return open.pop() === name
  if (isEmpty === '') open.push(name)
  return repeated([...given.matchAll(/([\w:.-]+)=/g)].map(([, key = '']) => key)).length === 0
}

test.each([
  ['<a b="1"><c/>x &amp; y</a>', true],
  ['<a><b></a></b>', false],
  ['<a>', false],
  ['<a>x & y</a>', false],
  ['<a b="1" b="2"/>', false],
  ['<a b=1/>', false],
])('%s is well formed: %j', (xml, expected) => {
  expect(isWellFormed(xml)).toBe(expected)
})

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

describe.each([
  ['spreadsheet', xlsxFormat],
  ['document', docxFormat],
] as const)('the package of a %s', (_, format) => {
  let parts: Parts
  beforeAll(async () => {
    parts = await partsOf(format)
  })

  test('says of each part what kind it is', () => {
    const types = parts.get('[Content_Types].xml') ?? ''
    const named = attributes(types, 'Override', 'PartName').map((name) => name.slice(1))
    const kinds = attributes(types, 'Default', 'Extension')
    const others = [...parts.keys()].filter((name) => name !== '[Content_Types].xml')
    expect(named.filter((name) => !parts.has(name))).toEqual([])
    expect(
      others.filter((name) => !named.includes(name) && !kinds.includes(name.split('.').at(-1) ?? '')),
    ).toEqual([])
    expect([...repeated(named), ...repeated(kinds)]).toEqual([])
  })

  test('is well-formed XML in all its parts', () => {
    expect([...parts].filter(([, text]) => !isWellFormed(text)).map(([name]) => name)).toEqual([])
  })

  test('refers only to parts that are there', () => {
    const missing = [...parts].flatMap(([name, text]) => {
      if (!name.endsWith('.rels')) return []
      const home = posix.dirname(posix.dirname(name))
      const inside = [...text.matchAll(/<Relationship\b[^>]*>/g)].filter(([one]) => !one.includes('External'))
      return inside
        .flatMap(([one]) => attributes(one, 'Relationship', 'Target'))
        .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(home, target)))
        .filter((target) => !parts.has(target))
    })
    expect(missing).toEqual([])
  })

  test('gives each relationship its own id', () => {
    const twice = [...parts].flatMap(([name, text]) =>
      name.endsWith('.rels') ? repeated(attributes(text, 'Relationship', 'Id')) : [],
    )
    expect(twice).toEqual([])
  })

  test('has no character that XML has no place for', () => {
    expect([...parts].filter(([, text]) => FORBIDDEN.test(text)).map(([name]) => name)).toEqual([])
  })
})

describe('a spreadsheet for Excel', () => {
  let workbook = ''
  beforeAll(async () => {
    workbook = (await partsOf(xlsxFormat)).get('xl/workbook.xml') ?? ''
  })

  test('has sheets with names of their own that are not too long', () => {
    const names = attributes(workbook, 'sheet', 'name')
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([])
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([])
  })

  test('has no name twice, except what is printed of each sheet', () => {
    const names = attributes(workbook, 'definedName', 'name').filter((name) => !name.startsWith('_xlnm.'))
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([])
  })
})

describe('a document for Word', () => {
  test('has no id twice, and styles and numbering for all it uses', async () => {
    const parts = await partsOf(docxFormat)
    const document = parts.get('word/document.xml') ?? ''
    const styles = attributes(parts.get('word/styles.xml') ?? '', 'w:style', 'w:styleId')
    const numbering = attributes(parts.get('word/numbering.xml') ?? '', 'w:num', 'w:numId')
    const ids = [
      ...attributes(document, 'w:bookmarkStart', 'w:id'),
      ...attributes(document, 'wp:docPr', 'id'),
    ]
    expect(repeated(ids)).toEqual([])
    expect(attributes(document, 'w:numId', 'w:val').filter((id) => !numbering.includes(id))).toEqual([])
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((element) =>
      attributes(document, element, 'w:val'),
    )
    expect([...new Set(used)].filter((style) => !styles.includes(style))).toEqual([])
  })
})
