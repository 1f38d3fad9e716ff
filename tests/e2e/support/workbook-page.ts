import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { PAGES, type PageId } from '#domain/plan/pages.ts'
import { readField } from '#domain/plan/read.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import type { Language } from '#domain/field/format.ts'
import type { NewWorkbook, SampleName } from '#contract/shell-procedures.ts'
import { chooseWhereToSave, newFolder, type RunningApp } from '../../driver/app.ts'
import { until } from './patience.ts'
import { readPlan } from './keyboard.ts'

/** Every page of a workbook, so that a new one is tested too. */
export const PAGE_NAMES: readonly PageId[] = PAGES.map(({ id }) => id)

const TAKEOVER: NewWorkbook = { title: 'Proef', kind: 'takeover', startDate: '2027-07-01' }

/** Shows the start screen as after starting the app, whatever is open now. */
export async function showStart(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.praktijkpad.fileClose({})
    await window.praktijkpad.fileDismissFailure({})
  })
  await page.reload()
  await page.locator('main section').first().waitFor()
}

/** Opens a new workbook in a folder of its own; answers where it is. */
export async function openNew({ app, page }: RunningApp, given: Partial<NewWorkbook> = {}): Promise<string> {
  const path = join(await newFolder('workbook'), 'proef.praktijkpad')
  await chooseWhereToSave(app, path)
  await page.evaluate((workbook) => window.praktijkpad.fileCreate(workbook), { ...TAKEOVER, ...given })
  await page.locator('#content h1').waitFor()
  return path
}

/** Opens a sample, anew: the takeover unless told otherwise. */
export async function openSample(page: Page, sample: SampleName = 'takeover'): Promise<void> {
  await showStart(page)
  await page.evaluate((chosen) => window.praktijkpad.fileOpenSample({ sample: chosen }), sample)
  await page.locator('#content h1').waitFor()
}

/** Goes to a page of the workbook, as a link does, and waits for it. */
export async function goTo(page: Page, name: PageId): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/${name}`)
  await page.locator(`#rail [aria-current][href="#/${name}"]`).waitFor({ state: 'attached' })
}

/** Switches the language of the app and waits for the page to be in it. */
export async function switchLanguage(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => window.praktijkpad.shellChangeSettings({ language: chosen }), language)
  await page.locator(`html[lang="${language}"]`).waitFor()
}

/** The control of a field by its path in the plan. */
export function control(page: Page, path: string): Locator {
  return page.locator(`[data-path="${path}"]`)
}

/** The path of a field of the place at this position in the list. */
export async function placePath(page: Page, index: number, key: string): Promise<string> {
  const id = (await readPlan(page)).housing.options[index]?.id
  if (!id) throw new Error(`no place at ${index}`)
  return `housing.options.${id}.${key}`
}

/** The value of a field as it is on disk. */
export async function stored(page: Page, path: string): Promise<FieldValue> {
  return readField(await readPlan(page), path)
}

/** Waits until this value is on disk. */
export async function waitUntilStored(page: Page, path: string, value: FieldValue): Promise<void> {
  await until(async () => (await stored(page, path)) === value)
}
