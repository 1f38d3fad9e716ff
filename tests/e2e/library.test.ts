import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type RunningApp } from '../driver/app.ts'
import { faultsOn } from './support/access-axe.ts'
import { clippedTexts, sidewaysParts, smallTargets } from './support/access-measure.ts'
import { tabTo } from './support/keyboard.ts'
import { goTo, openSample, switchLanguage } from './support/workbook-page.ts'

const USUAL = { width: 1280, height: 800 }
/** So tall that the whole glossary is in sight: axe cannot judge the contrast of what it cannot see. */
const EVERYTHING_IN_SIGHT = { width: 1280, height: 12_000 }
/** A window of 1280 pixels at 400 % (WCAG 1.4.10), a little taller. */
const NARROW = { width: 320, height: 640 }

const PLACES = [
  ['the overview', '/library'],
  ['what belongs to one page', '/library/with/housing'],
  ['an article about a step', '/library/housing-search'],
  ['an article about a theme', '/library/theme-goodwill'],
  ['the glossary', '/library/glossary'],
  ['an article that is not there', '/library/nonsense'],
] as const

const WORDS = {
  nl: {
    step: 'Een pand zoeken en anderen laten meezoeken',
    theme: 'Op tijd hulp vragen bij huisvesting',
    housing: 'Huisvesting',
    explanation: 'RHO: Regionale huisartsenorganisatie',
    glossary: 'Begrippen',
    firstTerm: 'AGB-code',
  },
  en: {
    step: 'Look for premises and let others look along',
    theme: 'Asking for help with premises in time',
    housing: 'Housing',
    explanation: 'RHO (regional GP organisation): Regionale huisartsenorganisatie',
    glossary: 'Terms',
    firstTerm: 'AGB code',
  },
} as const

let running: RunningApp

/** Goes to a place in the library and waits until what is read from disk is there. */
async function open(page: Page, location: string): Promise<void> {
  await page.evaluate(async (hash) => {
    if (window.location.hash === hash) return
    const drawn = new Promise((done) => {
      window.addEventListener('hashchange', () => requestAnimationFrame(done), { once: true })
    })
    window.location.hash = hash
    await drawn
  }, `#${location}`)
  await page.locator('main h1').waitFor()
  if (location.endsWith('glossary')) await page.locator('main dt').first().waitFor()
  if (location.includes('-')) await page.locator('main article h2').first().waitFor()
}

/** Opens everything that is folded: terms and sources. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true)
  })
  for (const term of await page.locator('main button[aria-expanded]').all()) await term.click()
}

const titleWithFocus = (page: Page) => page.locator('main h1:focus').textContent()

async function follow(page: Page, selector: string): Promise<void> {
  await tabTo(page, page.locator(selector).first())
  await page.keyboard.press('Enter')
}

beforeAll(async () => {
  running = await launch()
  await running.page.setViewportSize(USUAL)
  await openSample(running.page)
})

afterAll(() => running.quit())

describe.each(['nl', 'en'] as const)('by keyboard in %s', (language) => {
  const words = WORDS[language]

  beforeAll(async () => {
    await switchLanguage(running.page, language)
    await goTo(running.page, 'housing')
  })

  test('from the housing page to an article', async () => {
    const { page } = running
    await follow(page, 'aside a[href="#/library/housing-search"]')
    await expect.poll(() => titleWithFocus(page)).toBe(words.step)
    expect(await page.title()).toBe(`${words.step} – Praktijkpad`)
  })

  test('a term is explained below its paragraph, and Escape folds it again', async () => {
    const { page } = running
    const term = page.locator('main button[aria-expanded]').first()
    const note = page.locator('main [aria-live] p')
    await follow(page, 'main button[aria-expanded]')
    await note.waitFor()
    expect(await note.textContent()).toContain(words.explanation)
    expect(await term.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    expect(await term.getAttribute('aria-expanded')).toBe('false')
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('the step says when, for whom and how sure, and its sources show where they go', async () => {
    const { page } = running
    expect(await page.locator('main dl > div').count()).toBeGreaterThanOrEqual(7)
    await follow(page, 'main details summary')
    await expect.poll(() => page.locator('main details[open]').textContent()).toContain('https://')
  })

  test('on to a related article, and back to the link that led there', async () => {
    const { page } = running
    await follow(page, 'main a[href="#/library/theme-housing-guide"]')
    await expect.poll(() => titleWithFocus(page)).toBe(words.theme)
    await follow(page, 'main header a')
    await expect.poll(() => page.locator('main h1').textContent()).toBe(words.step)
    await page.locator('main a[href="#/library/theme-housing-guide"]:focus').waitFor()
  })

  test('back to the housing page', async () => {
    const { page } = running
    await page.locator('main h1').focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => titleWithFocus(page)).toBe(words.housing)
  })

  test('through the path to the library and its glossary, in the order of this language', async () => {
    const { page } = running
    await page.locator('nav').first().locator('a').first().focus()
    await follow(page, 'nav a[href="#/library"]')
    await follow(page, 'main a[href="#/library/glossary"]')
    await expect.poll(() => titleWithFocus(page)).toBe(words.glossary)
    expect(await page.locator('main dt').first().textContent()).toBe(words.firstTerm)
    expect(await page.locator('main dt').count()).toBe(78)
  })
})

describe('every article', () => {
  test.each(['nl', 'en'] as const)('is one link away from the overview in %s', async (language) => {
    const { page } = running
    await switchLanguage(page, language)
    await open(page, '/library')
    const links = page.locator('main section a[href^="#/library/"]')
    expect(await links.count()).toBe(104)
    expect(new Set(await links.allTextContents()).size).toBe(104)
  })
})

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  beforeAll(() => switchLanguage(running.page, language))

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    beforeAll(async () => {
      await running.page.emulateMedia({ colorScheme })
      await running.page.setViewportSize(EVERYTHING_IN_SIGHT)
    })

    test.each(PLACES)('axe finds nothing wrong with %s', async (_, location) => {
      await open(running.page, location)
      await unfold(running.page)
      expect(await faultsOn(running.page)).toEqual([])
    })
  })
})

describe('in a narrow window', () => {
  beforeAll(async () => {
    await running.page.setViewportSize(NARROW)
  })

  describe.each(PLACES)('%s', (_, location) => {
    beforeEach(() => open(running.page, location))

    test('stays within the window, with room to hit and to read', async () => {
      await unfold(running.page)
      expect(await sidewaysParts(running.page)).toEqual([])
      expect(await smallTargets(running.page)).toEqual([])
      expect(await clippedTexts(running.page)).toEqual([])
    })
  })
})
