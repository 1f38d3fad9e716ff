/** Walks the road through the real app and leaves a screenshot of every stop in `demo/`. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chooseWhereToSave, launch, newFolder, type RunningApp } from '../../tests/driver/app.ts'
import { readTakeover } from '../../tests/driver/takeover.ts'

const FOLDER = 'demo'
const SIZES = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'narrow', width: 800, height: 600 },
] as const
const THEMES = ['light', 'dark'] as const

/** One stop of the tour: where it is and what to do before the picture is taken. */
interface Stop {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
}

const STOPS: readonly Stop[] = [
  { name: 'route', go: (page) => open(page, 'route') },
  { name: 'region', go: (page) => open(page, 'region') },
  { name: 'practice', go: (page) => open(page, 'practice') },
  { name: 'housing', go: (page) => open(page, 'housing') },
  { name: 'housing-questions', go: showHousingQuestions },
  { name: 'reference', go: (page) => open(page, 'reference') },
  { name: 'conversations', go: (page) => open(page, 'conversations') },
  { name: 'plan', go: (page) => open(page, 'plan') },
  { name: 'library', go: (page) => open(page, 'library') },
  { name: 'article', go: (page) => open(page, 'library/lease-negotiation') },
  { name: 'orientation', go: (page) => open(page, 'orientation') },
  { name: 'candidates', go: (page) => open(page, 'candidates') },
  { name: 'dueDiligence', go: (page) => open(page, 'dueDiligence') },
  { name: 'staffing', go: (page) => open(page, 'staffing') },
  { name: 'insurers', go: (page) => open(page, 'insurers') },
  { name: 'finance', go: (page) => open(page, 'finance') },
  { name: 'registrations', go: (page) => open(page, 'registrations') },
  { name: 'systems', go: (page) => open(page, 'systems') },
  { name: 'collaboration', go: (page) => open(page, 'collaboration') },
  { name: 'handover', go: (page) => open(page, 'handover') },
  { name: 'search', go: showSearch },
]

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/${id}`)
  await page.locator('h1').waitFor()
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
}

async function showHousingQuestions(page: Page): Promise<void> {
  await open(page, 'housing')
  await page.getByRole('button', { name: 'Gezondheidscentrum De Linde' }).click()
  const rent = page.getByLabel('Huur per m² per jaar')
  await rent.focus()
  await rent.evaluate((field) => field.scrollIntoView({ block: 'center' }))
}

async function showSearch(page: Page): Promise<void> {
  await open(page, 'plan')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('huisvesting')
  await page.getByRole('option').first().waitFor()
}

async function photograph(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await page.screenshot({ path: join(FOLDER, `${name}-${theme}-${size.name}.png`) })
    }
  }
  await page.setViewportSize(SIZES[0])
}

/** A workbook with every page filled in: the whole takeover of the tests. */
async function fillTakeover({ app, page }: RunningApp): Promise<void> {
  await chooseWhereToSave(app, join(await newFolder('demo'), 'Lindenhof.praktijkpad'))
  await page.evaluate(async ({ edits, ...plan }) => {
    await window.praktijkpad.fileCreate(plan)
    const ids = new Map<string, string>()
    for (const edit of edits) {
      if (edit.procedure === 'plan.addItem') {
        const added = await window.praktijkpad.planAddItem(edit.input)
        if (added.ok && edit.as) ids.set(`@${edit.as}`, added.value.id)
      } else {
        const { path, value } = edit.input
        await window.praktijkpad.planSet({ path, value: ids.get(String(value)) ?? value })
      }
    }
  }, readTakeover())
  await page.locator('nav').first().waitFor()
}

async function tour(running: RunningApp): Promise<number> {
  const { page } = running
  await page.evaluate(() => document.fonts.ready)
  await photograph(page, 'start')
  await page.getByRole('button', { name: 'Ik wil een praktijk overnemen' }).click()
  await photograph(page, 'new')
  await page.getByRole('button', { name: 'Terug' }).click()
  await fillTakeover(running)
  for (const stop of STOPS) {
    await stop.go(page)
    await photograph(page, stop.name)
  }
  return (STOPS.length + 2) * THEMES.length * SIZES.length
}

await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER)
const running = await launch({ userData: await newFolder('demo') })
const count = await tour(running)
await running.quit()
console.log(`${count} screenshots in ${FOLDER}/`)
