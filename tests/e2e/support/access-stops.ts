import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chooseFileToOpen, newFolder, type RunningApp } from '../../driver/app.ts'
import { FINANCE_VIEWS, goToView } from './finance-page.ts'
import { control, goTo, openNew, openSample, PAGE_NAMES, placePath, showStart } from './workbook-page.ts'

/** Something a user can have on the screen, and how to get it there. */
interface Stop {
  readonly name: string
  readonly go: (running: RunningApp) => Promise<void>
}

/** Stops that begin in the same way: without a workbook, in the sample, or in a workbook that is still empty. */
export interface Leg {
  readonly name: string
  readonly begin: (running: RunningApp) => Promise<unknown>
  readonly stops: readonly Stop[]
}

/** Pages that are shown with everything on them unfolded instead. */
const EXPLAINED: readonly string[] = ['practice', 'housing']

export const LEGS: readonly Leg[] = [
  {
    name: 'without a workbook',
    begin: rememberMissingFile,
    stops: [
      { name: 'the start screen', go: ({ page }) => showStart(page) },
      { name: 'the form for a new workbook', go: ({ page }) => showForm(page) },
      { name: 'the form for a new workbook with what is wrong', go: showFormErrors },
      { name: 'why a file could not be opened', go: showFailure },
    ],
  },
  {
    name: 'in the sample',
    begin: ({ page }) => openSample(page),
    stops: [
      ...PAGE_NAMES.filter((name) => !EXPLAINED.includes(name)).map((name) => ({
        name: `the page ${name}`,
        go: ({ page }: RunningApp) => goTo(page, name),
      })),
      ...FINANCE_VIEWS.map((view) => ({
        name: `the finance page, ${view}`,
        go: ({ page }: RunningApp) => goToView(page, view),
      })),
      { name: 'the practice, explained', go: showPractice },
      { name: 'the housing, explained, with sources beside it', go: showHousing },
    ],
  },
  {
    name: 'in a new workbook without a route',
    begin: (running) => openNew(running, { kind: 'undecided', startDate: null }),
    stops: [
      { name: 'the wishes with an error', go: showError },
      { name: 'the housing without places', go: ({ page }) => goTo(page, 'housing') },
      { name: 'the plan while nothing is known', go: ({ page }) => goTo(page, 'plan') },
      { name: 'a notice', go: showNotice },
    ],
  },
]

/** Makes the list of recent files show one that is there and one that has gone. */
async function rememberMissingFile(running: RunningApp): Promise<void> {
  const path = await openNew(running)
  await openNew(running)
  await running.page.evaluate(() => window.praktijkpad.fileClose({}))
  await rm(path)
}

async function showForm(page: Page): Promise<void> {
  await showStart(page)
  await page.locator('main ul button').first().click()
  await page.locator('main form').waitFor()
}

async function showFormErrors({ page }: RunningApp): Promise<void> {
  await showForm(page)
  await page.locator('main form button[type=submit]').click()
  await page.locator('main form [role=alert]').waitFor()
}

async function showFailure({ app, page }: RunningApp): Promise<void> {
  await showStart(page)
  const path = join(await newFolder('photo'), 'photo.praktijkpad')
  await writeFile(path, 'not a workbook')
  await chooseFileToOpen(app, path)
  await page.evaluate(() => window.praktijkpad.fileOpen({}))
  await page.locator('main [role=alert]').waitFor()
}

async function showPractice({ page }: RunningApp): Promise<void> {
  await goTo(page, 'practice')
  await control(page, 'practice.patientsUnder65').focus()
  await unfold(page)
}

async function showHousing({ page }: RunningApp): Promise<void> {
  await goTo(page, 'housing')
  await control(page, await placePath(page, 0, 'rentPerM2PerYear')).focus()
  await page.locator('aside details').first().waitFor({ state: 'attached' })
  await unfold(page)
}

async function showError({ page }: RunningApp): Promise<void> {
  await goTo(page, 'orientation')
  const field = control(page, 'orientation.hoursPerWeek')
  await field.fill('veel')
  await field.blur()
  await page.locator('#content [aria-invalid=true]').waitFor()
}

async function showNotice({ page }: RunningApp): Promise<void> {
  await goTo(page, 'plan')
  await page.keyboard.press('Control+Z')
  await page.locator('#content [role=alert] .actions').waitFor()
}

function unfold(page: Page): Promise<void> {
  return page.locator('details').evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true)
  })
}
