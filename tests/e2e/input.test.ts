import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FieldValue } from '#domain/field/meta.ts'
import { launch, type RunningApp } from '../driver/app.ts'
import { fieldState, showField, typeAndLeave, type Kind } from './support/input-field.ts'
import { eventually } from './support/patience.ts'
import {
  control,
  goTo,
  openSample,
  showStart,
  stored,
  switchLanguage,
  waitUntilStored,
} from './support/workbook-page.ts'

const WHOLE = 'Vul een heel getal in, bijvoorbeeld 1.250.'
const NUMBER = 'Vul een getal in, bijvoorbeeld 215 of 215,50.'
const DAY = 'Vul een dag in die bestaat, bijvoorbeeld 1 juli 2027 of 1-7-2027.'
const MONTH = 'Vul een maand in, bijvoorbeeld maart 2027.'
const between = (least: string, most: string) => `Vul een waarde in van ${least} tot en met ${most}.`
const tooLong = (most: string) => `Deze tekst is te lang. Gebruik hoogstens ${most} tekens.`
const ARABIC = 'ألف ومئتان'

interface Refused {
  readonly kind: Kind
  readonly typed: string
  readonly says: string
  /** For a text that is too long to be its own name. */
  readonly as?: string
}

interface Accepted {
  readonly kind: Kind
  readonly typed: string
  readonly saved: FieldValue
  readonly shown: string
}

const refused = (kind: Kind, says: string, ...all: readonly string[]): Refused[] =>
  all.map((typed) => ({
    kind,
    typed,
    says,
    ...(typed.length > 40 ? { as: `${typed.length} characters` } : {}),
  }))
const accepted = (kind: Kind, saved: FieldValue, shown: string, ...all: readonly string[]): Accepted[] =>
  all.map((typed) => ({ kind, typed, saved, shown }))

let running: RunningApp

beforeAll(async () => {
  running = await launch()
})

afterAll(() => running.quit())

describe('what cannot be an answer', () => {
  beforeAll(() => openSample(running.page))

  test.each([
    ...refused(
      'wholeNumber',
      WHOLE,
      'veel',
      '12,5',
      '1,250',
      '€ 1.250,50',
      '1.25',
      '🏥',
      ARABIC,
      'x'.repeat(10_000),
    ),
    ...refused('wholeNumber', between('0', '50.000'), '-1', '50.001', '9'.repeat(10_000)),
    ...refused('decimal', NUMBER, 'anderhalf', '1,2345', '1 of 2', '👩‍⚕️', ARABIC, 'x'.repeat(10_000)),
    ...refused('decimal', between('0,1', '10'), '0', '10,01', '1.250'),
    ...refused('euro', NUMBER, 'duur', '215,505', '1,250', '🏥', ARABIC, 'x'.repeat(10_000)),
    ...refused('euro', between('0', '2.000'), '-1', '2.000,01', '€ 1.250.000'),
    ...refused('percentage', NUMBER, 'vier', '4,125', '🏥', ARABIC, 'x'.repeat(10_000)),
    ...refused('percentage', between('0', '100'), '101', '-0,5'),
    ...refused('date', DAY, '30 februari 2027', '29-2-2027', '31-6-2027', 'morgen', '🏥', ARABIC, '1-7-27'),
    ...refused('date', DAY, 'x'.repeat(10_000)),
    ...refused('date', between('1 januari 2024', '31 december 2045'), '31-12-2023', '1 januari 2046'),
    ...refused('month', MONTH, '13-2027', 'zomer 2027', '2027', '🏥', ARABIC, 'x'.repeat(10_000)),
    ...refused('month', between('januari 2024', 'december 2045'), 'december 2023', '1-2046'),
    ...refused('text', tooLong('80'), 'x'.repeat(81), 'x'.repeat(10_000)),
    ...refused('longText', tooLong('2000'), 'x'.repeat(2_001), 'x'.repeat(10_000)),
  ])(
    '$kind: "$typed" gets the sentence that says what can, and what was saved stays',
    async ({ kind, typed, says }) => {
      const { page } = running
      const path = await showField(page, kind)
      const before = await stored(page, path)
      await typeAndLeave(page, path, typed)
      await eventually(() => fieldState(page, path)).toEqual({ says, isInvalid: 'true', stored: before })
    },
  )
})

