import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Route } from '#domain/route/route.ts'
import { launch, type RunningApp } from '../driver/app.ts'
import { EVERYTHING_IN_SIGHT, faultsOn } from './support/access-axe.ts'
import { choose, readPlan } from './support/keyboard.ts'
import { eventually } from './support/patience.ts'
import { control, goTo, openSample, waitUntilStored } from './support/workbook-page.ts'

const USUAL = { width: 1280, height: 800 }
let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launch()
  page = running.page
})
afterAll(() => running.quit())
beforeEach(() => openSample(page))

/** Takes another route, as a user does. */
async function take(route: Route): Promise<void> {
  await goTo(page, 'route')
  await choose(page, 'route.kind', route)
  await waitUntilStored(page, 'route.kind', route)
}

const fields = () => page.locator('main [data-path]').count()
const text = () => page.locator('main').innerText()

describe('a page that is not on the route', () => {
  test('says why, shows what was answered, and cannot be filled in', async () => {
    const { finding } = (await readPlan(page)).dueDiligence.items.find((item) => item.finding) ?? {}
    await take('startup')
    await goTo(page, 'dueDiligence')
    await page.getByText('Deze stap hoort niet bij je route').waitFor()
    expect(await text()).toContain('Je route is nulpraktijk; deze stap is voor overname en toetreden.')
    expect(await text()).toContain(finding ?? 'a finding')
    expect(await fields()).toBe(0)
    expect(await page.getByRole('button', { name: 'Klaar met deze stap' }).count()).toBe(0)
  })

  test('leads to the question about the route', async () => {
    await take('startup')
    await goTo(page, 'dueDiligence')
    await page.getByRole('link', { name: 'Bekijk je route' }).click()
    await eventually(() =>
      control(page, 'route.kind').evaluateAll((all) => all.some((one) => one === document.activeElement)),
    ).toBe(true)
  })

  test('is back as it was with the route', async () => {
    const before = await readPlan(page)
    await take('startup')
    await goTo(page, 'dueDiligence')
    await take('takeover')
    await goTo(page, 'dueDiligence')
    await control(page, 'dueDiligence.ndaSignedOn').waitFor()
    expect(await page.getByText('Deze stap hoort niet bij je route').count()).toBe(0)
    expect(await readPlan(page)).toEqual(before)
  })
})

describe('a question that is not on the route', () => {
  test('is grey with its answer and the reason, among the others of its group', async () => {
    await take('startup')
    await goTo(page, 'systems')
    const records = page
      .locator('main section')
      .filter({ has: page.getByRole('heading', { name: 'Dossier' }) })
    await records.getByText('Deze vragen horen niet bij je route (nulpraktijk)').waitFor()
    expect(await records.innerText()).toContain('Blijven bij het huidige HIS')
    expect(await control(page, 'systems.hisChange').count()).toBe(0)
    await take('takeover')
    await goTo(page, 'systems')
    await eventually(() => page.locator('[data-path="systems.hisChange"][value="keep"]').isChecked()).toBe(
      true,
    )
  })

  test('is on the plan page too, in grey', async () => {
    await take('startup')
    await goTo(page, 'plan')
    expect(await page.locator('main').textContent()).toContain(
      'Deze vragen horen niet bij je route (nulpraktijk)',
    )
    await eventually(() => page.locator('main dl[data-aside=true]').count()).toBeGreaterThan(0)
  })
})

test('while no route is chosen a page that needs one says so, and nothing is lost', async () => {
  const before = await readPlan(page)
  await take('undecided')
  await goTo(page, 'practice')
  await page.getByText('Deze stap kan nog niet').waitFor()
  expect(await fields()).toBe(0)
  await take('takeover')
  expect(await readPlan(page)).toEqual(before)
})

test.each(['light', 'dark'] as const)('axe finds no fault in the grey when it is %s', async (colorScheme) => {
  await take('startup')
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(EVERYTHING_IN_SIGHT)
  for (const name of ['dueDiligence', 'systems'] as const) {
    await goTo(page, name)
    expect(await faultsOn(page)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize(USUAL)
})
