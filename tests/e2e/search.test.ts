import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseInMenu, launch, type RunningApp } from '../driver/app.ts'
import { faultsOn } from './support/access-axe.ts'
import { MENU } from './support/desktop.ts'
import { readPlan } from './support/keyboard.ts'
import { control, goTo, openNew, placePath, showStart, switchLanguage } from './support/workbook-page.ts'

const PLACES = [
  { name: 'Huidig pand, Kerkstraat', tenure: 'rent', leaseYears: 5, note: 'Twee spreekkamers te weinig.' },
  {
    name: 'Gezondheidscentrum De Linde',
    tenure: 'hoed',
    leaseYears: 10,
    note: 'Oplevering kan uitlopen.',
  },
]

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launch()
  page = running.page
})
afterAll(() => running.quit())

const dialog = () => page.getByRole('dialog')
const field = () => page.getByRole('combobox')
const options = () => page.getByRole('option')
const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)
const location = () => page.evaluate(() => window.location.hash)

/** Opens search by its keys and types; waits until the first hit is about what was typed. */
async function search(text: string, firstHit: string): Promise<void> {
  await page.keyboard.press('Control+f')
  await field().waitFor()
  await page.keyboard.type(text)
  await options().first().filter({ hasText: firstHit }).waitFor()
}

/** The words of the option that is chosen, as the field tells a screen reader. */
async function chosen(): Promise<string> {
  const id = await field().getAttribute('aria-activedescendant')
  return page.locator(`[id="${id ?? ''}"][aria-selected="true"]`).innerText()
}

async function closeSearch(): Promise<void> {
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
}

/** Few answers, so that it is known beforehand what is found first. */
async function openSmall(): Promise<void> {
  await showStart(page)
  await openNew(running, { title: 'Voorbeeld: overname Lindenhof' })
  await page.evaluate(async (places) => {
    await window.praktijkpad.planSet({ path: 'practice.form', value: 'duo' })
    for (const values of places) await window.praktijkpad.planAddItem({ list: 'housing.options', values })
  }, PLACES)
}

beforeEach(async () => {
  await openSmall()
  await goTo(page, 'practice')
})

describe('by keyboard alone', () => {
  test('typing, arrows and Enter lead to an answer, with focus in its field', async () => {
    const lease = await placePath(page, 1, 'leaseYears')
    await search('huurcontract', 'Duur van het huurcontract')
    expect(await chosen()).toContain('5\u00a0jaar')
    await page.keyboard.press('ArrowDown')
    expect(await chosen()).toContain('10\u00a0jaar')
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(control(page, lease))).toBe(true)
    expect(await location()).toBe('#/housing')
    expect(await dialog().count()).toBe(0)
  })

  test('on the page itself another place is opened', async () => {
    await goTo(page, 'housing')
    const note = await placePath(page, 1, 'note')
    await search('oplevering', 'Aantekeningen')
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(control(page, note))).toBe(true)
    await search('spreekkamers te weinig', 'Aantekeningen')
    await page.keyboard.press('Enter')
    const first = await placePath(page, 0, 'note')
    await expect.poll(() => hasFocus(control(page, first))).toBe(true)
  })

  test('a choice that was made gets focus', async () => {
    await goTo(page, 'housing')
    await search('duo', 'Duo')
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(page.locator('[data-path="practice.form"][value="duo"]'))).toBe(true)
  })

  test.each([
    ['conversations.questions', { question: 'Blijft de zwaluw wonen?', party: 'landlord' }, 'question'],
    ['region.contacts', { date: '2026-11-20', party: 'rho', said: 'Gesprek over de zwaluw.' }, 'said'],
  ])('an item of %s is unfolded', async (list, values, key) => {
    const id = await page.evaluate(
      async (input) => {
        const added = await window.praktijkpad.planAddItem(input)
        return added.ok ? added.value.id : added.error.code
      },
      { list, values },
    )
    await search('zwaluw', 'zwaluw')
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(control(page, `${list}.${id}.${key}`))).toBe(true)
  })

  test('an article is opened', async () => {
    await search('goodwill', 'Goodwill: wat je weet')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Goodwill: wat je weet' }).waitFor()
    expect(await location()).toBe('#/library/theme-goodwill')
  })

  test('a term is opened in its list', async () => {
    await search('patientenstop', 'patiëntenstop')
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(page.locator('#term-patientenstop'))).toBe(true)
  })

  test('a figure is opened among the others, with focus', async () => {
    await search('kinderopvang', 'Opslag kinderopvang')
    await page.keyboard.press('Enter')
    const figure = page.locator('#figure-premie-kinderopvang-2026')
    await expect.poll(() => hasFocus(figure)).toBe(true)
    expect(await figure.innerText()).toContain('2026')
  })

  test.each([
    ['module', 'module'],
    ['calendar', 'inkoopbeleid 2027'],
    ['survey', 'vacature'],
  ])('a hit of the kind %s is opened where it is shown, with focus', async (kind, words) => {
    await page.keyboard.press('Control+f')
    await field().waitFor()
    await page.keyboard.type(words)
    const hit = page.locator(`[id*="-${kind}-"][role="option"]`).first()
    await hit.click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id ?? ''))
      .toMatch(new RegExp(`^${kind}-`))
    expect(await location()).toBe('#/reference')
  })

  test('up from the first is the last, and down from there the first again', async () => {
    await search('goodwill', 'Goodwill: wat je weet')
    const first = await chosen()
    await page.keyboard.press('ArrowUp')
    expect(await chosen()).toBe(await options().last().innerText())
    await page.keyboard.press('ArrowDown')
    expect(await chosen()).toBe(first)
    await closeSearch()
  })

  test('Enter is about what was typed last, however fast', async () => {
    await search('goodwill', 'Goodwill: wat je weet')
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('oplevering')
    await page.keyboard.press('Enter')
    const note = await placePath(page, 1, 'note')
    await expect.poll(() => hasFocus(control(page, note))).toBe(true)
  })
})

