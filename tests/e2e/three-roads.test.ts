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
/** Three times some thousand keys, each with what it changes on the page; far less on a machine that does nothing else. */
const ROADS_MS = 900_000

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

/** Enters a whole plan from the start screen on, and starts the app again for the same user. */
async function walk(road: Road): Promise<Walked> {
  const file = join(await newFolder('road'), 'Hele weg.praktijkpad')
  const { app, page, userData, quit } = await launch()
  await chooseWhereToSave(app, file)
  await beginWorkbook(page, road)
  await enterPlan(page, fixturePlan(readFixture(road)), isWithoutForm)
  const entered = await readPlan(page)
  await quit()
  return { entered, again: await launch({ userData }) }
}

interface Walked {
  readonly entered: Plan
  /** The app after it was quit and started again. */
  readonly again: RunningApp
}

const walked = new Map<Road, Walked>()

function walkOf(road: Road): Walked {
  const found = walked.get(road)
  if (!found) throw new Error(`the road of ${road} was not walked`)
  return found
}

// Three people at three computers: none waits for another.
beforeAll(async () => {
  await Promise.all(ROADS.map(async (road) => walked.set(road, await walk(road))))
}, ROADS_MS)

afterAll(async () => {
  for (const { again } of walked.values()) await again.quit()
})

describe.each(ROADS)('the whole road of %s by keyboard', (road) => {
  const wanted = fixturePlan(readFixture(road))

  test('every answer is in the plan as it was entered', () => {
    expect(answers(walkOf(road).entered)).toEqual(answers(wanted))
  })

  test('every answer is there after quitting and starting again', async () => {
    const { page } = walkOf(road).again
    await reopen(page, wanted.route.title ?? '')
    expect(answers(await readPlan(page))).toEqual(answers(wanted))
  })
})
