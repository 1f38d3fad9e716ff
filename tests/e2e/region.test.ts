import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { launch, type RunningApp } from '../driver/app.ts'
import { EVERYTHING_IN_SIGHT, faultsOn } from './support/access-axe.ts'
import { focused, isFocusIn } from './support/access-keyboard.ts'
import { answer, choose, readPlan, tabTo } from './support/keyboard.ts'
import { control, goTo, openNew, openSample, stored, waitUntilStored } from './support/workbook-page.ts'

const USUAL = { width: 1280, height: 800 }
const PUT = 'Zet op de vragenlijst'
let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launch()
  page = running.page
})

afterAll(() => running.quit())

const radio = (province: string) => page.locator(`[data-path="region.province"][value="${province}"]`)
const inTable = (name: string) => page.locator('main table').getByRole('button', { name, exact: true })
const section = (title: string, within: Page | Locator = page) =>
  within
    .locator('main section')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
const questions = async () => (await readPlan(page)).conversations.questions

/** Unfolds everything on the page, and what that brings. */
async function unfold(): Promise<void> {
  const folded = page.locator('main details:not([open])')
  for (let round = 0; round < 3; round += 1) {
    await folded.evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)))
    await page.waitForTimeout(100)
  }
}

/** Types an answer and leaves the field. */
async function fill(path: string, text: string): Promise<void> {
  await control(page, path).fill(text)
  await control(page, path).blur()
  await waitUntilStored(page, path, text)
}

describe('choosing where', () => {
  beforeAll(async () => {
    await openNew(running, { kind: 'undecided', startDate: null })
    await goTo(page, 'region')
  })

  test('a province is chosen with the keyboard on the map', async () => {
    await tabTo(page, radio('prov-groningen'))
    await page.keyboard.press('Space')
    await waitUntilStored(page, 'region.province', 'prov-groningen')
    for (const expected of ['prov-friesland', 'prov-drenthe', 'prov-overijssel']) {
      await page.keyboard.press('ArrowDown')
      await waitUntilStored(page, 'region.province', expected)
    }
    expect(await inTable('Overijssel').getAttribute('aria-pressed')).toBe('true')
  })

  test('a name on the map says its figure to who cannot see the map', async () => {
    const name = (province: string) => radio(province).locator('..').textContent()
    expect(await name('prov-overijssel')).toContain('76%')
    expect(await name('prov-drenthe')).toContain('naar verhouding weinig')
    expect(await name('prov-utrecht')).toContain('onbekend')
  })

  test('a province is chosen with the keyboard in the table', async () => {
    await tabTo(page, inTable('Zeeland'))
    await page.keyboard.press('Enter')
    await waitUntilStored(page, 'region.province', 'prov-zeeland')
    await expect.poll(() => radio('prov-zeeland').isChecked()).toBe(true)
  })

  test('a province is chosen with the mouse on its outline', async () => {
    await page.locator('main svg path[data-level]').first().click()
    await waitUntilStored(page, 'region.province', 'prov-groningen')
  })

  test('the table has every province with its figure, year and certainty', async () => {
    const rows = page.locator('main table tbody tr')
    expect(await rows.count()).toBe(12)
    expect(await rows.first().textContent()).toBe('Groningen50,9%2025, uit tweede hand')
  })

  test('the maker of the map is named', async () => {
    expect(await section('Provincie').textContent()).toContain('@svg-maps/netherlands (CC BY 4.0)')
  })
})

describe('the municipality', () => {
  beforeEach(async () => {
    await openNew(running)
    await goTo(page, 'region')
    await radio('prov-overijssel').check()
  })

  test('is offered from the list of 2019', async () => {
    const list = await control(page, 'region.municipality').getAttribute('list')
    const options = page.locator(`datalist[id="${list ?? ''}"] option`)
    expect(await options.count()).toBe(355)
  })

  test('gives the care-office region', async () => {
    await answer(page, 'region.municipality', 'hof van twente')
    await expect
      .poll(() => section('Gemeente en organisatie').textContent())
      .toContain('ZorgkantoorregioTwente')
    expect(await section('Gemeente en organisatie').textContent()).toContain('indeling van 2019')
  })

  test('that the list does not have is kept, and said', async () => {
    await answer(page, 'region.municipality', 'Eemsdelta')
    await expect
      .poll(() => section('Gemeente en organisatie').textContent())
      .toContain('staat niet in de lijst van 2019')
    expect(await stored(page, 'region.municipality')).toBe('Eemsdelta')
  })

  test('that is in another province is noticed', async () => {
    await answer(page, 'region.municipality', 'Goes')
    await page.getByText('Goes ligt niet in Overijssel').waitFor()
  })
})

describe('the preferred insurer', () => {
  beforeEach(async () => {
    await openNew(running)
    await goTo(page, 'region')
  })

  test('is the most local finding, with its year and certainty', async () => {
    await fill('region.municipality', 'Almelo')
    await expect
      .poll(() => section('Preferente verzekeraar').textContent())
      .toContain('Menzis2024 · uit tweede hand')
  })

  test('is unfolded and called a contradiction where sources differ', async () => {
    await radio('prov-noord-holland').check()
    await fill('region.municipality', 'Alkmaar')
    await page.getByText('De bronnen spreken elkaar tegen').waitFor()
    expect(await section('Preferente verzekeraar').locator('details[open]').count()).toBe(1)
  })

  test('gives way to what the user heard', async () => {
    await fill('region.municipality', 'Almelo')
    await fill('region.preferentInsurer', 'VGZ')
    await page.getByText('Jij hoorde: VGZ').waitFor()
  })
})

