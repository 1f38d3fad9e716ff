/** What the tour shows of the schedule: its views, a task, and two stories of a plan that goes wrong. */
import type { Page } from 'playwright-core'
import { placeOf, taskPlace, VIEWS } from '../../src/renderer/pages/schedule/views.ts'
import { goTo, type Stop } from './camera.ts'

async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, value] of Object.entries(answers)) {
    await page.evaluate((given) => window.praktijkpad.planSet(given), { path, value })
  }
}

async function delay(page: Page, step: string, days: number): Promise<void> {
  await goTo(page, taskPlace(step))
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
  await goTo(page, taskPlace('inform-patients'))
}

/** The views after the first, which is a page of the road. */
export const SCHEDULE_VIEWS: readonly Stop[] = VIEWS.filter((view) => view !== 'week').map((view) => ({
  name: `schedule-${view}`,
  about: view,
  go: (page) => goTo(page, placeOf(view)),
}))

/** Last of the road, because they change the plan. */
export const SCHEDULE_STORIES: readonly Stop[] = [
  { name: 'schedule-task', about: 'a task', go: (page) => goTo(page, taskPlace('bank-financing')) },
  {
    name: 'story-chain-kvk-late',
    about: 'the Chamber of Commerce is a month late',
    go: (page) => delay(page, 'kvk-registration', 30),
  },
  { name: 'story-told-too-soon', about: 'told before the bank refused', go: showToldTooSoon },
  {
    name: 'story-told-too-soon-bank',
    about: 'the bank takes two months more',
    go: (page) => delay(page, 'bank-financing', 60),
  },
]
