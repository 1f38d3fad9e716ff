import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseFileToOpen, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { EVERYTHING_IN_SIGHT, faultsOn } from './support/access-axe.ts'
import { readPlan } from './support/keyboard.ts'
import { eventually } from './support/patience.ts'
import { control, goTo, openNew, stored, waitUntilStored } from './support/workbook-page.ts'

const TEXT = 'Huurovereenkomst, concept 3'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const USUAL = { width: 1280, height: 800 }
let running: RunningApp
let page: Page
let folder: string
let file: string

beforeAll(async () => {
  running = await launch()
  page = running.page
})
afterAll(() => running.quit())

beforeEach(async () => {
  folder = await newFolder('papers')
  file = join(folder, 'huur.pdf')
  await writeFile(file, TEXT)
  await chooseFileToOpen(running.app, file)
  await openNew(running)
  await goTo(page, 'dossier')
})

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const said = (words: string) =>
  page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${words}`) })
    .waitFor()
const warned = (words: string) => page.getByRole('alert').filter({ hasText: words }).waitFor()
const documents = async () => (await readPlan(page)).dossier.documents

/** Adds a paper from the file that the dialog answers with. */
async function addPaper(): Promise<string> {
  await press('Stuk toevoegen: bestand kiezen')
  await eventually(async () => (await documents()).length).toBe(1)
  await page.getByRole('button', { name: 'Klopt het nog?' }).waitFor()
  return `dossier.documents.${(await documents())[0]?.id ?? ''}`
}

describe('a paper', () => {
  test('comes in by its name, folder, day and hash, in one edit', async () => {
    const path = await addPaper()
    expect(await stored(page, `${path}.name`)).toBe('huur.pdf')
    expect(await stored(page, `${path}.place`)).toBe(folder)
    expect(await stored(page, `${path}.sha256`)).toBe(sha256(TEXT))
    expect(await stored(page, `${path}.addedOn`)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    await page.getByText(sha256(TEXT)).waitFor()
    await page.evaluate(() => window.praktijkpad.historyUndo({}))
    expect(await documents()).toEqual([])
  })

  test('has its name ready to be typed over, and keeps the own name when its file changes', async () => {
    const path = await addPaper()
    const name = control(page, `${path}.name`)
    await eventually(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
    await name.fill('Concept van de verhuurder')
    await name.blur()
    await waitUntilStored(page, `${path}.name`, 'Concept van de verhuurder')
    await writeFile(join(folder, 'huur-4.pdf'), 'concept 4')
    await chooseFileToOpen(running.app, join(folder, 'huur-4.pdf'))
    await press('Ander bestand kiezen')
    await said('Vastgelegd: huur-4.pdf, 9\u00a0B. De inhoud is anders dan die van het vorige bestand.')
    expect(await stored(page, `${path}.name`)).toBe('Concept van de verhuurder')
    expect(await stored(page, `${path}.sha256`)).toBe(sha256('concept 4'))
  })

  test('is the same, then changed, then gone', async () => {
    await addPaper()
    await press('Klopt het nog?')
    await said('Niets veranderd: huur.pdf')
    await writeFile(file, 'iets anders')
    await press('Klopt het nog?')
    await said('Veranderd: huur.pdf')
    await rm(file)
    await press('Klopt het nog?')
    await said('Niet gevonden: huur.pdf')
  })

  test('that cannot be read is told, and what was recorded stays', async () => {
    const path = await addPaper()
    await rm(file)
    await mkdir(file)
    await press('Klopt het nog?')
    await warned('Dit bestand is niet te lezen')
    expect(await stored(page, `${path}.sha256`)).toBe(sha256(TEXT))
  })

  test('whose file vanished while it was chosen is told, and nothing is added', async () => {
    await rm(file)
    await press('Stuk toevoegen: bestand kiezen')
    await warned('Het bestand is er niet meer')
    expect(await documents()).toEqual([])
  })

  test('nobody has to choose a file: closing the dialog leaves everything as it was', async () => {
    const path = await addPaper()
    await running.app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    })
    await press('Ander bestand kiezen')
    await eventually(() => page.getByRole('button', { name: 'Klopt het nog?' }).isEnabled()).toBe(true)
    expect(await stored(page, `${path}.sha256`)).toBe(sha256(TEXT))
  })

  test('no page learns the path of a file, and none can name one', async () => {
    await addPaper()
    const chosen = await page.evaluate(() => window.praktijkpad.documentChoose({}))
    expect(chosen).toMatchObject({ ok: true, value: { chosen: { name: basename(file), folder } } })
    expect(JSON.stringify(chosen)).not.toContain(file)
    // A page that was taken over may try a path, which the contract does not have.
    const sneaky = { sha256: sha256(TEXT), place: null, path: file }
    const refused = await page.evaluate((input) => window.praktijkpad.documentCheck(input), sneaky)
    expect(refused).toMatchObject({ ok: false, error: { code: 'request.invalid' } })
  })
})

describe('a finding of the due diligence', () => {
  test('gets its evidence from the same button', async () => {
    const id = await page.evaluate(async () => {
      const values = { question: 'Klopt de huur?', topic: 'premises', state: 'checked' }
      const added = await window.praktijkpad.planAddItem({ list: 'dueDiligence.items', values })
      return added.ok ? added.value.id : added.error.code
    })
    const path = `dueDiligence.items.${id}`
    await goTo(page, 'dueDiligence')
    await press('Bestand kiezen')
    await said('Vastgelegd: huur.pdf')
    expect(await stored(page, `${path}.evidenceFileName`)).toBe('huur.pdf')
    expect(await stored(page, `${path}.evidencePlace`)).toBe(folder)
    expect(await stored(page, `${path}.evidenceSha256`)).toBe(sha256(TEXT))
    await press('Klopt het nog?')
    await said('Niets veranderd: huur.pdf')
  })
})

describe('a person', () => {
  test('is offered by name when a conversation is written down', async () => {
    await page.evaluate(async () => {
      const values = { name: 'Saskia de Wit', party: 'rho' }
      await window.praktijkpad.planAddItem({ list: 'dossier.contacts', values })
    })
    await goTo(page, 'region')
    await press('Gesprek toevoegen')
    const person = page.locator('[data-path^="region.contacts."][data-path$=".person"]')
    const names = await person.evaluate((field) =>
      field instanceof HTMLInputElement ? [...(field.list?.options ?? [])].map(({ value }) => value) : [],
    )
    expect(names).toEqual(['Saskia de Wit'])
  })
})

test.each(['light', 'dark'] as const)('axe finds no fault when it is %s', async (colorScheme) => {
  await addPaper()
  await press('Klopt het nog?')
  await said('Niets veranderd')
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(EVERYTHING_IN_SIGHT)
  expect(await faultsOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize(USUAL)
})
