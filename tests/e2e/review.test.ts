import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseFileToOpen, chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import {
  commentOn,
  giveVerdict,
  introduce,
  openAsMentor,
  readInWith,
  shareRound,
  show,
  sign,
} from '../driver/review-steps.ts'
import { EVERYTHING_IN_SIGHT, faultsOn } from './support/access-axe.ts'
import { eventually } from './support/patience.ts'
import { control, openSample, placePath } from './support/workbook-page.ts'

const PASSWORD = 'vier losse woorden hier'
const REMARK = 'Dit is hoog voor deze wijk.\n\n<script>alert(1)</script> Heb je de gemeente gebeld?'

let trainee: RunningApp
let mentor: RunningApp
let folder: string
let rent: string
/** The file that goes to and fro, one for each round. */
const file = (round: number) => join(folder, `ronde ${round}.praktijkpad-review`)

/** Two people with a computer each. What each does builds on what the other did before. */
beforeAll(async () => {
  folder = await newFolder('reviews')
  trainee = await launch()
  mentor = await launch()
  for (const { page } of [trainee, mentor]) page.setDefaultTimeout(6_000)
  await openSample(trainee.page)
  rent = await placePath(trainee.page, 0, 'rentPerM2PerYear')
})
afterAll(async () => {
  await trainee.quit()
  await mentor.quit()
})

describe('the first round', () => {
  test('shows the trainee what goes along and what stays behind, before anything is saved', async () => {
    const { page } = trainee
    await show(page, '/review/share')
    await introduce(page, 'Sanne de Boer')
    await page.getByRole('checkbox', { name: /^Team/ }).uncheck()
    await page.getByRole('button', { name: 'Bekijk wat je mentor ziet' }).click()
    const preview = page.getByRole('region', { name: 'Dit ziet je mentor' })
    await preview.getByRole('heading', { name: 'Blijft achter' }).waitFor()
    expect(await preview.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Team \d+ antwoorden$/),
      expect.stringMatching(/^\d+ privécijfers: .*Eigen geld/),
      expect.stringContaining('over wat achterblijft'),
    ])
  })

  test('is saved with a password, and the page says where and how large', async () => {
    await chooseWhereToSave(trainee.app, file(1))
    await shareRound(trainee.page, PASSWORD)
    const said = await trainee.page.getByRole('region', { name: 'Ronde 1 is bewaard' }).innerText()
    expect(said).toContain(folder)
    expect(said).toMatch(/[\d,]+\s(kB|MB)/)
  })

  test('opens for the mentor with the password only, to be looked at', async () => {
    const { page } = mentor
    await openAsMentor(mentor, file(1))
    await page.getByLabel('Wachtwoord van deze review').fill('fout')
    await page.getByRole('button', { name: 'Open met wachtwoord' }).click()
    await page.getByText('Dat wachtwoord klopt niet').waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
    await page.getByLabel('Wachtwoord van deze review').fill(PASSWORD)
    await page.getByRole('button', { name: 'Open met wachtwoord' }).click()
    await page.getByText('Plan van Sanne de Boer, ronde 1').first().waitFor()
  })

  test('takes the remark, the verdict and the signature of the mentor', async () => {
    await commentOn(mentor.page, rent, REMARK, 'Bram de Wit')
    await giveVerdict(mentor.page, 'housing', 'Aandachtspunt', 'Eerst de huur bespreken.')
    await sign(mentor.page)
    const state = await mentor.page.evaluate(() => window.praktijkpad.reviewState({}))
    const kinds = state.ok ? state.value.entries.map(({ entry }) => entry.what.kind) : []
    expect(kinds).toEqual(['comment', 'verdict', 'signOff'])
  })
})