describe('the window', () => {
  test('Escape gives focus back to the field it was in, with what was typed there saved', async () => {
    const fte = control(page, 'practice.ownerFte')
    await fte.fill('1,8')
    await page.keyboard.press('Control+f')
    await field().waitFor()
    expect(await hasFocus(field())).toBe(true)
    await closeSearch()
    expect(await hasFocus(fte)).toBe(true)
    await expect.poll(() => fte.getAttribute('data-unsaved')).toBe('false')
    expect(await fte.inputValue()).toBe('1,8')
  })

  test('the button opens it and gets focus back from Close', async () => {
    const button = page.getByRole('button', { name: 'Zoek Ctrl F' })
    await button.press('Enter')
    await field().waitFor()
    await dialog().getByRole('button', { name: 'Sluiten' }).press('Enter')
    await expect.poll(() => hasFocus(button)).toBe(true)
  })

  test('the menu opens it', async () => {
    await chooseInMenu(running.app, MENU.search)
    await field().waitFor()
    await closeSearch()
  })

  test('Tab stays inside', async () => {
    await search('goodwill', 'Goodwill: wat je weet')
    for (let count = 0; count < 5; count += 1) {
      await page.keyboard.press('Tab')
      const isInside = await page.evaluate(() => document.activeElement?.closest('dialog') !== null)
      expect(isInside).toBe(true)
    }
    await closeSearch()
  })

  test('Ctrl+Z is about the search text and leaves the plan alone', async () => {
    await search('goodwill', 'Goodwill: wat je weet')
    const before = await readPlan(page)
    await page.keyboard.press('Control+z')
    expect(await readPlan(page)).toEqual(before)
    await closeSearch()
  })

  test('nothing found says what to try', async () => {
    await page.keyboard.press('Control+f')
    await page.keyboard.type('xylofoonbouwer')
    await dialog().getByText('Niets gevonden voor “xylofoonbouwer”').waitFor()
    await dialog().getByText('Probeer een korter woord').waitFor()
    expect(await field().getAttribute('aria-expanded')).toBe('false')
    await closeSearch()
  })

  test('the results are grouped under names that say how many there are', async () => {
    await search('goodwill', 'Goodwill: wat je weet')
    const names = await page
      .getByRole('group')
      .evaluateAll((groups) =>
        groups.map(
          (group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
        ),
      )
    expect(names[0]).toMatch(/^Artikelen \d+ van \d+$/)
    expect(names).toContain('Begrippen 1')
    await closeSearch()
  })

  test('an answer that changes while it is open is found as it is now', async () => {
    await search('lindenhof', 'Lindenhof')
    await page.evaluate(() => window.praktijkpad.planSet({ path: 'route.title', value: 'Lindenhof Zuid' }))
    await options().first().filter({ hasText: 'Lindenhof Zuid' }).waitFor()
    await closeSearch()
  })
})

describe('for everybody', () => {
  test.each(['light', 'dark'] as const)('axe finds no fault when it is %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.keyboard.press('Control+f')
    await field().waitFor()
    expect(await faultsOn(page)).toEqual([])
    await page.keyboard.type('goodwill')
    await options().first().waitFor()
    expect(await faultsOn(page)).toEqual([])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('xylofoonbouwer')
    await dialog().getByText('Niets gevonden voor').waitFor()
    expect(await faultsOn(page)).toEqual([])
    await closeSearch()
    await page.emulateMedia({ colorScheme: null })
  })

  test('in English the English library is searched', async () => {
    await switchLanguage(page, 'en')
    await search('goodwill', 'Goodwill')
    expect(await page.getByRole('group').first().innerText()).toContain('Articles')
    await closeSearch()
    await switchLanguage(page, 'nl')
  })
})
