import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LANGUAGES } from '#contract/shell-procedures.ts'
import { textsIn } from '#main/texts.ts'
import {
  chooseFileToOpen,
  chooseInMenu,
  chooseWhereToSave,
  launch,
  menuLabels,
  newFolder,
  startAgain,
  type RunningApp,
} from '../driver/app.ts'
import { fill, mountSmall } from './support/bad-files.ts'
import {
  answerIn,
  closedWorkbook,
  crashPage,
  FIELD,
  hang,
  MEANT,
  MENU,
  photo,
  typeAnswer,
  typeHalf,
  untilClosed,
  waitForWords,
} from './support/desktop.ts'
import { control, openNew, stored, switchLanguage, waitUntilStored } from './support/workbook-page.ts'

let running: RunningApp

beforeEach(async () => {
  running = await launch()
})

afterEach(() => running.quit())

describe('the app started a second time', () => {
  test('hands its file to the first and ends', async () => {
    const file = await closedWorkbook(running)
    expect(await startAgain(running, file)).toBe(0)
    await running.page.getByText('Tweede').first().waitFor()
  })

  test('for a file that cannot be opened: that is told in the open workbook, which stays', async () => {
    await openNew(running)
    await startAgain(running, await photo())
    await running.page.getByRole('alert').filter({ hasText: 'Dit is geen werkboek' }).waitFor()
    await typeAnswer(running)
    await running.page.keyboard.press('Tab')
    await waitUntilStored(running.page, FIELD, MEANT)
  })
})

describe('an answer that is half-typed is saved', () => {
  test('when the menu closes the workbook', async () => {
    const file = await typeHalf(running)
    await chooseInMenu(running.app, MENU.close)
    await running.page.locator('main ul').first().waitFor()
    await untilClosed(file)
    expect(answerIn(file)).toBe(MEANT)
    expect(await running.page.getByRole('alert').count()).toBe(0)
  })

  test('when the menu opens another file', async () => {
    const other = await closedWorkbook(running)
    const file = await typeHalf(running)
    await chooseFileToOpen(running.app, other)
    await chooseInMenu(running.app, MENU.open)
    await running.page.getByText('Tweede').first().waitFor()
    expect(answerIn(file)).toBe(MEANT)
    expect(await stored(running.page, FIELD)).toBeNull()
  })

  test('when the app is started again for another file', async () => {
    const other = await closedWorkbook(running)
    const file = await typeHalf(running)
    await startAgain(running, other)
    await running.page.getByText('Tweede').first().waitFor()
    expect(answerIn(file)).toBe(MEANT)
    expect(await stored(running.page, FIELD)).toBeNull()
  })

  test('when the button closes the workbook', async () => {
    const file = await typeHalf(running)
    await running.page.getByRole('button', { name: 'Werkboek sluiten' }).click()
    await untilClosed(file)
    expect(answerIn(file)).toBe(MEANT)
    await running.page.locator('main ul').first().waitFor()
    expect(await running.page.getByRole('alert').count()).toBe(0)
  })

  test('when the app quits', async () => {
    const own = await launch()
    const file = await typeHalf(own)
    await own.quit()
    expect(answerIn(file)).toBe(MEANT)
  })

  test('when the window is closed', async () => {
    const own = await launch()
    const file = await typeHalf(own)
    const gone = new Promise((done) => own.app.process().once('exit', done))
    await own.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await gone
    expect(answerIn(file)).toBe(MEANT)
  })
})

describe('when an answer cannot be saved', () => {
  let disk: string

  beforeEach(async () => {
    disk = mountSmall(await newFolder('disk'), '512k')
  })

  afterEach(async () => {
    await running.page.evaluate(() => window.praktijkpad.fileClose({}))
    execFileSync('umount', [disk])
  })

  test('the menu does not close the workbook until it can', async () => {
    const { app, page } = running
    const file = join(disk, 'stick.praktijkpad')
    await chooseWhereToSave(app, file)
    await page.evaluate(() =>
      window.praktijkpad.fileCreate({ title: 'Stick', kind: 'takeover', startDate: null }),
    )
    await page.locator('#content h1').waitFor()
    await fill(join(disk, 'filler'))
    await typeAnswer(running)
    await chooseInMenu(app, MENU.close)
    await page.getByRole('alert').filter({ hasText: 'De schijf is vol' }).first().waitFor()
    expect(await control(page, FIELD).inputValue()).toBe('1.234')
    await rm(join(disk, 'filler'))
    await chooseInMenu(app, MENU.close)
    await untilClosed(file)
    expect(answerIn(file)).toBe(MEANT)
  })
})

