import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '#resources/content/en/print.json'
import { partySheets } from '#domain/conversations/open-questions.ts'
import { launch, newFolder, type RunningApp } from '../driver/app.ts'
import { readPlan } from './support/keyboard.ts'
import { allWords, contentsOf, plain, readPdf, savePdf, type PdfOrder, type ReadPdf } from './support/pdf.ts'

const MOST_BYTES = 3_000_000
const MOST_MS = 5_000

let running: RunningApp
let folder = ''

beforeAll(async () => {
  running = await launch()
  folder = await newFolder('pdf')
  await running.page.evaluate(() => window.praktijkpad.fileOpenSample({ sample: 'takeover' }))
  await running.page.locator('nav').first().waitFor()
})
afterAll(() => running.quit())

/** Saves a PDF of the open plan; answers what a reader sees and how long it took. */
async function save(order: PdfOrder): Promise<ReadPdf & { ms: number }> {
  const { path, outcome, ms } = await savePdf(running, folder, order)
  expect(outcome).toBe('done')
  return { ...(await readPdf(path)), ms }
}

describe('the printed plan', () => {
  let pdf: ReadPdf & { ms: number }
  beforeAll(async () => {
    pdf = await save({ lens: null })
  })

  test('has 25 to 40 pages, is small, and is made in seconds', async () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(25)
    expect(pdf.pages.length).toBeLessThanOrEqual(40)
    expect(pdf.bytes.length).toBeLessThan(MOST_BYTES)
    // The machine may have been busy with something else the first time.
    const again = await save({ lens: null })
    expect(Math.min(pdf.ms, again.ms)).toBeLessThan(MOST_MS)
  })

  test('has every heading of its contents on the page the contents say', () => {
    const contents = contentsOf(pdf, 'Inhoud').filter(({ title }) => title !== 'Inhoud')
    expect(contents.length).toBeGreaterThan(40)
    const astray = contents.filter(({ title, page }) => !pdf.pages[page - 1]?.includes(title))
    expect(astray).toEqual([])
  })

  test('numbers its pages', () => {
    const feet = pdf.pages.slice(1).map((lines) => lines.at(-1) ?? '')
    const wrong = feet.filter((foot, index) => !foot.endsWith(`Pagina${index + 2}van${pdf.pages.length}`))
    expect(wrong).toEqual([])
  })

  test('has the main figures as the app shows them', async () => {
    await running.page.evaluate(() => {
      window.location.hash = '/finance/budgets'
    })
    const figures = running.page.locator('main dl').first().locator('dd')
    await figures.first().waitFor()
    const shown = (await figures.allInnerTexts()).map((text) =>
      plain([/[€\d.,]+[\d.,\s]*/.exec(text)?.[0] ?? '']),
    )
    const summary = (pdf.pages.find((lines) => lines.includes('1Samenvatting')) ?? []).join(' ')
    expect(shown.length).toBeGreaterThanOrEqual(4)
    for (const figure of shown) expect(summary).toContain(figure)
  })

  test('calls the people of the team by their work', async () => {
    const { staffing } = await readPlan(running.page)
    const named = staffing.staff.flatMap(({ name }) => name ?? []).filter((name) => name.includes(' '))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => allWords(pdf).includes(plain([name])))).toEqual([])
  })

  test('embeds its fonts', () => {
    const text = pdf.bytes.toString('latin1')
    const fonts = text.match(/\/Type \/Font\b[^]*?\/Subtype \/\w+/g) ?? []
    // Type 3 holds its letters itself; any other kind has a file.
    const others = fonts.filter((font) => !font.endsWith('/Type3')).length
    expect(fonts.length).toBeGreaterThan(0)
    expect(text.match(/\/FontFile\d?/g) ?? []).toHaveLength(others)
  })
})

describe('the plan for a reader', () => {
  const titles = new Map<string, string[]>()

  test.each(['bank', 'insurer', 'rho', 'mentor'] as const)(
    '%s: what they will ask comes second',
    async (lens) => {
      const pdf = await save({ lens })
      const contents = contentsOf(pdf, 'Inhoud').map(({ title }) => title)
      const [first, second] = contents.filter((title) => /^\d+[A-Z]/.test(title))
      titles.set(lens, contents)
      expect(first).toBe('1Samenvatting')
      expect(second).toMatch(/^2Wat.*nogzalvragen$/)
      expect(pdf.pages.length).toBeLessThanOrEqual(40)
      expect(pdf.bytes.length).toBeLessThan(MOST_BYTES)
    },
  )

  test('how a household spends its money is not for an insurer', () => {
    const found = titles.get('insurer')?.filter((title) => /Privébegroting/.test(title))
    expect(found).toEqual([])
  })
})

describe.each(['seller', 'accountant', 'landlord', 'rho', 'insurer', 'bank'] as const)(
  'the sheet for a conversation with the %s',
  (kit) => {
    test('is one page with the questions for it', async () => {
      const pdf = await save({ lens: null, kit })
      const sheet = partySheets(await readPlan(running.page)).find(({ party }) => party === kit)
      const [first] = sheet?.open.flatMap(({ question }) => question ?? []) ?? []
      expect(pdf.pages).toHaveLength(1)
      expect(allWords(pdf)).toContain(plain([first ?? 'Waar het om gaat']))
    })
  },
)

describe('in English', () => {
  const heading = (title: string) => plain([title])
  let pdf: ReadPdf

  beforeAll(async () => {
    await running.page.evaluate(() => window.praktijkpad.shellChangeSettings({ language: 'en' }))
    pdf = await save({ lens: 'bank' })
  })

  test('the plan has its chapters in English', () => {
    const titles = contentsOf(pdf, 'Contents').flatMap(({ title }) => /^\d+(.+)/.exec(title)?.[1] ?? [])
    const chapters = Object.values(english.chapters).map(({ title }) => heading(title))
    expect(titles.filter((title) => chapters.includes(title)).toSorted()).toEqual(chapters.toSorted())
  })

  test('no text is missing', () => {
    const keys = pdf.words
      .flat(2)
      .filter((words) => /^[a-z][A-Za-z]*[:.][a-z][A-Za-z]*(\.[A-Za-z]+)+$/.test(words))
    expect(keys).toEqual([])
  })
})
