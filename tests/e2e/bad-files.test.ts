import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseFileToOpen, chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { badFiles, overwriteMiddle, type BadFile } from './support/bad-files.ts'

let running: RunningApp
let files: readonly BadFile[]
let release: () => Promise<void>

beforeAll(async () => {
  const folder = await newFolder('bad')
  const made = await badFiles(folder)
  files = made.files
  release = made.release
  running = await launch()
})

afterAll(async () => {
  await running.quit()
  await release()
})

async function fingerprint(path: string): Promise<string> {
  const names = (await readdir(dirname(path))).filter((name) =>
    name.startsWith(basename(path, '.praktijkpad')),
  )
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  return `${createHash('sha256').update(bytes).digest('hex')} ${names.join()}`
}

async function setLanguage(language: 'nl' | 'en'): Promise<void> {
  await running.page.getByLabel(/^(Taal|Language)$/).selectOption(language)
  await running.page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  beforeAll(() => setLanguage(language))

  test.each([
    ['missing', { nl: 'Het bestand is er niet meer', en: 'The file is no longer there' }],
    ['notSqlite', { nl: 'Dit is geen werkboek', en: 'This is not a workbook' }],
    [
      'notWorkbook',
      { nl: 'Dit bestand is van een ander programma', en: 'This file belongs to another program' },
    ],
    ['newer', { nl: 'Dit werkboek is van een nieuwere versie', en: 'This workbook is from a newer version' }],
    ['damaged', { nl: 'Dit werkboek is beschadigd', en: 'This workbook is damaged' }],
    ['readOnly', { nl: 'Op deze plek kan niet worden opgeslagen', en: 'Nothing can be saved in this place' }],
    ['inUse', { nl: 'Dit werkboek is al open', en: 'This workbook is already open' }],
  ] as const)('a file that is %s gives its own message and stays as it was', async (kind, title) => {
    const file = files.find((candidate) => candidate.kind === kind)
    if (!file) throw new Error(`no ${kind} file`)
    const before = await fingerprint(file.path)
    await chooseFileToOpen(running.app, file.path)
    await running.page.getByRole('button', { name: /^(Bestand openen|Open a file)/ }).click()
    const alert = running.page.getByRole('alert').filter({ hasText: title[language] })
    await alert.waitFor()
    expect(await alert.textContent()).toContain(file.mentions)
    expect(await fingerprint(file.path)).toBe(before)
    await alert.getByRole('button', { name: /^(Sluiten|Close)$/ }).click()
    await alert.waitFor({ state: 'detached' })
  })

  test('a full disk gives its own message and leaves no half file', async () => {
    const full = files.find((candidate) => candidate.kind === 'full')
    if (!full) throw new Error('no full disk')
    await chooseWhereToSave(running.app, full.path)
    const created = await running.page.evaluate(() =>
      window.praktijkpad.fileCreate({ title: 'Vol', kind: 'takeover', startDate: null }),
    )
    expect(created).toMatchObject({ ok: false, error: { code: 'disk.noRoom' } })
    expect(await readdir(dirname(full.path))).toEqual(['filler'])
  })
})

test('a damaged workbook can be replaced by its newest backup', async () => {
  const path = join(await newFolder('restore'), 'Zeedijk.praktijkpad')
  const own = await launch()
  await chooseWhereToSave(own.app, path)
  await own.page.evaluate(() =>
    window.praktijkpad.fileCreate({ title: 'Zeedijk', kind: 'takeover', startDate: null }),
  )
  await own.page.getByRole('heading', { level: 1, name: 'Jouw route' }).waitFor()
  await own.page.evaluate(() =>
    window.praktijkpad.planSet({ path: 'practice.patientsUnder65', value: 2_345 }),
  )
  await own.page.evaluate(() => window.praktijkpad.fileClose({}))
  await chooseFileToOpen(own.app, path)
  await own.page.evaluate(() => window.praktijkpad.fileOpen({}))
  await own.page.evaluate(() => window.praktijkpad.fileClose({}))
  await overwriteMiddle(path)
  await own.page.evaluate(() => window.praktijkpad.fileOpen({}))
  await own.page.getByRole('button', { name: /^Open de reservekopie van/ }).click()
  await own.page.getByRole('heading', { level: 1, name: 'Jouw route' }).waitFor()
  const read = await own.page.evaluate(() => window.praktijkpad.planRead({}))
  await own.quit()
  expect(read).toMatchObject({ ok: true, value: { plan: { practice: { patientsUnder65: 2_345 } } } })
})
