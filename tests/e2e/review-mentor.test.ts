import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { giveVerdict, introduce, openAsMentor, show } from '../driver/review-steps.ts'
import { EVERYTHING_IN_SIGHT, faintOn, faultsOn } from './support/access-axe.ts'
import { eventually } from './support/patience.ts'
import { openSample, PAGE_NAMES, showStart, stored } from './support/workbook-page.ts'

const SHARED = ['practice', 'housing', 'staffing', 'finance', 'schedule', 'checks', 'reference'] as const
const CHANGES_THE_PLAN =
  /^(Toevoegen:|Verwijderen|Dupliceren|Omhoog|Omlaag|Klaar met deze stap|Terzijde|Kies)/

let running: RunningApp
let other: RunningApp
let folder: string

const fileOf = (sample: string) => join(folder, `${sample}.praktijkpad-review`)

/** Shares a sample, as a trainee does. */
async function shareSample(sample: 'takeover' | 'joining'): Promise<void> {
  await openSample(other.page, sample)
  await chooseWhereToSave(other.app, fileOf(sample))
  await other.page.evaluate(
    async ([pages]) => {
      await window.praktijkpad.reviewSetMe({ name: 'Sanne de Vries', title: null })
      const to = {
        to: 'Bram',
        question: 'Klopt mijn team?',
        since: null,
        today: '2026-11-22',
        password: null,
      }
      await window.praktijkpad.reviewShare({ pages: [...pages], privateFigures: false, ...to })
    },
    [SHARED] as const,
  )
}

beforeAll(async () => {
  folder = await newFolder('reviews')
  other = await launch()
  await shareSample('joining')
  await shareSample('takeover')
  running = await launch()
  await openAsMentor(running, fileOf('takeover'))
  await running.page.getByRole('region', { name: 'Review', exact: true }).waitFor()
})

afterAll(async () => {
  await running.quit()
  await other.quit()
})

describe('a plan that is judged', () => {
  test.each(PAGE_NAMES.filter((name) => name !== 'review'))('cannot be changed on %s', async (name) => {
    const { page } = running
    await show(page, `/${name}`)
    expect(await page.locator('main').getByRole('button', { name: CHANGES_THE_PLAN }).count()).toBe(0)
    expect(await page.locator('main input[data-path][type=text]:not([readonly])').count()).toBe(0)
  })

  test('says which pages were not shared', async () => {
    await show(running.page, '/insurers')
    await running.page.getByText('Sanne de Vries heeft deze pagina niet met je gedeeld.').waitFor()
  })

  test('counts nothing on a page that was not shared as missing', async () => {
    const { page } = running
    await show(page, '/plan')
    const steps = page.getByRole('region', { name: 'Stappen' })
    const row = steps.getByRole('row').filter({ hasText: 'Zorgverzekeraars' })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['Zorgverzekeraars', 'niet gedeeld', '–'])
    const missing = page.getByRole('region', { name: 'Wat ontbreekt nog' })
    await missing.getByText(/pagina's zijn niet gedeeld en tellen hier niet mee/).waitFor()
    expect(await missing.getByRole('link', { name: 'Zorgverzekeraars' }).count()).toBe(0)
  })

  test.each(['/plan', '/finance/budgets'])('cannot be saved as a file on %s', async (place) => {
    const { page } = running
    await show(page, place)
    expect(
      await page
        .locator('main')
        .getByRole('button', { name: /^Bewaren …/ })
        .count(),
    ).toBe(0)
    const saved = await page.evaluate(() => window.praktijkpad.exportSave({ kind: 'json', lens: null }))
    expect(saved).toMatchObject({ ok: false, error: { code: 'review.readOnly' } })
  })

  test('keeps its answers whatever is pressed', async () => {
    const { page } = running
    await show(page, '/practice')
    const choice = page.locator('main input[type=radio][data-path]').first()
    const asked = (await choice.getAttribute('data-path')) ?? ''
    const before = await stored(page, asked)
    for (const radio of await page.locator(`main [data-path="${asked}"]`).all())
      await radio.click({ force: true })
    expect(await stored(page, asked)).toBe(before)
  })
})

