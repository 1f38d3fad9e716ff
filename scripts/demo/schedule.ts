/** What the tour shows of the schedule: its views, a task, and two stories of a plan that goes wrong. */
import type { Page } from 'playwright-core'

/** One stop: where it is and what to do before the picture is taken. */
interface Stop {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
}

const VIEWS = ['list', 'timeline', 'parties', 'start'] as const

async function show(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `/schedule/${place}`)
  await page.locator('#content h1').waitFor()
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
}

async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, value] of Object.entries(answers)) {
    await page.evaluate((given) => window.praktijkpad.planSet(given), { path, value })
  }
}

async function delay(page: Page, step: string, days: number): Promise<void> {
  await show(page, `task/${step}`)
  await page.getByLabel('Loopt uit met').fill(String(days))
  await page.getByText('Of bewaar het en kies een uitweg').waitFor()
  await page.getByText('Verplaatsen of uitloop').scrollIntoViewIfNeeded()
}

/** Patients were told and contracts changed before the bank refused (VvAA). */
async function showToldTooSoon(page: Page): Promise<void> {
  await answer(page, {
    'handover.letterSentOn': '2026-11-02',
    'handover.agreementSigned': 'yes',
    'finance.financingStatus': 'refused',
  })
  await show(page, 'task/inform-patients')
}

/** Views first; the stories last, because they change the plan. */
export const SCHEDULE_STOPS: readonly Stop[] = [
  ...VIEWS.map((view) => ({ name: `schedule-${view}`, go: (page: Page) => show(page, view) })),
  { name: 'schedule-task', go: (page) => show(page, 'task/bank-financing') },
  { name: 'story-chain-kvk-late', go: (page) => delay(page, 'kvk-registration', 30) },
  { name: 'story-told-too-soon', go: showToldTooSoon },
  { name: 'story-told-too-soon-bank', go: (page) => delay(page, 'bank-financing', 60) },
]
