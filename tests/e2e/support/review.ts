import type { Page } from 'playwright-core'
import type { PageId } from '#domain/plan/pages.ts'
import { chooseFileToOpen, type RunningApp } from '../../driver/app.ts'
import { control, goTo } from './workbook-page.ts'

/** Opens a review from the start screen, as a mentor does. */
export async function openReview({ app, page }: RunningApp, path: string): Promise<void> {
  await chooseFileToOpen(app, path)
  await page.getByRole('button', { name: 'Review openen' }).click()
  await page.getByRole('region', { name: 'Review', exact: true }).waitFor()
}

/** Says how the user is called, the first time something is written. */
export async function sayName(page: Page, name: string, title: string): Promise<void> {
  const form = page.locator('form').filter({ hasText: 'We vragen dit één keer' }).first()
  await form.getByLabel('Je naam').fill(name)
  await form.getByLabel('Wat je bent').fill(title)
  await form.getByRole('button', { name: 'Bewaar mijn naam' }).click()
  await form.waitFor({ state: 'detached' })
}

/** Writes a remark about an answer on the page that is open, by way of the panel beside it. */
export async function commentOnField(page: Page, path: string, text: string): Promise<void> {
  await control(page, path).first().focus()
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: 'Opmerking' }).click()
  await writeComment(page, text)
}

/** Writes a remark about a page as a whole. */
export async function commentOnPage(page: Page, subject: PageId, text: string): Promise<void> {
  await goTo(page, subject)
  await page.locator('main header').getByRole('button', { name: 'Opmerking' }).click()
  await writeComment(page, text)
}

/** Writes the remark for which the place was opened, and waits until it is saved. */
export async function writeComment(page: Page, text: string): Promise<void> {
  await page.getByLabel('Je opmerking bij').fill(text)
  await page.getByRole('button', { name: 'Bewaar opmerking' }).click()
  await page.locator('article').filter({ hasText: text }).first().waitFor()
}

/** Judges a page. */
export async function judge(
  page: Page,
  subject: PageId,
  verdict: 'Akkoord' | 'Aandachtspunt' | 'Blokkade',
  words: string,
): Promise<void> {
  await goTo(page, subject)
  const form = page.locator(`#verdict-${subject}`)
  await form.getByRole('radio', { name: verdict }).check()
  await form.getByLabel('Toelichting').fill(words)
  await form.getByRole('button', { name: /^Bewaar/ }).click()
  await form.locator('p', { hasText: verdict }).first().waitFor()
}

/** Signs the round with the name that was given before. */
export async function signOff(page: Page, words: string): Promise<void> {
  await page.goto(new URL('#/review/judgement', page.url()).href)
  await page.getByLabel('Slotwoord').fill(words)
  await page.getByRole('button', { name: 'Onderteken', exact: true }).click()
  await page.getByText('Je tekende ronde').waitFor()
}
