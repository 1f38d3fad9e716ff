import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planToJson } from '#domain/plan/json.ts'
import { chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { dropOn, holdAbove } from '../driver/drop.ts'
import { fixturePlan, readFixture } from '../driver/fixtures.ts'
import { introduce, shareRound, show } from '../driver/review-steps.ts'
import { FIELD, MEANT, typeAnswer } from './support/desktop.ts'
import { eventually } from './support/patience.ts'
import { openNew, openSample, showStart, stored } from './support/workbook-page.ts'

const NO_WORKBOOK = 'geen bestand van Praktijkpad'

let running: RunningApp
let folder: string
/** A workbook with a title of its own, and a review of it behind a password. */
let workbook: string
let review: string
let complaints: string[]

beforeAll(async () => {
  folder = await newFolder('drop')
  running = await launch()
  const { app, page } = running
  page.setDefaultTimeout(6_000)
  complaints = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  workbook = await openNew(running, { title: 'Molenhof' })
  review = join(folder, 'ronde.praktijkpad-review')
  await show(page, '/review/share')
  await introduce(page, 'Sanne de Boer')
  await chooseWhereToSave(app, review)
  await shareRound(page, 'vier losse woorden')
  await page.getByText(/^Ronde 1 is bewaard/).waitFor()
})
afterAll(() => running.quit())

function openName(): Promise<string | null> {
  return running.page.evaluate(async () => {
    const state = await window.praktijkpad.shellState({})
    return state.ok ? (state.value.open?.name ?? null) : null
  })
}

describe('a file that is dropped on the window', () => {
  test('is opened when it is a workbook, once what was being typed is saved', async () => {
    const { page } = running
    const first = await openNew(running, { title: 'Eerste' })
    await typeAnswer(running)
    await dropOn(page, await copyTo('Molenhof.praktijkpad', workbook))
    await eventually(openName).toBe('Molenhof')
    await dropOn(page, first)
    await eventually(openName).toBe('proef')
    await eventually(() => stored(page, FIELD)).toBe(MEANT)
  })

  test('is opened as a review when it is one, and asks for its password', async () => {
    const { page } = running
    await showStart(page)
    await dropOn(page, review)
    await page.getByLabel(/^Wachtwoord/).fill('vier losse woorden')
    await page.getByRole('button', { name: 'Open met wachtwoord' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await eventually(openName).toBe('ronde')
  })

  test('becomes a workbook when it is a plan', async () => {
    const { app, page } = running
    await chooseWhereToSave(app, join(folder, 'uit json.praktijkpad'))
    const plan = join(folder, 'plan.json')
    await writeFile(plan, planToJson(fixturePlan(readFixture('takeover'))))
    await dropOn(page, plan)
    await page.getByText('plan.json is ingelezen').waitFor()
    expect(await openName()).toBe('uit json')
  })

  test('says why it cannot be opened, and leaves what was open', async () => {
    const { page } = running
    await openSample(page)
    const before = await openName()
    const bad = join(folder, 'kapot.praktijkpad-review')
    await writeFile(bad, 'PPREVIEW')
    await dropOn(page, bad)
    await page.getByRole('alert').filter({ hasText: 'kapot' }).waitFor()
    expect(await openName()).toBe(before)
  })

  test.each(['brief.pdf', 'plan.praktijkpad.exe', 'zonder soort'])(
    'is not opened when it is %s',
    async (name) => {
      const path = join(folder, name)
      await writeFile(path, 'x')
      await dropOn(running.page, path)
      await running.page.getByText(`${name} is ${NO_WORKBOOK}`).waitFor()
    },
  )

  test('is not opened when there are two of them', async () => {
    const before = await openName()
    await dropOn(running.page, workbook, review)
    await running.page.getByText('Praktijkpad opent er één tegelijk').waitFor()
    expect(await openName()).toBe(before)
  })
})

describe('above the window', () => {
  test.each([
    ['one file', () => [review], 'Laat los om dit bestand te openen'],
    ['two files', () => [workbook, review], 'Praktijkpad opent één bestand tegelijk'],
  ] as const)('%s: says what happens, until it is taken away', async (_what, files, words) => {
    const held = await holdAbove(running.page, files())
    const sign = running.page.getByText(words, { exact: true })
    await sign.waitFor()
    await held.takeAway()
    await sign.waitFor({ state: 'detached' })
  })
})

test('a drop that the page makes up opens nothing', async () => {
  const before = await openName()
  await running.page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'verzonnen.praktijkpad'))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  })
  await running.page.getByText('Het bestand is er niet meer').waitFor()
  expect(await openName()).toBe(before)
})

test('the window stayed at its page and never did what its policy forbids', () => {
  expect([running.page.url().split('#')[0], complaints]).toEqual(['app://bundle/index.html', []])
})

async function copyTo(name: string, from: string): Promise<string> {
  const path = join(folder, name)
  await copyFile(from, path)
  return path
}
