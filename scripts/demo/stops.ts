/** Where the tour goes in each sample, and how it is shown there. */
import type { Page } from 'playwright-core'
import { PAGES, type PageId } from '#domain/plan/pages.ts'
import type { SampleName } from '#contract/shell-procedures.ts'
import { placeOf, VIEWS } from '../../src/renderer/pages/finance/views.ts'
import { EVERY_LOOK, goTo, LIGHT, LIGHT_AND_DARK, type Look, type Stop } from './camera.ts'
import { SCHEDULE_STORIES, SCHEDULE_VIEWS } from './schedule.ts'

/** A sample of which every page is shown. */
export interface Road {
  readonly sample: SampleName
  readonly looks: readonly Look[]
  readonly extra: readonly Stop[]
}

const FINANCE_VIEWS: readonly Stop[] = VIEWS.filter((view) => view !== 'inputs').map((view) => ({
  name: `finance-${view}`,
  about: view,
  go: (page) => goTo(page, placeOf(view)),
}))

const TAKEOVER_ONLY: readonly Stop[] = [
  { name: 'housing-questions', about: 'the questions of one place', go: showHousingQuestions },
  { name: 'library', go: (page) => goTo(page, '/library') },
  { name: 'article', go: (page) => goTo(page, '/library/lease-negotiation') },
  ...FINANCE_VIEWS,
  ...SCHEDULE_VIEWS,
  ...SCHEDULE_STORIES,
  // Last, because it stays open.
  { name: 'search', about: 'search', go: showSearch },
]

/** The takeover in every look; of the other two everything in light and what can be seen at once in dark. */
export const ROADS: readonly Road[] = [
  { sample: 'takeover', looks: EVERY_LOOK, extra: TAKEOVER_ONLY },
  { sample: 'startup', looks: LIGHT_AND_DARK, extra: [...FINANCE_VIEWS, ...SCHEDULE_VIEWS] },
  { sample: 'joining', looks: LIGHT_AND_DARK, extra: [...FINANCE_VIEWS, ...SCHEDULE_VIEWS] },
]

/** The pages that are shown in English too. */
const MAIN: readonly PageId[] = ['plan', 'housing', 'insurers', 'finance', 'schedule', 'checks', 'review']

/** Every page of a road. */
export function pagesOf(sample: SampleName): Stop[] {
  return PAGES.filter(({ routes }) => routes.includes(sample)).map(({ id }) => pageStop(id))
}

/** What is shown of every sample in English, and how. */
export const ENGLISH_STOPS: readonly Stop[] = [...MAIN.map(pageStop), ...FINANCE_VIEWS]
export const ENGLISH_LOOKS: readonly Look[] = LIGHT

function pageStop(id: PageId): Stop {
  return { name: id, go: (page) => goTo(page, `/${id}`) }
}

async function showHousingQuestions(page: Page): Promise<void> {
  await goTo(page, '/housing')
  await page.getByRole('button', { name: 'Gezondheidscentrum De Linde' }).click()
  const rent = page.getByLabel('Huur per m² per jaar')
  await rent.focus()
  await rent.evaluate((field) => field.scrollIntoView({ block: 'center' }))
}

async function showSearch(page: Page): Promise<void> {
  await goTo(page, '/plan')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('huisvesting')
  await page.getByRole('option').first().waitFor()
}
