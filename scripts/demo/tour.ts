/** Walks the roads through the real app and leaves a screenshot of every stop in `demo/`. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PAGES } from '#domain/plan/pages.ts'
import type { SampleName } from '#contract/shell-procedures.ts'
import { launch, newFolder } from '../../tests/driver/app.ts'
import { showReview } from './review.ts'
import { SCHEDULE_STOPS } from './schedule.ts'

const FOLDER = 'demo'
const WIDE = { name: 'wide', width: 1280, height: 800 } as const
const NARROW = { name: 'narrow', width: 800, height: 600 } as const

/** How a stop looks: the theme and the size of the window. */
interface Look {
  readonly theme: 'light' | 'dark'
  readonly size: typeof WIDE | typeof NARROW
}

const LIGHT_WIDE: readonly Look[] = [{ theme: 'light', size: WIDE }]
const EVERY_LOOK: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  [WIDE, NARROW].map((size) => ({ theme, size })),
)

/** One stop of the tour: where it is and what to do before the picture is taken. */
interface Stop {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
}

/** What the finance page shows beside its questions. */
const FINANCE_STOPS: readonly Stop[] = ['budgets', 'scenarios', 'uncertainty', 'work-forms'].map((view) => ({
  name: `finance-${view}`,
  go: (page) => open(page, `finance/${view}`),
}))

/** What is shown in the takeover beside its pages. */
const EXTRA_STOPS: readonly Stop[] = [
  { name: 'housing-questions', go: showHousingQuestions },
  { name: 'library', go: (page) => open(page, 'library') },
  { name: 'article', go: (page) => open(page, 'library/lease-negotiation') },
  ...FINANCE_STOPS,
  ...SCHEDULE_STOPS,
  // Last, because it stays open.
  { name: 'search', go: showSearch },
]

/** The samples, and how each is shown: the takeover in every look, the other two once. */
const ROADS: readonly {
  readonly sample: SampleName
  readonly looks: readonly Look[]
  readonly extra: readonly Stop[]
}[] = [
  { sample: 'takeover', looks: EVERY_LOOK, extra: EXTRA_STOPS },
  { sample: 'startup', looks: LIGHT_WIDE, extra: FINANCE_STOPS },
  { sample: 'joining', looks: LIGHT_WIDE, extra: FINANCE_STOPS },
]

function pagesOf(sample: SampleName): Stop[] {
  const pages = PAGES.filter(({ routes }) => routes.includes(sample))
  return pages.map(({ id }) => ({ name: id, go: (page) => open(page, id) }))
}

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

/** Takes the pictures of what is on the screen; answers how many. */
async function photograph(page: Page, name: string, looks: readonly Look[]): Promise<number> {
  for (const { theme, size } of looks) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    await page.screenshot({ path: join(FOLDER, `${name}-${theme}-${size.name}.png`) })
  }
  await page.setViewportSize(WIDE)
  return looks.length
}

async function showStart(page: Page): Promise<number> {
  const count = await photograph(page, 'start', EVERY_LOOK)
  await page.getByRole('button', { name: 'Ik wil een praktijk overnemen' }).click()
  return count + (await photograph(page, 'new', EVERY_LOOK))
}

/** Opens a sample and shows every page of its road. */
async function showRoad(page: Page, { sample, looks, extra }: (typeof ROADS)[number]): Promise<number> {
  await page.evaluate(async (chosen) => {
    await window.praktijkpad.fileClose({})
    await window.praktijkpad.fileOpenSample({ sample: chosen })
  }, sample)
  await page.locator('nav').first().waitFor()
  let count = 0
  for (const stop of [...pagesOf(sample), ...extra]) {
    await stop.go(page)
    count += await photograph(page, join(sample, stop.name), looks)
  }
  return count
}

await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER)
const running = await launch({ userData: await newFolder('demo') })
await running.page.evaluate(() => document.fonts.ready)
let count = await showStart(running.page)
for (const road of ROADS) count += await showRoad(running.page, road)
count += await showReview(running, (page, name) => photograph(page, join('review', name), LIGHT_WIDE))
await running.quit()
console.log(`${count} screenshots in ${FOLDER}/`)
