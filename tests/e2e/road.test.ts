import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Plan } from '#domain/plan/plan.ts'
import { chooseWhereToSave, electronVersion, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { answer, choose, pressUntil, readPlan, tabTo } from './support/keyboard.ts'

let running: RunningApp
let entered: Plan
let userData: string

/** The whole road by keyboard: start, new workbook, practice, two places, done. */
async function walkTheRoad(page: Page): Promise<void> {
  await pressUntil(page, 'Ik wil een praktijk overnemen')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Naam van dit werkboek'))
  await page.keyboard.type('Overname Zeedijk')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1 juli 2027')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Jouw route' }).waitFor()
  await pressUntil(page, 'De praktijk')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'De praktijk' }).waitFor()
  await answer(page, 'practice.patientsUnder65', '2.700')
  await answer(page, 'practice.patients65To75', '560')
  await answer(page, 'practice.patients75To85', '310')
  await answer(page, 'practice.patientsFrom85', '102')
  await answer(page, 'practice.patientsInOpslagwijk', '0')
  await choose(page, 'practice.form', 'duo')
  await answer(page, 'practice.ownerFte', '1,6')
  await pressUntil(page, 'Klaar met deze stap')
  await page.keyboard.press('Enter')
  await pressUntil(page, 'Huisvesting')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Huisvesting' }).waitFor()
  await addPlace(page, { name: 'Kerkstraat', tenure: 'rent', areaM2: '195', rentPerM2PerYear: '€ 178,50' })
  await addPlace(page, { name: 'Oud kantoor', tenure: 'buy', areaM2: '310', ownedCostsPerYear: '58.200' })
  await pressUntil(page, 'Omhoog')
  await page.keyboard.press('Enter')
  await vi.waitUntil(async () => (await readPlan(page)).housing.options[0]?.name === 'Oud kantoor')
  await pressUntil(page, 'Met deze locatie rekenen')
  await page.keyboard.press('Enter')
  await vi.waitUntil(async () => (await readPlan(page)).housing.chosenOptionId !== null)
}

async function addPlace(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  const before = (await readPlan(page)).housing.options.length
  await pressUntil(page, 'Toevoegen: locatie')
  await page.keyboard.press('Enter')
  await vi.waitUntil(async () => (await readPlan(page)).housing.options.length === before + 1)
  const id = (await readPlan(page)).housing.options.at(-1)?.id ?? ''
  for (const [key, text] of Object.entries(typed)) {
    const path = `housing.options.${id}.${key}`
    await (key === 'tenure' ? choose(page, path, text) : answer(page, path, text))
  }
}

beforeAll(async () => {
  const file = join(await newFolder('road'), 'Zeedijk.praktijkpad')
  running = await launch()
  userData = running.userData
  const note = process.env['PRAKTIJKPAD_RUNTIME_NOTE']
  if (note) await writeFile(note, `e2e drove Electron ${await electronVersion(running.app)}`)
  await chooseWhereToSave(running.app, file)
  await walkTheRoad(running.page)
  entered = await readPlan(running.page)
  await running.quit()
  running = await launch({ userData })
})

afterAll(() => running.quit())

test('what was typed by keyboard is in the plan', () => {
  expect(entered.route).toEqual({
    title: 'Overname Zeedijk',
    kind: 'takeover',
    startDate: '2027-07-01',
    finished: null,
  })
  expect(entered.practice).toEqual({
    patientsUnder65: 2700,
    patients65To75: 560,
    patients75To85: 310,
    patientsFrom85: 102,
    patientsInOpslagwijk: 0,
    form: 'duo',
    ownerFte: 1.6,
    finished: true,
  })
  expect(
    entered.housing.options.map(({ name, areaM2, rentPerM2PerYear, ownedCostsPerYear }) => [
      name,
      areaM2,
      rentPerM2PerYear ?? ownedCostsPerYear,
    ]),
  ).toEqual([
    ['Oud kantoor', 310, 58_200],
    ['Kerkstraat', 195, 178.5],
  ])
})

test('after quitting and starting again every value is there', async () => {
  const { page } = running
  await pressUntil(page, 'Overname Zeedijk')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Jouw route' }).waitFor()
  expect(await readPlan(page)).toEqual(entered)
})

test('the housing page shows what the practice needs and what the tariff holds', async () => {
  const { page } = running
  await page.evaluate(() => {
    window.location.hash = '/housing'
  })
  const figures = page.locator('dl').first()
  await expect.poll(() => figures.textContent()).toContain('228')
  expect(await figures.textContent()).toContain('64.730')
})