describe('a page that', () => {
  test('crashes is loaded again, with the workbook', async () => {
    const file = await openNew(running, { title: 'Eerste' })
    await crashPage(running.app)
    await waitForWords(running.app, 'Eerste')
    expect(existsSync(`${file}-wal`)).toBe(true)
  })

  test('crashed too often comes back with the file that is handed over', async () => {
    const other = await closedWorkbook(running)
    for (let crash = 0; crash < 3; crash += 1) {
      await waitForWords(running.app, 'Praktijkpad')
      await crashPage(running.app)
    }
    await startAgain(running, other)
    await waitForWords(running.app, 'Tweede')
  })

  test('hangs does not keep a file from being opened, and cannot put its answer in that file', async () => {
    const other = await closedWorkbook(running)
    await typeHalf(running)
    const hanging = hang(running, 6_000)
    await startAgain(running, other)
    await vi.waitUntil(() => existsSync(`${other}-wal`), { timeout: 10_000 })
    await hanging
    await running.page.getByText('Tweede').first().waitFor()
    expect(await stored(running.page, FIELD)).toBeNull()
  })
})

describe('a second file that cannot be opened', () => {
  test('is told in the open workbook, and the first stays open', async () => {
    const { app, page } = running
    await openNew(running)
    await chooseFileToOpen(app, await photo())
    await chooseInMenu(app, MENU.open)
    const alert = page.getByRole('alert').filter({ hasText: 'Dit is geen werkboek' })
    await alert.waitFor()
    expect(await alert.textContent()).toContain('foto')
    await typeAnswer(running)
    await page.keyboard.press('Tab')
    await waitUntilStored(page, FIELD, MEANT)
    await alert.getByRole('button', { name: 'Sluiten' }).click()
    await alert.waitFor({ state: 'detached' })
    await control(page, FIELD).waitFor()
  })

  test('is brought into view', async () => {
    const { app, page } = running
    await openNew(running)
    await page.setViewportSize({ width: 900, height: 420 })
    await typeAnswer(running)
    await page.locator('#content').evaluate((main) => main.scrollTo(0, main.scrollHeight))
    await chooseFileToOpen(app, await photo())
    await chooseInMenu(app, MENU.open)
    const alert = page.getByRole('alert').filter({ hasText: 'Dit is geen werkboek' })
    await alert.waitFor()
    await expect
      .poll(() => alert.evaluate((note) => note.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0)
  })
})

describe('the menu', () => {
  test.each(LANGUAGES)('is in the language of the app: %s', async (language) => {
    await switchLanguage(running.page, language)
    const { menu } = textsIn(language)
    const [file, edit, view, help] = await menuLabels(running.app)
    expect(file).toEqual([
      menu.file,
      menu.new,
      menu.open,
      menu.importPlan,
      menu.saveCopy,
      menu.saveDiary,
      menu.shareReview,
      menu.importReview,
      menu.close,
      menu.quit,
    ])
    expect(edit?.slice(0, 3)).toEqual([menu.edit, menu.undo, menu.redo])
    expect(view?.slice(0, 3)).toEqual([menu.view, menu.theme, menu.language])
    expect(help?.[0]).toBe(menu.help)
  })

  test('opens a file from the start screen', async () => {
    await chooseFileToOpen(running.app, await closedWorkbook(running))
    await chooseInMenu(running.app, MENU.open)
    await running.page.getByText('Tweede').first().waitFor()
  })

  test('saves a copy, with the answer that is being typed', async () => {
    await typeHalf(running)
    const copy = join(await newFolder('copy'), 'Kopie.praktijkpad')
    await chooseWhereToSave(running.app, copy)
    await chooseInMenu(running.app, MENU.saveCopy)
    await running.page.getByText('Kopie opgeslagen als Kopie.').waitFor()
    expect(answerIn(copy)).toBe(MEANT)
  })

  test('undoes and does again in a workbook', async () => {
    const { app, page } = running
    await typeHalf(running)
    await page.keyboard.press('Tab')
    await waitUntilStored(page, FIELD, MEANT)
    await chooseInMenu(app, MENU.undo)
    await waitUntilStored(page, FIELD, null)
    await chooseInMenu(app, MENU.redo)
    await waitUntilStored(page, FIELD, MEANT)
  })
})
