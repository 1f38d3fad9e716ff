import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatEuro, formatNumber } from '#domain/field/format.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { docxFormat } from '#workbook/export/formats/docx.ts'
import { figuresOf } from '#workbook/export/figures/figures.ts'
import type { Material } from '#workbook/export/material.ts'
import { fixturePlan, readFixture, ROADS } from '../../driver/fixtures.ts'
import { planMaterial, roadMaterial, TODAY } from './support.ts'

const HEADINGS = [
  'Samenvatting',
  'Persoon en motivatie',
  'Praktijk en regio',
  'Huisvesting',
  'Team',
  'Zorgverzekeraars',
  'Planning',
  'Begrotingen',
  'Begroting van de start',
  'Exploitatiebegroting',
  'Liquiditeitsbegroting',
  'Privébegroting',
  'Balans',
  'Kengetallen',
  'Risico’s en controles',
  'Open vragen',
  'Cijfers en bronnen',
]

/** The paragraphs of a document as a reader sees them, and the package they are in. */
async function read(material: Material) {
  const files = unzipSync(await docxFormat.make(material))
  const decode = (name: string) => new TextDecoder().decode(files[name])
  const paragraphs = [...decode('word/document.xml').matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(
    ([, inner = '']) => ({
      isHeading: /w:val="Heading[123]"/.test(inner),
      text: [...inner.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
    }),
  )
  return {
    paragraphs,
    text: paragraphs.map(({ text }) => text).join('\n'),
    files: Object.keys(files),
    decode,
  }
}

describe.each(ROADS)('the document of the %s', (road) => {
  const material = roadMaterial(road)
  let document: Awaited<ReturnType<typeof read>>
  beforeAll(async () => {
    document = await read(material)
  })

  test('has every chapter, in order', () => {
    const headings = document.paragraphs
      .filter(({ isHeading }) => isHeading)
      .map(({ text }) => unescape(text))
    expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS)
  })

  test('has the main figures as the app computes them', () => {
    const figures = new Map(figuresOf(material).map(({ path, value }) => [path, value]))
    const year = material.years[2]?.year
    const whole = (path: string) => formatNumber(figures.get(path) ?? NaN, 'nl', { maximumFractionDigits: 0 })
    const euros = (path: string) => {
      const value = figures.get(path) ?? null
      return value === null ? 'onbekend' : formatEuro(value, 'nl')
    }
    expect(document.text).toContain(whole(`budgets.operating.${year}.totalRevenue`))
    expect(document.text).toContain(whole(`budgets.liquidity.${year}.closingCash`))
    expect(document.text).toContain(whole(`budgets.private.${year}.disposableIncome`))
    expect(document.text).toContain(whole(`budgets.balance.${year}.totalAssets`))
    expect(document.text).toContain(euros('outcomes.investmentNeed'))
    expect(document.text).toContain(euros('ratios.tenYears.lowestCash'))
  })

  test('says nothing about when it was made but the day', () => {
    const dates = document.decode('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g) ?? []
    expect(new Set(dates)).toEqual(new Set([`${TODAY}T00:00:00Z`]))
  })
})

/** The marks of XML and the straight apostrophe as the texts of the app have them. */
function unescape(text: string): string {
  return text.replaceAll('&apos;', '’').replaceAll("'", '’').replaceAll('&amp;', '&')
}

test('an empty plan is a document that says what is missing', async () => {
  const { text } = await read(planMaterial(emptyPlan()))
  expect(text).toContain('Er is nog geen begroting per jaar.')
})

test('text of the user is text, whatever is in it', async () => {
  const plan = fixturePlan(readFixture('startup'))
  const motivation = '<w:t>& "aanhaling" \u0001 =1+1'
  const { text } = await read(planMaterial({ ...plan, orientation: { ...plan.orientation, motivation } }))
  expect(text).toContain('&lt;w:t&gt;&amp; ')
})

test('people who work in the practice are called by their work', async () => {
  const plan = fixturePlan(readFixture('takeover'))
  const staff = plan.staffing.staff.map((member) => ({ ...member, name: 'Anouk Zonneveld' }))
  const { text } = await read(planMaterial({ ...plan, staffing: { ...plan.staffing, staff } }))
  expect(text).not.toContain('Zonneveld')
})
