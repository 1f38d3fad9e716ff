import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseFileToOpen, chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import {
  commentOn,
  giveVerdict,
  introduce,
  openAsMentor,
  shareRound,
  show,
  sign,
} from '../driver/review-steps.ts'
import { EVERYTHING_IN_SIGHT, faultsOn } from './support/access-axe.ts'
import { readPdf, plain } from './support/pdf.ts'
import { openSample, placePath } from './support/workbook-page.ts'

const REMARK = 'Dit is hoog. <script>alert(1)</script>'
const VERDICT = 'Eerst de huur bespreken.'
const ANSWER = 'We spreken af: eerst bellen, dan tekenen.'

const SECTIONS = [
  'Samenvatting',
  'Rondes en vragen',
  'Rubric',
  'Oordelen per pagina',
  'Open punten',
  'Afspraken en afgehandelde punten',
  'Controles die opzij zijn gezet',
  'Aftekening',
  'Handtekeningen',
]

let trainee: RunningApp
let mentor: RunningApp
let folder: string
let rent: string

/** A round that a mentor wrote in, and that is on its way back. */
beforeAll(async () => {
  folder = await newFolder('review-report')
  trainee = await launch()
  mentor = await launch()
  for (const { page } of [trainee, mentor]) page.setDefaultTimeout(6_000)
  await openSample(trainee.page)
  rent = await placePath(trainee.page, 0, 'rentPerM2PerYear')
  const file = join(folder, 'ronde.praktijkpad-review')
  await show(trainee.page, '/review/share')
  await introduce(trainee.page, 'Sanne de Boer')
  await chooseWhereToSave(trainee.app, file)
  await shareRound(trainee.page, null)
  await trainee.page.getByText('Ronde 1 is bewaard').waitFor()
  await openSample(mentor.page)
  await openAsMentor(mentor, file)
  await mentor.page.getByText('Plan van Sanne de Boer, ronde 1').first().waitFor()
  await commentOn(mentor.page, rent, REMARK, 'Bram de Wit')
  await giveVerdict(mentor.page, 'housing', 'Aandachtspunt', VERDICT)
  await sign(mentor.page)
})
afterAll(async () => {
  await trainee.quit()
  await mentor.quit()
})

/** Saves the report by its button; answers where, once the page says that it was saved. */
async function save({ app, page }: RunningApp, kind: 'PDF' | 'Word', name: string): Promise<string> {
  const path = join(folder, name)
  await chooseWhereToSave(app, path)
  const part = page.getByRole('region', { name: 'Verslag van het gesprek' })
  await part.getByRole('button', { name: `Bewaar als ${kind} …` }).click()
  await part.getByText(`Bewaard als ${name}`).waitFor({ timeout: 20_000 })
  return path
}

async function linesOf(path: string): Promise<string[]> {
  return (await readPdf(path)).pages.flat()
}

async function paragraphsOf(path: string): Promise<string[]> {
  const xml = new TextDecoder().decode(unzipSync(await readFile(path))['word/document.xml'])
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
  )
}

async function readIn(page: Page): Promise<void> {
  await show(page, '/review')
  await chooseFileToOpen(trainee.app, join(folder, 'ronde.praktijkpad-review'))
  await page.getByRole('button', { name: 'Beoordeling inlezen …' }).click()
  await page.getByText('3 nieuwe berichten').waitFor()
}

describe('the mentor', () => {
  test('saves what was said from the open review, of the plan under review', async () => {
    await show(mentor.page, '/review/judgement')
    const lines = await linesOf(await save(mentor, 'PDF', 'mentor.pdf'))
    expect(lines).toEqual(expect.arrayContaining(SECTIONS.map((section) => plain([section]))))
    expect(lines).toContain(plain(['Maker van het plan', 'Sanne de Boer']))
    expect(lines).toContain(plain([REMARK]))
  })
})

describe('the trainee', () => {
  beforeAll(async () => {
    const { page } = trainee
    await readIn(page)
    await page.evaluate((path) => window.praktijkpad.planSet({ path, value: 150 }), rent)
    const thread = page.getByRole('article')
    await thread.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await thread.getByRole('textbox').fill(ANSWER)
    await thread.getByRole('button', { name: 'Bewaar antwoord' }).click()
    await thread.getByRole('button', { name: 'Markeer als afgehandeld' }).click()
    await thread.getByText('Afgehandeld', { exact: true }).waitFor()
  })

  test('saves a PDF with every section, what was agreed, and what was changed since', async () => {
    const path = await save(trainee, 'PDF', 'verslag.pdf')
    const lines = await linesOf(path)
    expect(lines).toEqual(expect.arrayContaining(SECTIONS.map((section) => plain([section]))))
    expect(lines).toContain(plain([ANSWER]))
    expect(lines.join(' ')).toContain(plain(['Weer open, want dit is gewijzigd: Huur per m']))
    const last = (await readPdf(path)).pages.at(-1) ?? []
    expect(last.at(-1)).toMatch(/Pagina(\d+)van\1$/)
  })

  test('saves the same words as a Word document', async () => {
    const paragraphs = await paragraphsOf(await save(trainee, 'Word', 'verslag.docx'))
    expect(paragraphs).toEqual(expect.arrayContaining([...SECTIONS, VERDICT, ANSWER]))
    const pdf = (await linesOf(join(folder, 'verslag.pdf'))).join('')
    const short = paragraphs.filter((text) => text.length < 60 && !/[&²]/.test(text))
    expect(short.filter((text) => !pdf.includes(plain([text])))).toEqual([])
  })

  test.each(['light', 'dark'] as const)('axe finds no fault when it is %s', async (colorScheme) => {
    const { page } = trainee
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(EVERYTHING_IN_SIGHT)
    expect(await faultsOn(page)).toEqual([])
  })
})
