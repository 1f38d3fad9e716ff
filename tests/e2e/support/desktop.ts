import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { ElectronApplication } from 'playwright-core'
import { vi } from 'vitest'
import { textsIn } from '#main/texts.ts'
import { newFolder, type RunningApp } from '../../driver/app.ts'
import { control, goTo, openNew } from './workbook-page.ts'

/** The words of the menu in Dutch, in which the app starts. */
export const MENU = textsIn('nl').menu

/** The field in which the tests below type, and what they type in it. */
export const FIELD = 'practice.patientsUnder65'
const TYPED = '1.234'
export const MEANT = 1_234

/** Opens a new workbook and leaves an answer half-typed in it; answers the path of the file. */
export async function typeHalf(running: RunningApp): Promise<string> {
  const path = await openNew(running, { title: 'Eerste' })
  await typeAnswer(running)
  return path
}

/** Types an answer and stays in its field, so that it is not saved yet. */
export async function typeAnswer({ page }: RunningApp): Promise<void> {
  await goTo(page, 'practice')
  await control(page, FIELD).focus()
  await page.keyboard.type(TYPED)
  await page.locator(`[data-path="${FIELD}"][data-unsaved=true]`).waitFor()
}

/** Makes a workbook and closes it; answers the path of the file. */
export async function closedWorkbook(running: RunningApp): Promise<string> {
  const path = await openNew(running, { title: 'Tweede' })
  await running.page.evaluate(() => window.praktijkpad.fileClose({}))
  await running.page.locator('main ul button').first().waitFor()
  return path
}

/** Waits until a workbook is closed: until then its newest answers are in a file beside it. */
export async function untilClosed(path: string): Promise<void> {
  await vi.waitUntil(() => !existsSync(`${path}-wal`), { timeout: 10_000 })
}

/** What a workbook that is closed holds for the field in which was typed; null when nothing. */
export function answerIn(path: string): number | null {
  const db = new Database(path, { readonly: true })
  const value = db.prepare('SELECT value FROM fields WHERE path = ?').pluck().get(FIELD)
  db.close()
  return value === undefined ? null : Number(value)
}

/** Lets the page of the window crash. The page of Playwright cannot be used after that. */
export async function crashPage(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    await new Promise((gone) => {
      page?.once('render-process-gone', gone)
      page?.forcefullyCrashRenderer()
    })
  })
}

/** Waits until the window shows these words, also after its page crashed. */
export async function waitForWords(app: ElectronApplication, words: string): Promise<void> {
  await vi.waitUntil(async () => (await shownWords(app)).includes(words), { timeout: 20_000, interval: 100 })
}

function shownWords(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    if (!page || page.isCrashed() || page.isLoading()) return ''
    const words = page.executeJavaScript('document.body.innerText')
    // A page that has just crashed never answers.
    return String(await Promise.race([words, new Promise((late) => setTimeout(late, 1_000))]))
  })
}

/** Keeps the page busy, so that it hears nothing. */
export function hang({ page }: RunningApp, milliseconds: number): Promise<void> {
  return page.evaluate((time) => {
    const end = Date.now() + time
    while (Date.now() < end) Math.sqrt(end)
  }, milliseconds)
}

/** A file that is no workbook; answers its path. */
export async function photo(): Promise<string> {
  const path = join(await newFolder('photo'), 'foto.praktijkpad')
  await writeFile(path, 'this is a photo, not a database')
  return path
}