describe('a question', () => {
  beforeEach(async () => {
    await openNew(running)
    await goTo(page, 'region')
  })

  test('about an unknown insurer comes on the list with one click, once, for the RHO', async () => {
    await radio('prov-limburg').check()
    await waitUntilStored(page, 'region.province', 'prov-limburg')
    const insurer = section('Preferente verzekeraar')
    await insurer.getByRole('button', { name: PUT }).click()
    await insurer.getByRole('link', { name: 'Staat op de vragenlijst' }).waitFor()
    expect(await focused(page)).toContain('Staat op de vragenlijst')
    expect(await insurer.getByRole('button', { name: PUT }).count()).toBe(0)
    expect(await questions()).toMatchObject([{ party: 'rho', about: 'region.preferentInsurer' }])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Vragenlijst' }).waitFor()
    expect(await section('De RHO').textContent()).toContain('Wie is hier de preferente verzekeraar')
    expect(await section('De verzekeraar').textContent()).not.toContain('preferente verzekeraar')
  })

  test('about the field that has focus is put on the list from the panel', async () => {
    await control(page, 'region.rho').focus()
    await page.locator('aside').getByRole('button', { name: PUT }).click()
    await page.locator('aside').getByRole('link', { name: 'Staat op de vragenlijst' }).waitFor()
    expect(await questions()).toMatchObject([{ party: 'insurer', about: 'region.rho', question: 'Jouw RHO' }])
  })

  test('that was taken back can be put on the list again', async () => {
    const insurer = section('Preferente verzekeraar')
    await radio('prov-limburg').check()
    await insurer.getByRole('button', { name: PUT }).click()
    await insurer.getByRole('link', { name: 'Staat op de vragenlijst' }).waitFor()
    await page.keyboard.press('Control+Z')
    await insurer.getByRole('button', { name: PUT }).click()
    await insurer.getByRole('link', { name: 'Staat op de vragenlijst' }).waitFor()
    expect(await questions()).toHaveLength(1)
  })

  test('about help is for the RHO', async () => {
    await radio('prov-zeeland').check()
    await section('Hulp in de regio').getByRole('button', { name: PUT }).first().click()
    await vi.waitUntil(async () => (await questions()).length === 1)
    expect((await questions())[0]?.party).toBe('rho')
  })

  test('that the plan asks by itself can be answered on the list, and leads to its own page', async () => {
    await goTo(page, 'conversations')
    const seller = section('De vertrekkende huisarts')
    await seller.getByText('Tot 65 jaar').click()
    await answer(page, 'practice.patientsUnder65', '2.700')
    await waitUntilStored(page, 'practice.patientsUnder65', 2700)
    await seller.getByText('ingevuld: 2.700').waitFor()
    await seller.getByText('65 tot 75 jaar').click()
    await seller.getByRole('link', { name: /^Naar De praktijk.*65 tot 75 jaar/ }).click()
    await page.getByRole('heading', { level: 1, name: 'De praktijk' }).waitFor()
    await expect.poll(() => focused(page)).toBe('practice.patients65To75')
  })

  test('of the user is written, asked and dealt with by keyboard', async () => {
    await goTo(page, 'conversations')
    await page.getByRole('button', { name: 'Eigen vraag toevoegen' }).focus()
    await page.keyboard.press('Enter')
    await vi.waitUntil(async () => (await questions()).length === 1)
    const id = (await questions())[0]?.id ?? ''
    await expect.poll(() => focused(page)).toBe(`conversations.questions.${id}.question`)
    await answer(page, `conversations.questions.${id}.question`, 'Krijg ik krediet zonder jaarcijfers?')
    await choose(page, `conversations.questions.${id}.party`, 'bank')
    const bank = section('Je bank')
    await page.getByRole('button', { name: /^Afgehandeld.*Krijg ik krediet/ }).press('Enter')
    await bank.getByText('1 vraag afgehandeld').waitFor()
    expect((await questions())[0]?.doneOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

test('a conversation is written down by keyboard, and what comes next is shown', async () => {
  await openNew(running)
  await goTo(page, 'region')
  await page.getByRole('button', { name: 'Gesprek toevoegen' }).focus()
  await page.keyboard.press('Enter')
  await vi.waitUntil(async () => (await readPlan(page)).region.contacts.length === 1)
  const path = `region.contacts.${(await readPlan(page)).region.contacts[0]?.id ?? ''}`
  await expect.poll(() => isFocusIn(page, `[data-path="${path}.party"]`)).toBe(true)
  await choose(page, `${path}.party`, 'municipality')
  await answer(page, `${path}.person`, 'De heer De Boer')
  await answer(page, `${path}.said`, 'Er is een plek vrij.')
  await answer(page, `${path}.nextStep`, 'Mail sturen')
  await answer(page, `${path}.nextDate`, '1-12-2020')
  await waitUntilStored(page, `${path}.nextDate`, '2020-12-01')
  await section('Contactlogboek').locator('summary').click()
  const log = section('Contactlogboek')
  await log.getByText('Er is een plek vrij.').waitFor()
  expect(await log.textContent()).toContain('Gemeente, De heer De Boer')
  expect(await log.textContent()).toContain('uiterlijk 1 december 2020 datum voorbij')
  await log.locator('summary').click()
  await log.getByRole('button', { name: 'Gesprek verwijderen' }).click()
  await log.getByText('Nog geen gesprek.').waitFor()
})

describe('with everything unfolded', () => {
  beforeAll(async () => {
    await openSample(page)
    await page.setViewportSize({ ...EVERYTHING_IN_SIGHT, height: 60_000 })
  })

  afterAll(() => page.setViewportSize(USUAL))

  describe.each(['region', 'conversations'] as const)('axe finds nothing wrong with %s', (name) => {
    test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await goTo(page, name)
      await unfold()
      expect(await faultsOn(page)).toEqual([])
    })
  })
})
