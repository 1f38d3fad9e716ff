/** What the tour shows of a review: two people with a computer each, from sharing to the second signature. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import {
  chooseFileToOpen,
  chooseWhereToSave,
  launch,
  newFolder,
  type RunningApp,
} from '../../tests/driver/app.ts'
import type { Pictures } from './camera.ts'
import {
  commentOn,
  giveVerdict,
  introduce,
  openAsMentor,
  shareRound,
  show,
  sign,
} from '../../tests/driver/review-steps.ts'

type TakePicture = (page: Page, name: string, about: string) => Promise<Pictures>

/** Shares the takeover, which is open, with a mentor and back, two rounds. */
export async function showReview(trainee: RunningApp, take: TakePicture): Promise<Pictures[]> {
  const mentor = await launch({ userData: await newFolder('demo-mentor') })
  const folder = await newFolder('demo-review')
  const rent = await rentOfChosenPlace(trainee.page)
  const first = await firstRound({ trainee, mentor, rent, take, file: join(folder, 'Lindenhof 1') })
  const second = await secondRound({ trainee, mentor, rent, take, file: join(folder, 'Lindenhof 2') })
  await mentor.quit()
  return [...first, ...second]
}

interface Round {
  readonly trainee: RunningApp
  readonly mentor: RunningApp
  /** The path of the answer that is spoken of. */
  readonly rent: string
  readonly take: TakePicture
  /** The name of the file, without its extension. */
  readonly file: string
}

async function firstRound({ trainee, mentor, rent, take, file }: Round): Promise<Pictures[]> {
  await show(trainee.page, '/review/share')
  await introduce(trainee.page, 'Sanne de Boer')
  const pictures = [await take(trainee.page, '1-choose', 'what goes along')]
  await share(trainee, file)
  pictures.push(await take(trainee.page, '2-saved', 'saved'))
  await openAsMentor(mentor, `${file}.praktijkpad-review`)
  await mentor.page.getByText('ronde 1').first().waitFor()
  await show(mentor.page, '/housing')
  await mentor.page.getByRole('button', { name: 'Gezondheidscentrum De Linde' }).click()
  await commentOn(mentor.page, rent, 'Dit is hoog voor deze wijk. Heb je de gemeente gebeld?', 'Bram de Wit')
  pictures.push(await take(mentor.page, '3-remark', 'the mentor remarks'))
  await giveVerdict(mentor.page, 'housing', 'Aandachtspunt', 'Eerst de huur bespreken.')
  pictures.push(await take(mentor.page, '4-verdict', 'a verdict'))
  await sign(mentor.page)
  pictures.push(await take(mentor.page, '5-signed', 'signed'))
  await readBack(trainee, file)
  return [...pictures, await take(trainee.page, '6-read-in', 'read in by the trainee')]
}

async function secondRound({ trainee, mentor, rent, take, file }: Round): Promise<Pictures[]> {
  await trainee.page.evaluate((path) => window.praktijkpad.planSet({ path, value: 150 }), rent)
  await trainee.page.getByText('Weer open, want dit is gewijzigd:').first().waitFor()
  const pictures = [await take(trainee.page, '7-edited', 'edited after signing')]
  await show(trainee.page, '/review/share')
  await share(trainee, file)
  pictures.push(await take(trainee.page, '8-again', 'the second round'))
  await openAsMentor(mentor, `${file}.praktijkpad-review`)
  await mentor.page.getByText('ronde 2').first().waitFor()
  await show(mentor.page, '/review/changes')
  await mentor.page.getByRole('row').filter({ hasText: 'Huur per m² per jaar' }).first().waitFor()
  pictures.push(await take(mentor.page, '9-changes', 'what changed'))
  await sign(mentor.page)
  await readBack(trainee, file)
  return [...pictures, await take(trainee.page, '10-signed-again', 'signed again')]
}

/** The path of the rent of the place the plan counts with. */
async function rentOfChosenPlace(page: Page): Promise<string> {
  const id = await page.evaluate(async () => {
    const read = await window.praktijkpad.planRead({})
    return read.ok ? (read.value.plan.housing.chosenOptionId ?? '') : ''
  })
  return `housing.options.${id}.rentPerM2PerYear`
}

async function share({ app, page }: RunningApp, file: string): Promise<void> {
  await chooseWhereToSave(app, `${file}.praktijkpad-review`)
  await shareRound(page, null)
  await page.getByText(/^Ronde \d is bewaard/).waitFor()
}

async function readBack({ app, page }: RunningApp, file: string): Promise<void> {
  await chooseFileToOpen(app, `${file}.praktijkpad-review`)
  await show(page, '/review')
  await page.getByRole('button', { name: 'Beoordeling inlezen …' }).click()
  await page.getByText('is ingelezen').waitFor()
}