describe('a mentor', () => {
  test('is asked for a name once', async () => {
    const { page } = running
    await show(page, '/practice')
    const head = page.locator('main header')
    await head.getByRole('button', { name: 'Opmerking' }).click()
    await introduce(head, 'Bram de Wit')
    await head.getByLabel('Je opmerking bij').fill('Goed uitgezocht.')
    await head.getByRole('button', { name: 'Bewaar opmerking' }).click()
    await head.getByText('Goed uitgezocht.').waitFor()
    await head.getByRole('button', { name: /^Opmerking/ }).click()
    await head.getByLabel('Je opmerking bij').waitFor()
    expect(await head.getByLabel('Je naam').count()).toBe(0)
  })

  test.each(['finance', 'schedule'])('can judge and remark on %s in each of its views', async (name) => {
    const { page } = running
    await show(page, `/${name}`)
    const views = page.getByRole('main').getByRole('navigation').getByRole('link')
    const places = await views.evaluateAll((links: HTMLAnchorElement[]) =>
      links.map(({ hash }) => hash.slice(1)),
    )
    expect(places.length).toBeGreaterThan(3)
    for (const place of places) {
      await show(page, place)
      await page
        .locator(`#verdict-${name}`)
        .getByRole('group', { name: 'Je oordeel over deze pagina' })
        .waitFor()
      await page.locator('main header').getByRole('button', { name: 'Opmerking' }).waitFor()
    }
  })

  test('walks from one open item to the next with a key', async () => {
    const { page } = running
    await show(page, '/review')
    await page.keyboard.press('F8')
    await page.getByText('Open punt 1 van').waitFor()
    await page.locator('#verdict-route:focus').waitFor()
  })

  test('has fewer open items after a verdict', async () => {
    const { page } = running
    const button = page.getByRole('button', { name: /^Volgende open punt/ })
    const before = await button.textContent()
    await giveVerdict(page, 'housing', 'Aandachtspunt', 'Reken de huur nog eens na.')
    await eventually(() => button.textContent()).not.toBe(before)
  })

  test('overrules a check, with the reason beside it', async () => {
    const { page } = running
    await show(page, '/checks')
    await page
      .getByRole('button', { name: /^Telt hier niet/ })
      .first()
      .click()
    await page.getByLabel('Waarom deze controle hier niet telt').fill('Dit is al geregeld.')
    await page.getByRole('button', { name: 'Bewaar reden' }).click()
    await page.locator('main').getByText('Dit is al geregeld.').waitFor()
  })

  test('chooses a level of the rubric, which is still there after another page', async () => {
    const { page } = running
    await show(page, '/review/judgement')
    await page
      .getByRole('group', { name: 'Het team kennen' })
      .getByRole('radio', { name: /^Klaar/ })
      .check()
    await show(page, '/review')
    await show(page, '/review/judgement')
    const level = page.getByRole('group', { name: 'Het team kennen' }).getByRole('radio', { name: /^Klaar/ })
    await eventually(() => level.isChecked()).toBe(true)
  })

  test.each(['/practice', '/housing', '/checks', '/review', '/review/changes', '/review/judgement'])(
    'can use %s with a screen reader, in light and in dark',
    async (place) => {
      const { page } = running
      const before = page.viewportSize()
      await show(page, place)
      await page.setViewportSize(EVERYTHING_IN_SIGHT)
      const faults = await faultsOn(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const faint = await faintOn(page)
      await page.emulateMedia({ colorScheme: 'light' })
      if (before) await page.setViewportSize(before)
      expect([...faults, ...faint]).toEqual([])
    },
  )
})

describe('the inbox of a mentor', () => {
  beforeAll(async () => {
    await openAsMentor(running, fileOf('joining'))
    await running.page.getByRole('region', { name: 'Review', exact: true }).waitFor()
    await showStart(running.page)
  })

  test('has who waits longest on top, and is apart from the own workbooks', async () => {
    const inbox = running.page.getByRole('region', { name: 'Beoordelen als mentor' })
    await eventually(() => inbox.locator('li').count()).toBe(2)
    expect(await inbox.locator('li').first().textContent()).toContain('De Beek')
    const recent = running.page.getByRole('region', { name: 'Verder waar je was' })
    expect(await recent.locator('li').count()).toBe(0)
  })

  test('puts the main figures of two plans side by side', async () => {
    const inbox = running.page.getByRole('region', { name: 'Beoordelen als mentor' })
    for (const box of await inbox.getByRole('checkbox').all()) await box.check()
    const table = inbox.getByRole('table')
    await eventually(() => table.getByRole('columnheader').count()).toBe(3)
    await table.getByRole('row', { name: /^Laagste stand van de bank/ }).waitFor()
    expect(await faultsOn(running.page)).toEqual([])
  })

  test('forgets a review when asked', async () => {
    const inbox = running.page.getByRole('region', { name: 'Beoordelen als mentor' })
    await inbox
      .getByRole('button', { name: /^Haal / })
      .first()
      .click()
    await eventually(() => inbox.locator('li').count()).toBe(1)
  })
})
