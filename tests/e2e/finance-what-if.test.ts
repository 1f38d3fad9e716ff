import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type RunningApp } from '../driver/app.ts'
import { EVERYTHING_IN_SIGHT, faultsOn } from './support/access-axe.ts'
import { answer, pressUntil, readPlan, tabTo } from './support/keyboard.ts'
import { eventually, until } from './support/patience.ts'
import { openSample } from './support/workbook-page.ts'

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launch()
  page = running.page
})
afterAll(() => running.quit())

async function show(view: 'scenarios' | 'uncertainty' | 'work-forms'): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/finance/${view}`)
  await page.locator(`nav a[aria-current="page"][href="#/finance/${view}"]`).waitFor()
}

/** The cell of the plan beside others: the row of a figure, the column of a plan. */
async function cell(row: string, column: string): Promise<string> {
  const table = page
    .locator('section', { has: page.getByRole('heading', { name: 'Naast elkaar' }) })
    .locator('table')
    .first()
  const heads = await table.locator('thead th').allInnerTexts()
  const cells = table.locator('tr', { has: page.getByRole('rowheader', { name: row }) }).locator('td')
  return cells.nth(heads.indexOf(column) - 1).innerText()
}

async function simulateNow(): Promise<void> {
  await page.getByRole('button', { name: /^Reken( opnieuw)? door$/ }).click()
}

const outcome = () => page.locator('section', { has: page.getByRole('heading', { name: 'Wat eruit komt' }) })

beforeEach(async () => {
  await openSample(page)
})

describe('a scenario', () => {
  test('is made by keyboard, and the difference from the plan is seen', async () => {
    await show('scenarios')
    await pressUntil(page, 'Toevoegen: scenario')
    await page.keyboard.press('Enter')
    await until(async () => (await readPlan(page)).finance.scenarios.length === 3)
    const id = (await readPlan(page)).finance.scenarios.at(-1)?.id ?? ''
    await answer(page, `finance.scenarios.${id}.name`, 'Minder eigen geld')
    const picker = page.getByRole('combobox', { name: 'Wat is er anders?' })
    await tabTo(page, picker)
    await page.keyboard.type('eigen geld')
    await page.getByRole('option', { name: 'Eigen geld dat je inbrengt' }).waitFor()
    await page.keyboard.press('Enter')
    const value = page.locator('[data-path="finance.ownMeans"]')
    await tabTo(page, value)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('35.000')
    await page.keyboard.press('Enter')
    await eventually(() => cell('Laagste stand van de rekening', 'Minder eigen geld')).toContain(
      '−\u00a0€\u00a010.000',
    )
  })

  test('leaves the plan as it was', async () => {
    const { ownMeans } = (await readPlan(page)).finance
    await show('scenarios')
    await page.getByRole('combobox', { name: 'Wat is er anders?' }).fill('eigen geld')
    await page.keyboard.press('Enter')
    await page.locator('[data-path="finance.ownMeans"]').fill('1')
    await page.keyboard.press('Enter')
    await until(async () => (await readPlan(page)).finance.scenarioChanges.some(({ value }) => value === '1'))
    expect((await readPlan(page)).finance.ownMeans).toBe(ownMeans)
  })

  test('refuses what its question refuses', async () => {
    await show('scenarios')
    const value = page.locator('table [data-path$=".rentPerM2PerYear"]')
    await value.fill('veel')
    await value.blur()
    await page.getByText('Vul een getal in, bijvoorbeeld 215 of 215,50.').waitFor()
    expect((await readPlan(page)).finance.scenarioChanges[0]?.value).toBe('240')
  })

  test('is copied with its changes, and removed with them', async () => {
    await show('scenarios')
    const changes = async () => (await readPlan(page)).finance.scenarioChanges.length
    const before = await changes()
    await page.getByRole('button', { name: 'Dupliceren' }).click()
    await until(async () => (await changes()) === before + 2)
    await page.getByRole('button', { name: /^Verwijderen: .*\(kopie\)$/ }).click()
    await eventually(changes).toBe(before)
  })

  test('can be kept from the sliders', async () => {
    await show('scenarios')
    await page.getByRole('slider', { name: 'Overnameprijs in totaal' }).press('ArrowRight')
    await page.getByRole('button', { name: 'Bewaar als scenario' }).click()
    await eventually(async () => (await readPlan(page)).finance.scenarioChanges.at(-1)?.path).toBe(
      'finance.takeoverPriceTotal',
    )
  })
})

describe('a simulation', () => {
  test('can be stopped', async () => {
    await show('uncertainty')
    await simulateNow()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Reken door', exact: true }).waitFor()
    expect(await outcome().count()).toBe(0)
  })

  test('says how often the account runs short', async () => {
    await show('uncertainty')
    await simulateNow()
    await eventually(() => outcome().innerText()).toMatch(/gevallen komt je rekening onder/)
  })

  test('gives the same result twice', async () => {
    await show('uncertainty')
    await simulateNow()
    await outcome().waitFor()
    const numbers = () => outcome().locator('details table').first().innerText()
    await outcome().locator('details summary').first().click()
    const first = await numbers()
    await simulateNow()
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    await outcome().locator('details summary').first().click()
    expect(await numbers()).toBe(first)
  })

  test('says so when the plan has changed since', async () => {
    await show('uncertainty')
    await simulateNow()
    await outcome().waitFor()
    await page.evaluate(() => window.praktijkpad.planSet({ path: 'finance.ownMeans', value: 50_000 }))
    await page.getByText('Je plan is veranderd sinds deze berekening.').waitFor()
  })
})

test.each(['scenarios', 'uncertainty', 'work-forms'] as const)('axe finds nothing on %s', async (view) => {
  await page.setViewportSize(EVERYTHING_IN_SIGHT)
  await show(view)
  expect(await faultsOn(page)).toEqual([])
})

test('no work form shows an income that is not the user’s own', async () => {
  await show('work-forms')
  expect(await page.locator('main').innerText()).not.toMatch(/NAC|norminkomen/i)
})
