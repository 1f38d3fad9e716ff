/** Walks the road through the real app and leaves a screenshot of every stop in `demo/`. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, newFolder, type RunningApp } from '../../tests/driver/app.ts'

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

async function tour({ page }: RunningApp): Promise<number> {
  await page.evaluate(() => document.fonts.ready)
  await photograph(page, 'start')
  await page.getByRole('button', { name: 'Ik wil een praktijk overnemen' }).click()
  await photograph(page, 'new')
  await page.getByRole('button', { name: 'Terug' }).click()
  await page.getByRole('button', { name: 'Voorbeeld bekijken' }).click()
  await page.locator('nav').first().waitFor()
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
