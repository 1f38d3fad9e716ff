import { existsSync } from 'node:fs'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { planFromJson, planToJson } from '#domain/plan/json.ts'
import {
  chooseFileToOpen,
  chooseInMenu,
  chooseWhereToSave,
  launch,
  newFolder,
  type RunningApp,
} from '../driver/app.ts'
import { fixturePlan, readFixture } from '../driver/fixtures.ts'
import { readPlan } from './support/keyboard.ts'
import { allWords, plain, readPdf } from './support/pdf.ts'
import { goTo, openSample, showStart } from './support/workbook-page.ts'

const SLOW = 60_000
let running: RunningApp
let folder: string

beforeAll(async () => {
  running = await launch()
  folder = await newFolder('export')
  // What the operating system would do with a file is not this app's.
  await running.app.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      Reflect.set(globalThis, 'opened', path)
      return Promise.resolve('')
    }
    shell.showItemInFolder = (path) => void Reflect.set(globalThis, 'shown', path)
  })
  await openSample(running.page)
  await goTo(running.page, 'plan')
})

afterAll(() => running.quit())

function row(title: string): Locator {
  return running.page
    .locator('section', { has: running.page.getByRole('heading', { name: 'Bewaren en delen' }) })
    .locator('li')
    .filter({ has: running.page.getByText(title, { exact: true }) })
}

/** Saves a kind of file as a user does; answers its bytes once the page says that it was saved. */
async function save(title: string, name: string): Promise<Buffer> {
  const path = join(folder, name)
  await chooseWhereToSave(running.app, path)
  await row(title).getByRole('button', { name: 'Bewaren …' }).click()
  await row(title).getByText(`Bewaard als ${name}`).waitFor({ timeout: SLOW })
  return readFile(path)
}

const remembered = (name: string) =>
  running.app.evaluate((_, key) => String(Reflect.get(globalThis, key)), name)

describe('saved on the page of the plan', () => {
  test('the plan as a PDF', async () => {
    const bytes = await save('Ondernemingsplan (PDF)', 'plan.pdf')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('the model as a spreadsheet that opens with its formulas', async () => {
    const bytes = await save('Rekenmodel (Excel)', 'model.xlsx')
    const workbook = new exceljs.Workbook()
    // The types of exceljs know an older Buffer than Node's.
    await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Invoer', 'Cijfers en bronnen']),
    )
  })

  test('the text as a document that opens', async () => {
    const files = unzipSync(await save('Tekst van het plan (Word)', 'plan.docx'))
    expect(new TextDecoder().decode(files['word/document.xml'])).toContain('Exploitatiebegroting')
  })

  test('the tasks as a table', async () => {
    const text = (await save('Taken (CSV)', 'taken.csv')).toString('utf8')
    expect(text.split('\r\n').length).toBeGreaterThan(30)
  })

  test('the last days for a diary', async () => {
    const bytes = await save('Agenda (ICS)', 'agenda.ics')
    const parsed: unknown = ICAL.parse(bytes.toString('utf8'))
    const calendar = new ICAL.Component(Array.isArray(parsed) ? parsed : [])
    expect(calendar.getAllSubcomponents('vtodo').length).toBeGreaterThan(10)
  })

  test('everything, which is the plan that is open', async () => {
    const text = (await save('Alles (JSON)', 'alles.json')).toString('utf8')
    expect(planFromJson(text)).toEqual(await readPlan(running.page))
  })

  test('every computed figure', async () => {
    const file = JSON.parse((await save('Berekende cijfers (JSON)', 'cijfers.json')).toString('utf8')) as {
      figures: unknown[]
    }
    expect(file.figures.length).toBeGreaterThan(500)
  })
})

describe('a file that was saved', () => {
  test('is opened, and shown in its folder', async () => {
    await save('Alles (JSON)', 'alles.json')
    await row('Alles (JSON)').getByRole('button', { name: 'Openen' }).click()
    await row('Alles (JSON)').getByRole('button', { name: 'Toon in map' }).click()
    await expect.poll(() => remembered('shown')).toBe(join(folder, 'alles.json'))
    expect(await remembered('opened')).toBe(join(folder, 'alles.json'))
  })

  test('is said to be gone when it is', async () => {
    await save('Taken (CSV)', 'weg.csv')
    await rm(join(folder, 'weg.csv'))
    await row('Taken (CSV)').getByRole('button', { name: 'Openen' }).click()
    await row('Taken (CSV)').getByRole('alert').filter({ hasText: 'Het bestand is er niet meer' }).waitFor()
  })
})

test('a place where nothing can be written is told, with the cause', async () => {
  await chooseWhereToSave(running.app, join(folder, 'geen-map', 'plan.docx'))
  await row('Tekst van het plan (Word)').getByRole('button', { name: 'Bewaren …' }).click()
  await row('Tekst van het plan (Word)')
    .getByRole('alert')
    .filter({ hasText: 'Deze map is er niet meer' })
    .waitFor()
  expect(existsSync(join(folder, 'geen-map'))).toBe(false)
})

test('closing the dialog leaves everything as it was', async () => {
  await running.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
  })
  const button = row('Taken (CSV)').getByRole('button', { name: 'Bewaren …' })
  await button.click()
  await row('Taken (CSV)').locator('progress').waitFor({ state: 'detached' })
  expect(await row('Taken (CSV)').getByRole('alert').count()).toBe(0)
})

test('the sheet for a conversation is saved beside its questions, as one page that has them', async () => {
  await goTo(running.page, 'conversations')
  const landlord = running.page.locator('section', {
    has: running.page.getByRole('heading', { name: 'De verhuurder' }),
  })
  const [question] = (await readPlan(running.page)).conversations.questions.filter(
    ({ party }) => party === 'landlord',
  )
  const path = join(folder, 'verhuurder.pdf')
  await chooseWhereToSave(running.app, path)
  await landlord.getByRole('button', { name: 'Bewaar als PDF' }).click()
  await landlord.getByText('Bewaard als verhuurder.pdf').waitFor({ timeout: SLOW })
  const pdf = await readPdf(path)
  expect(pdf.pages).toHaveLength(1)
  expect(allWords(pdf)).toContain(plain([question?.question ?? 'no question for the landlord']))
})

describe('a plan file', () => {
  async function importFrom(text: string, name: string): Promise<string> {
    const source = join(folder, name)
    const path = join(await newFolder('imported'), 'nieuw.praktijkpad')
    await writeFile(source, text)
    await chooseFileToOpen(running.app, source)
    await chooseWhereToSave(running.app, path)
    return path
  }
  const startup = fixturePlan(readFixture('startup'))

  test('is read in from the start screen', async () => {
    await showStart(running.page)
    const path = await importFrom(planToJson(startup), 'goed.json')
    await running.page.getByRole('button', { name: 'Plan inlezen …' }).click()
    await running.page.getByText('goed.json is ingelezen in een nieuw werkboek.').waitFor()
    expect(await readPlan(running.page)).toEqual(startup)
    expect((await stat(path)).size).toBeGreaterThan(0)
  })

  test('is read in from the menu, and what was refused is said with the reason', async () => {
    await importFrom(planToJson(startup).replace('"route": {', '"route": { "kleur": "blauw",'), 'vreemd.json')
    await chooseInMenu(running.app, 'Plan in&lezen …')
    await running.page.getByText('vreemd.json is ingelezen').waitFor()
    const report = running.page.getByRole('row').filter({ hasText: 'route.kleur' })
    expect(await report.textContent()).toContain('De app kent deze vraag niet.')
  })
})
