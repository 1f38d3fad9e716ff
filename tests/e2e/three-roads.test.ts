import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatDay } from '#domain/field/format.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { fixturePlan, readFixture, ROADS, type Road } from '../driver/fixtures.ts'
import { press, reach } from './support/by-keyboard.ts'
import { enterPlan } from './support/enter-plan.ts'
import { readPlan } from './support/keyboard.ts'
import { answersIn } from './support/plan-answers.ts'

/** What the plan can hold but no page asks with a form. */
const WITHOUT_FORM: readonly string[] = [
  // Scenarios and ranges are made where their outcome is shown.
  'finance.scenarios',
  'finance.scenarioChanges',
  'finance.ranges',
  'finance.correlations',
  'finance.simulationSeed',
  // Each task has a page of its own, with people and papers from a page that comes later: see schedule.test.ts.
  'schedule.tasks',
  'schedule.links',
  // The mark of a file comes from choosing the file: see dossier.test.ts.
  'dossier.documents.sha256',
  // A check that is set aside gets the day of today.
  'checks.decisions',
]
const isWithoutForm = (path: string) => WITHOUT_FORM.includes(path)

const BEGIN: Readonly<Record<Road, string>> = {
  takeover: 'Ik wil een praktijk overnemen',
  startup: 'Ik wil een praktijk starten',
  joining: 'Ik wil toetreden bij een praktijk',
}
/** Some thousand keys, each with what it changes on the page; far less on a machine that does nothing else. */
const PER_ROAD_MS = 480_000

async function beginWorkbook(page: Page, road: Road): Promise<void> {
  const { title, startDate } = readFixture(road)
  await press(page, page.getByRole('button', { name: BEGIN[road] }))
  await reach(page, page.getByLabel('Naam van dit werkboek'))
  await page.keyboard.insertText(title)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(formatDay(startDate ?? '', 'nl'))
  await page.keyboard.press('Enter')
  await page.locator('#content h1').waitFor()
}

async function reopen(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole('button', { name: title, exact: true }))
  await page.locator('#content h1').waitFor()
}

const answers = (plan: Plan) => Object.fromEntries(answersIn(plan, null, isWithoutForm))

describe.each(ROADS)('the whole road of %s by keyboard', (road) => {
  let running: RunningApp
  let entered: Plan
  const wanted = fixturePlan(readFixture(road))

  beforeAll(async () => {
    const file = join(await newFolder('road'), 'Hele weg.praktijkpad')
    running = await launch()
    const { app, page, userData } = running
    await chooseWhereToSave(app, file)
    await beginWorkbook(page, road)
    await enterPlan(page, wanted, isWithoutForm)
    entered = await readPlan(page)
    await running.quit()
    running = await launch({ userData })
  }, PER_ROAD_MS)

  afterAll(() => running.quit())

  test('every answer is in the plan as it was entered', () => {
    expect(answers(entered)).toEqual(answers(wanted))
  })

  test('every answer is there after quitting and starting again', async () => {
    await reopen(running.page, wanted.route.title ?? '')
    expect(answers(await readPlan(running.page))).toEqual(answers(wanted))
  })
})
