import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Plan } from '#domain/plan/plan.ts'
import { launch, type RunningApp } from '../driver/app.ts'
import { change, chooseInMenu, editTwoPages, statusLine } from './support/history-line.ts'
import { readPlan } from './support/keyboard.ts'
import { eventually, until } from './support/patience.ts'
import { control, goTo, openNew, openSample, stored, waitUntilStored } from './support/workbook-page.ts'

const PATIENTS = 'practice.patientsUnder65'

let running: RunningApp

beforeAll(async () => {
  running = await launch()
})

afterAll(() => running.quit())

const press = (keys: string) => running.page.keyboard.press(keys)
const line = () => statusLine(running.page)
const patients = () => stored(running.page, PATIENTS)

describe('after edits on two pages', () => {
  beforeEach(async () => {
    await openSample(running.page)
    await editTwoPages(running.page)
  })

  test('Ctrl+Z takes back the last edit', async () => {
    await press('Control+Z')
    await eventually(() => stored(running.page, 'route.title')).toBe('Voorbeeld: overname Lindenhof')
  })

  test('the field shows what was there before', async () => {
    await press('Control+Z')
    await expect
      .poll(() => control(running.page, 'route.title').inputValue())
      .toBe('Voorbeeld: overname Lindenhof')
  })

  test('the status line says what was undone', async () => {
    await press('Control+Z')
    await eventually(line).toBe('Ongedaan gemaakt: Naam van dit werkboek')
  })

  test('Ctrl+Z once more takes back the edit on the other page', async () => {
    await press('Control+Z')
    await press('Control+Z')
    await eventually(patients).toBe(2610)
  })

  test('the status line says that the edit on the other page was undone', async () => {
    await press('Control+Z')
    await press('Control+Z')
    await eventually(line).toBe('Ongedaan gemaakt: Tot 65 jaar')
  })

  test('the other page shows what was there before', async () => {
    await press('Control+Z')
    await press('Control+Z')
    await waitUntilStored(running.page, PATIENTS, 2610)
    await goTo(running.page, 'practice')
    await eventually(() => control(running.page, PATIENTS).inputValue()).toBe('2.610')
  })

  test('a page that was left while it was being saved shows what was there before', async () => {
    await goTo(running.page, 'practice')
    await control(running.page, PATIENTS).fill('2.800')
    await goTo(running.page, 'route')
    await waitUntilStored(running.page, PATIENTS, 2800)
    await press('Control+Z')
    await waitUntilStored(running.page, PATIENTS, 2700)
    await goTo(running.page, 'practice')
    await eventually(() => control(running.page, PATIENTS).inputValue()).toBe('2.700')
  })

  test.each(['Control+Y', 'Control+Shift+Z'])('%s does it again', async (keys) => {
    await press('Control+Z')
    await eventually(line).toContain('Ongedaan gemaakt')
    await press(keys)
    await eventually(() => stored(running.page, 'route.title')).toBe('Overname Zeedijk')
  })

  test('the status line says what was done again', async () => {
    await press('Control+Z')
    await eventually(line).toContain('Ongedaan gemaakt')
    await press('Control+Y')
    await eventually(line).toBe('Opnieuw gedaan: Naam van dit werkboek')
  })

  test('redoing crosses pages as well', async () => {
    await press('Control+Z')
    await press('Control+Z')
    await waitUntilStored(running.page, PATIENTS, 2610)
    await press('Control+Y')
    await eventually(patients).toBe(2700)
  })

  test('a new edit leaves nothing to redo', async () => {
    const redo = running.page.getByRole('button', { name: /^Opnieuw:/ })
    await press('Control+Z')
    await redo.waitFor()
    await change(running.page, 'route.title', 'Anders', 'Anders')
    await eventually(() => redo.count()).toBe(0)
  })

  test('the button in the status line names what it will undo', async () => {
    const undo = running.page.getByRole('button', { name: /^Ongedaan maken:/ })
    await eventually(() => undo.textContent()).toBe('Ongedaan maken: Naam van dit werkboek')
  })

  test('the menu undoes too', async () => {
    await chooseInMenu(running.app, 'Bewerken', 'Ongedaan maken')
    await eventually(() => stored(running.page, 'route.title')).toBe('Voorbeeld: overname Lindenhof')
  })
})

