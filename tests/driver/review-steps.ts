import type { Locator, Page } from 'playwright-core'
import { chooseFileToOpen, type RunningApp } from './app.ts'

/** Goes to a place in the workbook and waits for its title. */
export async function show(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await page.locator('#content h1').waitFor()
}

/** Says how the user is called, where that is asked. */
export async function introduce(part: Page | Locator, name: string): Promise<void> {
  await part.getByLabel('Je naam').fill(name)
  await part.getByRole('button', { name: 'Bewaar mijn naam' }).click()
}

/** Shares what is chosen on the page, at the place the driver chooses; null is without a password. */
export async function shareRound(page: Page, password: string | null): Promise<void> {
  await page.getByLabel('Voor wie').fill('Bram de Wit')
  await page.getByLabel('Je vraag aan je mentor').fill('Durf jij met deze huur te beginnen?')
  if (password !== null) {
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
    await page.getByLabel('Nog een keer').fill(password)
  }
  await page.getByRole('button', { name: 'Bekijk wat je mentor ziet' }).click()
  await page.getByRole('button', { name: 'Bewaar het bestand …' }).click()
}

/** Chooses a review to open, as from the start screen or the menu. */
export async function openAsMentor({ app, page }: RunningApp, file: string): Promise<void> {
  await chooseFileToOpen(app, file)
  await page.evaluate(() => window.praktijkpad.fileOpen({}))
}

/** Chooses the returned file the driver answers with and gives this password. */
export async function readInWith(page: Page, password: string): Promise<void> {
  await page.getByRole('button', { name: 'Beoordeling inlezen …' }).click()
  await page.getByLabel(/^Wachtwoord van/).fill(password)
  await page.getByRole('button', { name: 'Lees in' }).click()
}

/** Writes a remark about the field at this path; says who they are when asked. */
export async function commentOn(page: Page, path: string, text: string, name: string): Promise<void> {
  await show(page, `/${path.split('.')[0]}`)
  await page.locator(`[data-path="${path}"]`).focus()
  await page
    .locator('#panel')
    .getByRole('button', { name: /^Opmerking/ })
    .first()
    .click()
  await introduce(page.locator('#panel'), name)
  const box = page.getByRole('textbox', { name: /^Je opmerking bij/ })
  await box.fill(text)
  await page.getByRole('button', { name: 'Bewaar opmerking' }).click()
  await page
    .getByRole('article')
    .filter({ hasText: text.split('\n')[0] ?? '' })
    .first()
    .waitFor()
}

/** Gives a verdict on a page. */
export async function giveVerdict(page: Page, name: string, verdict: string, words: string): Promise<void> {
  await show(page, `/${name}`)
  await page.getByRole('radio', { name: verdict }).check()
  await page.getByLabel('Toelichting (mag leeg blijven)').fill(words)
  await page.getByRole('button', { name: 'Bewaar oordeel' }).click()
  await page.getByRole('button', { name: 'Bewaar nieuw oordeel' }).waitFor()
}

/** Signs the round that is open. */
export async function sign(page: Page): Promise<void> {
  await show(page, '/review/judgement')
  await page.getByRole('button', { name: 'Onderteken' }).click()
  await page.getByText(/^Je tekende ronde/).waitFor()
}