describe('what is an answer, in Dutch notation', () => {
  beforeAll(() => openSample(running.page))

  test.each([
    ...accepted('wholeNumber', 1250, '1.250', '1.250', '1250', '1 250', ' 1.250 '),
    ...accepted('wholeNumber', 0, '0', '0'),
    ...accepted('decimal', 1.25, '1,25', '1,25', '1.25', '1,250'.slice(0, 4)),
    ...accepted('euro', 1250.5, '1.250,50', '€ 1.250,50', '1250,5', '1250.50', '1,250.50'),
    ...accepted('euro', 1250, '1.250', '1.250', '€ 1.250,-', '1250'),
    ...accepted('euroPerYear', 125_000, '125.000', '125.000', '€ 125 000'),
    ...accepted('percentage', 4.25, '4,25', '4,25', '4,25 %'),
    ...accepted('date', '2027-07-01', '1 juli 2027', '1-7-2027', '1 JULI 2027', '2027-07-01', '01/07/2027'),
    ...accepted('month', '2027-03', 'maart 2027', 'mrt 2027', '3-2027', '2027-03', 'March 2027'),
    ...accepted('text', '🏥 Praktijk', '🏥 Praktijk', '🏥 Praktijk', '  🏥 Praktijk '),
    ...accepted('text', ARABIC, ARABIC, ARABIC),
    ...accepted('longText', 'Twee regels\nin één vak', 'Twee regels\nin één vak', 'Twee regels\nin één vak'),
  ])('$kind: "$typed" is shown as "$shown"', async ({ kind, typed, saved, shown }) => {
    const { page } = running
    const path = await showField(page, kind)
    await typeAndLeave(page, path, typed)
    await waitUntilStored(page, path, saved)
    await eventually(() => control(page, path).inputValue()).toBe(shown)
  })

  test.each(['text', 'date', 'wholeNumber', 'decimal', 'euro', 'percentage', 'month', 'longText'] as const)(
    '%s: an emptied field becomes unknown, without an error',
    async (kind) => {
      const { page } = running
      const path = await showField(page, kind)
      await typeAndLeave(page, path, '   ')
      await eventually(() => fieldState(page, path)).toEqual({ says: '', isInvalid: 'false', stored: null })
    },
  )

  test('Enter saves as leaving does', async () => {
    const { page } = running
    const path = await showField(page, 'wholeNumber')
    await control(page, path).fill('3.000')
    await control(page, path).press('Enter')
    await eventually(() => stored(page, path)).toBe(3000)
  })

  test('a choice is saved at once', async () => {
    const { page } = running
    await goTo(page, 'practice')
    await page.locator('[data-path="practice.form"][value="group"]').check()
    await eventually(() => stored(page, 'practice.form')).toBe('group')
  })
})

describe('in English notation', () => {
  beforeAll(async () => {
    await openSample(running.page)
    await switchLanguage(running.page, 'en')
  })

  afterAll(() => switchLanguage(running.page, 'nl'))

  test.each([
    ...accepted('wholeNumber', 1250, '1,250', '1,250', '1250'),
    ...accepted('decimal', 1.25, '1.25', '1.25', '1,25'),
    ...accepted('euro', 1250.5, '1,250.50', '€ 1,250.50', '1250.5', '1.250,50'),
    ...accepted('date', '2027-07-01', '1 July 2027', '1-7-2027', '1 juli 2027'),
    ...accepted('month', '2027-03', 'March 2027', 'maart 2027'),
  ])('$kind: "$typed" is shown as "$shown"', async ({ kind, typed, saved, shown }) => {
    const { page } = running
    const path = await showField(page, kind)
    await typeAndLeave(page, path, typed)
    await waitUntilStored(page, path, saved)
    await eventually(() => control(page, path).inputValue()).toBe(shown)
  })

  test.each([
    ...refused('wholeNumber', 'Fill in a whole number, 1,250 for example.', '1.250', 'many'),
    ...refused('euro', 'Fill in a number, 215 or 215.50 for example.', '1.250', 'dear'),
    ...refused('euro', 'Fill in a value from 0 to 2,000.', '2,000.01'),
    ...refused('date', 'Fill in a day that exists, 1 July 2027 or 1-7-2027 for example.', '30 February 2027'),
    ...refused('month', 'Fill in a month, March 2027 for example.', 'summer 2027'),
  ])(
    '$kind: "$typed" gets the sentence that says what can, and what was saved stays',
    async ({ kind, typed, says }) => {
      const { page } = running
      const path = await showField(page, kind)
      const before = await stored(page, path)
      await typeAndLeave(page, path, typed)
      await eventually(() => fieldState(page, path)).toEqual({ says, isInvalid: 'true', stored: before })
    },
  )
})