describe('the status line', () => {
  beforeEach(async () => {
    await openSample(running.page)
    await goTo(running.page, 'practice')
    await change(running.page, PATIENTS, '2.700', 2700)
  })

  test('says that an edit is saved, and when', async () => {
    const result = await running.page.evaluate(() => window.praktijkpad.planRead({}))
    if (!result.ok) throw new Error(result.error.code)
    const at = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })
    await eventually(line).toBe(`Opgeslagen ${at.format(new Date(result.value.savedAt))}`)
  })

  test('says so again after an undo and a new answer', async () => {
    await press('Control+Z')
    await eventually(line).toContain('Ongedaan gemaakt')
    await change(running.page, PATIENTS, '2.800', 2800)
    await eventually(line).toMatch(/^Opgeslagen \d\d:\d\d$/)
  })

  test('says so again after an undo and a new edit by a button', async () => {
    await press('Control+Z')
    await eventually(line).toContain('Ongedaan gemaakt')
    await running.page.getByRole('button', { name: 'Toch niet klaar' }).click()
    await waitUntilStored(running.page, 'practice.finished', null)
    await eventually(line).toMatch(/^Opgeslagen \d\d:\d\d$/)
  })
})

describe('in a field with text that is not saved yet', () => {
  beforeEach(async () => {
    const { page } = running
    await openSample(page)
    await goTo(page, 'practice')
    await change(page, PATIENTS, '2.700', 2700)
    await control(page, PATIENTS).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('3000')
  })

  test('Ctrl+Z takes back the typing', async () => {
    await press('Control+Z')
    await eventually(() => control(running.page, PATIENTS).inputValue()).toBe('2.700')
  })

  test('Ctrl+Z leaves the plan alone', async () => {
    await press('Control+Z')
    await eventually(() => control(running.page, PATIENTS).inputValue()).toBe('2.700')
    expect(await patients()).toBe(2700)
  })

  test('the menu saves the typing first and then undoes that', async () => {
    await chooseInMenu(running.app, 'Bewerken', 'Ongedaan maken')
    await eventually(line).toBe('Ongedaan gemaakt: Tot 65 jaar')
    expect(await patients()).toBe(2700)
  })
})

describe('removing the place that the plan counts with', () => {
  let before: Plan['housing']

  beforeAll(async () => {
    const { page } = running
    await openSample(page)
    await goTo(page, 'housing')
    before = (await readPlan(page)).housing
    await page.getByRole('button', { name: 'Gezondheidscentrum De Linde' }).click()
    await page.getByRole('button', { name: /^Verwijderen: / }).click()
    await until(async () => (await page.locator('td button[aria-pressed]').count()) === 3)
    await press('Control+Z')
    await until(async () => (await page.locator('td button[aria-pressed]').count()) === 4)
  })

  test('and undoing brings it back with all its answers, in its position', async () => {
    expect((await readPlan(running.page)).housing.options).toEqual(before.options)
  })

  test('and undoing makes the plan count with it again', async () => {
    expect((await readPlan(running.page)).housing.chosenOptionId).toBe(before.chosenOptionId)
  })

  test('and undoing shows it in its position', async () => {
    expect(await running.page.locator('tr:has(button[aria-pressed])').nth(1).textContent()).toContain(
      'Gezondheidscentrum De Linde',
    )
  })

  test('and undoing is named by the status line', async () => {
    await eventually(line).toBe('Ongedaan gemaakt: locatie verwijderd')
  })
})

describe('after quitting and starting again', () => {
  beforeAll(async () => {
    const path = await openNew(running)
    await editTwoPages(running.page)
    await press('Control+Z')
    await waitUntilStored(running.page, 'route.title', 'Proef')
    await running.quit()
    running = await launch({ userData: running.userData, files: [path] })
    await running.page.locator('#content h1').waitFor()
  })

  test('what was undone can be done again', async () => {
    await press('Control+Y')
    await eventually(() => stored(running.page, 'route.title')).toBe('Overname Zeedijk')
  })

  test('what was done before can be undone', async () => {
    await waitUntilStored(running.page, 'route.title', 'Overname Zeedijk')
    await press('Control+Z')
    await press('Control+Z')
    await eventually(patients).toBeNull()
  })

  test('there is nothing left to undo at the beginning of the workbook', async () => {
    await press('Control+Z')
    await running.page.getByText('Er is niets om ongedaan te maken').waitFor()
  })
})
