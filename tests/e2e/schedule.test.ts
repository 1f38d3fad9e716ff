import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ical from 'node-ical'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseInMenu, chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { EVERYTHING_IN_SIGHT, faintOn, faultsOn } from './support/access-axe.ts'
import { focused } from './support/access-keyboard.ts'
import { sidewaysParts, smallTargets } from './support/access-measure.ts'
import { readPlan } from './support/keyboard.ts'
import { eventually, until } from './support/patience.ts'
import { openNew, openSample, switchLanguage, waitUntilStored } from './support/workbook-page.ts'

const USUAL = { width: 1280, height: 800 }
const NARROW = { width: 320, height: 640 }
const VIEWS = ['', '/list', '/timeline', '/parties', '/start', '/task/bank-financing'] as const

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launch()
  page = running.page
})
afterAll(() => running.quit())

async function show(place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/schedule${place}`)
  await page.locator('nav [aria-current][href="#/schedule"]').first().waitFor({ state: 'attached' })
}

const set = (path: string, value: string | number) =>
  page.evaluate((answer) => window.praktijkpad.planSet(answer), { path, value })

const main = () => page.locator('#content')
const row = (name: string) => main().locator('tr').filter({ hasText: name })

describe.each(VIEWS)('the view schedule%s', (place) => {
  beforeAll(async () => {
    await openSample(page)
    await show(place)
    await page.setViewportSize(EVERYTHING_IN_SIGHT)
  })

  afterAll(async () => {
    await page.setViewportSize(USUAL)
    await page.emulateMedia({ colorScheme: 'light' })
    await switchLanguage(page, 'nl')
  })

  test('has nothing axe finds wrong, in Dutch', async () => {
    expect(await faultsOn(page)).toEqual([])
  })

  test('has nothing axe finds wrong, in English', async () => {
    await switchLanguage(page, 'en')
    expect(await faultsOn(page)).toEqual([])
  })

  test('can be read in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faintOn(page)).toEqual([])
  })

  test('has no button or link that is too small', async () => {
    expect(await smallTargets(page)).toEqual([])
  })

  test('does not scroll sideways in a narrow window', async () => {
    await page.setViewportSize(NARROW)
    // A timeline has two directions: it scrolls in a frame of its own, and the page around it does not.
    const parts = await sidewaysParts(page)
    expect(place === '/timeline' ? parts.filter((part) => part.endsWith('scrolls sideways')) : parts).toEqual(
      [],
    )
  })
})

describe('the patients who were told too soon (VvAA)', () => {
  beforeAll(async () => {
    await openNew(running, { startDate: '2028-07-01' })
    await set('handover.letterSentOn', '2026-11-02')
    await set('handover.agreementSigned', 'yes')
    await set('finance.financingStatus', 'refused')
  })

  test('informing them is under way though the financing it waits for is not', async () => {
    await show('/task/inform-patients')
    await main().getByText('Dat volgt uit je antwoord bij').waitFor()
    const waitsFor = main().locator('li').filter({ hasText: 'De financiering rond krijgen' })
    expect(await waitsFor.innerText()).toContain('vaste volgorde')
  })

  test('the bank is first on the list of what to do, and what waits for it is named', async () => {
    await show('/task/bank-financing')
    expect(await main().locator('dl').innerText()).toContain('Nog niet begonnen')
    expect(await main().innerText()).toContain('Licht je patiënten in')
  })

  test('a bank that takes longer shows what no longer fits, and ways out', async () => {
    await show('/task/bank-financing')
    await page.getByLabel('Loopt uit met').fill('500')
    const breaks = main().locator('output').filter({ hasText: 'De eerste dag die niet meer past' })
    await breaks.waitFor()
    expect(
      await main()
        .getByRole('button', { name: /^Kies dit.*Start op/ })
        .count(),
    ).toBe(1)
  })

  test('another start is chosen with one button, and one undo takes all of it back', async () => {
    const before = await readPlan(page)
    await main()
      .getByRole('button', { name: /^Kies dit.*Start op/ })
      .click()
    await until(async () => (await readPlan(page)).route.startDate !== before.route.startDate)
    expect((await readPlan(page)).schedule.tasks).toMatchObject([{ step: 'bank-financing' }])
    await page.keyboard.press('Control+Z')
    await until(async () => (await readPlan(page)).route.startDate === before.route.startDate)
    expect(await readPlan(page)).toEqual(before)
  })
})

describe('the chain KVK → Wtza → AGB → VECOZO → contract', () => {
  const CHAIN = [
    ['kvk-registration', 'Schrijf je onderneming in bij de KVK'],
    ['wtza-notification', 'Meld je als zorgaanbieder (Wtza)'],
    ['agb-codes', 'Vraag je AGB-codes aan bij Vektis'],
    ['vecozo', 'Regel VECOZO en je certificaten'],
  ] as const

  beforeAll(() => openNew(running, { startDate: '2028-07-01' }))

  test.each([
    ['wtza-notification', CHAIN[0][1]],
    ['agb-codes', CHAIN[1][1]],
    ['vecozo', CHAIN[2][1]],
    ['insurer-contract', CHAIN[3][1]],
  ])('%s waits for what comes before it, in a fixed order', async (step, before) => {
    await show(`/task/${step}`)
    await main().getByText(before).first().waitFor()
    expect(await main().locator('li').filter({ hasText: before }).innerText()).toContain('vaste volgorde')
  })

  test('the whole chain moves when the KVK is late', async () => {
    await show('/task/kvk-registration')
    await page.getByLabel('Loopt uit met').fill('30')
    const moved = main().locator('output').filter({ hasText: 'verschuiven' })
    await moved.waitFor()
    for (const [, name] of CHAIN.slice(0, 3))
      expect(await moved.innerText()).toContain(`${name}: 30 dagen later`)
  })

  test('a registration that is done on its own page is done here, with the reason and the way there', async () => {
    await set('registrations.kvk', 'done')
    await show('/list')
    await row(CHAIN[0][1]).getByText('Klaar').waitFor()
    await row(CHAIN[0][1])
      .getByRole('link', { name: /^volgt uit Registraties/ })
      .click()
    await eventually(() => focused(page)).toBe('registrations.kvk')
  })

  test('KVK cannot be made to wait for the contract: the circle is named', async () => {
    await show('/task/kvk-registration')
    await page.getByLabel('Deze taak wacht ook op').selectOption('insurer-contract')
    await main().getByRole('button', { name: 'Toevoegen', exact: true }).click()
    const refusal = main().locator('[role=alert]')
    expect(await refusal.innerText()).toContain('deze taken zouden op elkaar wachten')
    expect(await refusal.innerText()).toContain(CHAIN[0][1])
    expect((await readPlan(page)).schedule.links).toEqual([])
  })
})

describe('a task', () => {
  beforeEach(() => openNew(running, { startDate: '2028-07-01' }))

  test('gets a row the first time something about a step is filled in, and keeps it', async () => {
    await show('/task/his-choice')
    const owner = page.getByLabel('Wie doet het?')
    await owner.fill('Sam')
    await owner.press('Tab')
    await waitUntilStored(page, 'schedule.tasks.stephischoice.owner', 'Sam')
    await page.getByLabel('Kosten').fill('1.250')
    await page.getByLabel('Kosten').press('Enter')
    await waitUntilStored(page, 'schedule.tasks.stephischoice.costs', 1_250)
    expect((await readPlan(page)).schedule.tasks).toHaveLength(1)
  })

  test('of your own is added, named and put in order by keyboard alone', async () => {
    await show('')
    await main().getByRole('button', { name: 'Eigen taak toevoegen' }).focus()
    await page.keyboard.press('Enter')
    await until(async () => /^schedule\.tasks\..*\.title$/.test(await focused(page)))
    await page.keyboard.type('Notaris bellen')
    await page.keyboard.press('Enter')
    const id = (await readPlan(page)).schedule.tasks[0]?.id ?? ''
    await waitUntilStored(page, `schedule.tasks.${id}.title`, 'Notaris bellen')
    await page.getByLabel('Deze taak wacht ook op').focus()
    await page.getByLabel('Deze taak wacht ook op').selectOption('valuation')
    await main().getByRole('button', { name: 'Toevoegen', exact: true }).press('Enter')
    await until(async () => (await readPlan(page)).schedule.links.length === 1)
    expect((await readPlan(page)).schedule.links[0]).toMatchObject({ earlier: 'valuation', later: id })
  })
})

describe('the timeline by keyboard', () => {
  beforeAll(async () => {
    await openNew(running, { startDate: '2028-07-01' })
    await show('/timeline')
    await main().locator('[data-row="0"]').focus()
  })

  test('goes from task to task', async () => {
    await page.keyboard.press('ArrowDown')
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('1')
  })

  test('goes to the last task, which was not drawn before', async () => {
    await page.keyboard.press('End')
    const rows = await main().locator('ul li[aria-setsize]').first().getAttribute('aria-setsize')
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe(
      String(Number(rows) - 1),
    )
    await page.keyboard.press('Home')
  })

  test('shows what a move does before it is saved, and saves it when asked', async () => {
    await main().locator('[data-row="0"]').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await main().getByRole('button', { name: 'Bewaar dit' }).waitFor()
    expect((await readPlan(page)).schedule.tasks).toEqual([])
    await main().getByRole('button', { name: 'Bewaar dit' }).press('Enter')
    await until(async () => (await readPlan(page)).schedule.tasks.length === 1)
    expect((await readPlan(page)).schedule.tasks[0]?.plannedOn).not.toBeNull()
  })

  test('Escape puts a move aside', async () => {
    await main().locator('[data-row="2"]').focus()
    await page.keyboard.press('ArrowRight')
    await main().getByRole('button', { name: 'Bewaar dit' }).waitFor()
    await page.keyboard.press('Escape')
    await main().getByRole('button', { name: 'Bewaar dit' }).waitFor({ state: 'detached' })
  })

  test('has a table with the same tasks', async () => {
    const drawn = Number(await main().locator('li[aria-setsize]').first().getAttribute('aria-setsize'))
    await main().getByRole('button', { name: 'Als tabel' }).click()
    expect(await main().locator('tbody tr').count()).toBe(drawn)
    await main().getByRole('button', { name: 'Als tabel' }).click()
  })

  test('Enter opens a task', async () => {
    await main().locator('[data-row="0"]').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Terug naar de planning').waitFor()
  })
})

describe('another start date', () => {
  test('shows what is too late already, and is chosen with one button', async () => {
    await openNew(running, { startDate: '2027-07-01' })
    await show('/start')
    const later = row('1 juli 2028')
    await later.getByRole('button', { name: /^Kies/ }).click()
    await waitUntilStored(page, 'route.startDate', '2028-07-01')
    await later.getByText('gekozen').waitFor()
  })
})

describe('the diary', () => {
  test('is saved from the menu, as a file another program reads', async () => {
    await openNew(running, { startDate: '2028-07-01' })
    const path = join(await newFolder('diary'), 'agenda.ics')
    await chooseWhereToSave(running.app, path)
    await chooseInMenu(running.app, 'A&genda bewaren …')
    await page.getByText('Agenda bewaard als agenda.ics').waitFor()
    const parts = Object.values(ical.parseICS(await readFile(path, 'utf8')))
    expect(parts.filter((part) => part?.type === 'VTODO').length).toBeGreaterThan(20)
    expect(parts.filter((part) => part?.type === 'VEVENT')).toHaveLength(1)
  })
})