describe('back at the trainee', () => {
  test('a file that is no review, and a wrong password, give one clear message each', async () => {
    const { app, page } = trainee
    await show(page, '/review')
    const photo = join(folder, 'foto.praktijkpad-review')
    await writeFile(photo, 'no review')
    await chooseFileToOpen(app, photo)
    await page.getByRole('button', { name: 'Beoordeling inlezen …' }).click()
    await page.getByRole('alert').filter({ hasText: 'Dit is geen review' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
    await chooseFileToOpen(app, file(1))
    await readInWith(page, 'fout')
    await page.getByRole('alert').filter({ hasText: 'Dat wachtwoord klopt niet' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
  })

  test('the file is taken in, and its remark is there to the letter with the value that was seen', async () => {
    const { page } = trainee
    await readInWith(page, PASSWORD)
    await page.getByText('3 nieuwe berichten').waitFor()
    const thread = page.getByRole('article')
    expect(await thread.getByText('Dit is hoog').textContent()).toBe(REMARK)
    expect(await thread.innerText()).toMatch(/€\s178/)
  })

  test('the same file again brings nothing new', async () => {
    await readInWith(trainee.page, PASSWORD)
    await trainee.page.getByText('Er was niets nieuws').waitFor()
  })

  test.each(['light', 'dark'] as const)('axe finds no fault when it is %s', async (colorScheme) => {
    const { page } = trainee
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(EVERYTHING_IN_SIGHT)
    for (const place of ['/review', '/review/share']) {
      await show(page, place)
      expect(await faultsOn(page)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: null })
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('an edit opens its page again, says which answer it was, and shows both values', async () => {
    const { page } = trainee
    await show(page, '/review')
    await page.getByRole('article').getByRole('link').click()
    await control(page, rent).fill('150')
    await control(page, rent).blur()
    await show(page, '/review')
    await page.getByText('Weer open, want dit is gewijzigd:').first().waitFor()
    const held = await page.getByText(/Dit geldt nog voor \d+ van de \d+ pagina's/).innerText()
    const [standing = 0, signed = 0] = (held.match(/\d+/g) ?? []).map(Number)
    expect(signed - standing).toBe(1)
    await eventually(() => page.getByRole('article').innerText()).toMatch(/Toen: €\s178[\s\S]*Nu: €\s150/)
  })

  test('the trainee answers, and the remark says so', async () => {
    const thread = trainee.page.getByRole('article')
    await thread.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await thread.getByRole('textbox').fill('Gebeld: de huur is nu lager.')
    await thread.getByRole('button', { name: 'Bewaar antwoord' }).click()
    await thread.getByText('Gebeld: de huur is nu lager.').waitFor()
    await trainee.page.getByRole('option', { name: 'beantwoord (1)' }).waitFor({ state: 'attached' })
  })
})

describe('the next round', () => {
  test('shows the mentor what has changed since the one that was signed, and is signed', async () => {
    const { page } = trainee
    await show(page, '/review/share')
    await chooseWhereToSave(trainee.app, file(2))
    await shareRound(page, null)
    await page.getByText('Ronde 2 is bewaard').waitFor()
    await openAsMentor(mentor, file(2))
    await mentor.page.getByText('Plan van Sanne de Boer, ronde 2').first().waitFor()
    await show(mentor.page, '/review/changes')
    const row = mentor.page.getByRole('row').filter({ hasText: 'Huur per m² per jaar' })
    await eventually(() => row.first().innerText()).toMatch(/€\s178[\s\S]*€\s150/)
    await mentor.page.keyboard.press('F9')
    await mentor.page.getByText(/^Wijziging 1 van \d+: Huur per m² per jaar/).waitFor()
    await control(mentor.page, rent).waitFor()
    await show(mentor.page, '/review/changes')
    await sign(mentor.page)
    await show(mentor.page, '/review/judgement')
    await mentor.page.getByText('Je tekende ronde 2').waitFor()
  })

  test('stands for every page when the trainee has read it in', async () => {
    const { page, app } = trainee
    await chooseFileToOpen(app, file(2))
    await show(page, '/review')
    await page.getByRole('button', { name: 'Beoordeling inlezen …' }).click()
    await page.getByText('1 nieuw bericht').waitFor()
    await page.getByText(/Dit geldt nog voor alle \d+ pagina's/).waitFor()
  })
})
