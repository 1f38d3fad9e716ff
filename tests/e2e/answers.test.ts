import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerGroups } from '#domain/plan/given.ts'
import { PAGES } from '#domain/plan/pages.ts'
import { launch, type RunningApp } from '../driver/app.ts'
import { EVERYTHING_IN_SIGHT, faultsOn } from './support/access-axe.ts'
import { readPlan } from './support/keyboard.ts'
import { eventually } from './support/patience.ts'
import { control, goTo, openNew, openSample, waitUntilStored } from './support/workbook-page.ts'

const USUAL = { width: 1280, height: 800 }
let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launch()
  page = running.page
})
afterAll(() => running.quit())

const check = () => page.locator('main details').filter({ has: page.getByText('Je antwoorden nakijken') })
const rows = () => check().locator('dl > div')
const hasFocus = (locator: Locator) =>
  locator.evaluateAll((all) => all.some((element) => element === document.activeElement))

async function openCheck(): Promise<void> {
  if ((await check().getAttribute('open')) === null) await check().locator('summary').first().click()
  await rows().first().waitFor()
}

describe('looking over the answers of a page', () => {
  beforeAll(() => openSample(page))

  const subjects = PAGES.flatMap(({ subject }) => subject ?? [])
  test.each(subjects)('%s: every question that is asked, no other', async (subject) => {
    const groups = answerGroups(await readPlan(page), subject, 'asked')
    const expected = groups.reduce(
      (sum, { kind, answers }) => sum + (kind === 'tooFew' ? 1 : answers.length),
      0,
    )
    await goTo(page, subject)
    if (expected === 0) return
    await openCheck()
    await eventually(() => rows().count()).toBe(expected)
  })

  test.each([
    ['text', 'systems.his'],
    ['a choice that was made', 'systems.hisChange'],
    ['an amount', 'systems.hisCostsPerYear'],
  ])('leads to %s, with focus', async (_, path) => {
    await goTo(page, 'systems')
    await openCheck()
    const position = answerGroups(await readPlan(page), 'systems', 'asked').flatMap((group) =>
      group.answers.map((answer) => answer.path),
    )
    await rows().nth(position.indexOf(path)).getByRole('link').click()
    await eventually(() => hasFocus(control(page, path))).toBe(true)
  })

  test('leads to a question about the last item of a list', async () => {
    const last = (await readPlan(page)).housing.options.at(-1)
    await goTo(page, 'housing')
    await openCheck()
    await check().getByRole('link', { name: 'Aantekeningen' }).last().click()
    await eventually(() => hasFocus(control(page, `housing.options.${last?.id ?? ''}.note`))).toBe(true)
  })

  test('the plan page has them too, and leads to another page', async () => {
    await goTo(page, 'plan')
    const answers = page.locator('main details').filter({ has: page.getByText('Systemen en privacy') })
    await answers.locator('summary').click()
    await answers.getByRole('link', { name: 'Welk HIS?' }).click()
    await eventually(() => hasFocus(control(page, 'systems.his'))).toBe(true)
  })

  test.each(['light', 'dark'] as const)('axe finds no fault when it is %s', async (colorScheme) => {
    await goTo(page, 'systems')
    await openCheck()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(EVERYTHING_IN_SIGHT)
    expect(await faultsOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: null })
    await page.setViewportSize(USUAL)
  })
})

describe('what is missing', () => {
  beforeAll(() => openNew(running))

  test('is marked, and a list that needs an item leads to the button that adds one', async () => {
    await goTo(page, 'dueDiligence')
    await openCheck()
    const row = rows().filter({ hasText: 'Voeg minstens één' })
    await row.getByText('ontbreekt').waitFor()
    await row.getByRole('link').click()
    await eventually(() => hasFocus(control(page, 'dueDiligence.items'))).toBe(true)
  })
})

describe('who to ask', () => {
  beforeAll(() => openNew(running))

  test('a page says who knows what is unknown, and leads to the sheet of that party alone', async () => {
    await goTo(page, 'practice')
    const line = page.locator('main header p').filter({ hasText: 'Vraag dit aan' })
    expect(await line.innerText()).toMatch(/^Vraag dit aan: de vertrekkende huisarts \(\d+\)/)
    await line.getByRole('link', { name: 'de vertrekkende huisarts' }).click()
    await page.getByText('Alleen: de vertrekkende huisarts').waitFor()
    expect(await page.locator('main h2').allInnerTexts()).toEqual(['De vertrekkende huisarts'])
    await page.getByRole('link', { name: 'Toon iedereen' }).click()
    await eventually(() => page.locator('main h2').count()).toBeGreaterThan(1)
  })

  test('an answer typed on that sheet is on the page, which then asks one less', async () => {
    const line = page.locator('main header p').filter({ hasText: 'Vraag dit aan' })
    const count = async () => {
      await goTo(page, 'practice')
      return Number(/\((\d+)\)/.exec(await line.innerText())?.[1])
    }
    const before = await count()
    await line.getByRole('link').first().click()
    await page.locator('main summary').filter({ hasText: 'Tot 65 jaar' }).click()
    await control(page, 'practice.patientsUnder65').fill('2610')
    await control(page, 'practice.patientsUnder65').blur()
    await waitUntilStored(page, 'practice.patientsUnder65', 2_610)
    expect(await count()).toBe(before - 1)
  })
})