describe('text that is not an answer yet', () => {
  let path: string

  beforeEach(async () => {
    await switchLanguage(running.page, 'nl')
    await openSample(running.page)
    path = await showField(running.page, 'wholeNumber')
    await control(running.page, path).fill('ongeveer 2.700')
  })

  test('is still there after leaving the page and coming back', async () => {
    const { page } = running
    await goTo(page, 'housing')
    await goTo(page, 'practice')
    expect(await control(page, path).inputValue()).toBe('ongeveer 2.700')
  })

  test('still has its sentence after leaving the page and coming back', async () => {
    const { page } = running
    await goTo(page, 'housing')
    await goTo(page, 'practice')
    await eventually(async () => (await fieldState(page, path)).says).toBe(WHOLE)
  })

  test('is still there after an answer to another question', async () => {
    const { page } = running
    await typeAndLeave(page, 'practice.patients65To75', '500')
    await waitUntilStored(page, 'practice.patients65To75', 500)
    expect(await control(page, path).inputValue()).toBe('ongeveer 2.700')
  })

  test('is still there in another language', async () => {
    const { page } = running
    await control(page, path).blur()
    await switchLanguage(page, 'en')
    await page.getByLabel('Under 65').waitFor()
    expect(await control(page, path).inputValue()).toBe('ongeveer 2.700')
  })

  test('says what is still saved', async () => {
    await control(running.page, path).blur()
    await eventually(() => running.page.getByText('Bewaard blijft: 2.610 patiënten.').count()).toBe(1)
  })

  test('loses its error as soon as it is an answer', async () => {
    const { page } = running
    await control(page, path).blur()
    await page.locator('#content [aria-invalid=true]').waitFor()
    await control(page, path).fill('2.700')
    await eventually(() => control(page, path).getAttribute('aria-invalid')).toBe('false')
  })
})

describe('pasting', () => {
  beforeAll(async () => {
    await switchLanguage(running.page, 'nl')
    await openSample(running.page)
  })

  test.each([
    ...accepted('euro', 1250.5, '1.250,50', '€ 1.250,50', '€\u00a01.250,50\t', ' 1.250,50\n'),
    ...accepted('wholeNumber', 2610, '2.610', '2.610\r\n', '2\u00a0610', '2\u202f610'),
  ])('$kind: $typed is shown as "$shown"', async ({ kind, typed, saved, shown }) => {
    const { app, page } = running
    const path = await showField(page, kind)
    await typeAndLeave(page, path, '7')
    await waitUntilStored(page, path, 7)
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), typed)
    await control(page, path).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+V')
    await control(page, path).blur()
    await waitUntilStored(page, path, saved)
    await eventually(() => control(page, path).inputValue()).toBe(shown)
  })
})

describe('the form for a new workbook', () => {
  beforeEach(async () => {
    const { page } = running
    await showStart(page)
    await page.getByRole('button', { name: 'Ik wil een praktijk overnemen' }).click()
  })

  const submit = () => running.page.getByRole('button', { name: 'Werkboek maken …' }).click()

  test('wants a name', async () => {
    await submit()
    await eventually(() => running.page.getByRole('alert').allTextContents()).toEqual(['Vul dit in.'])
  })

  test('puts focus on what is wrong', async () => {
    await submit()
    await expect
      .poll(() => running.page.getByLabel('Naam van dit werkboek').getAttribute('aria-invalid'))
      .toBe('true')
    const id = await running.page.getByLabel('Naam van dit werkboek').getAttribute('id')
    expect(await running.page.evaluate(() => document.activeElement?.id)).toBe(id)
  })

  test('wants a day that exists', async () => {
    const { page } = running
    await page.getByLabel('Naam van dit werkboek').fill('Zeedijk')
    await page.getByLabel('Startdatum').fill('31 april 2027')
    await submit()
    await eventually(() => page.getByRole('alert').allTextContents()).toEqual([DAY])
  })

  test('wants a name that is not too long', async () => {
    const { page } = running
    await page.getByLabel('Naam van dit werkboek').fill('x'.repeat(10_000))
    await submit()
    await eventually(() => page.getByRole('alert').allTextContents()).toEqual([tooLong('80')])
  })
})
