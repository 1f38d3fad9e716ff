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
import {
  commentOn,
  giveVerdict,
  introduce,
  openAsMentor,
  shareRound,
  show,
  sign,
} from '../../tests/driver/review-steps.ts'

type TakePicture = (page: Page, name: string) => Promise<number>

/** Shares the takeover with a mentor and back, two rounds; answers how many pictures it took. */
export async function showReview(trainee: RunningApp, take: TakePicture): Promise<number> {
  const mentor = await launch({ userData: await newFolder('demo-mentor') })
  const folder = await newFolder('demo-review')
  const rent = await openTakeover(trainee.page)
  const first = await firstRound({ trainee, mentor, rent, take, file: join(folder, 'Lindenhof 1') })
  const second = await secondRound({ trainee, mentor, rent, take, file: join(folder, 'Lindenhof 2') })
  await mentor.quit()
  return first + second
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

async function firstRound({ trainee, mentor, rent, take, file }: Round): Promise<number> {
  await show(trainee.page, '/review/share')
  await introduce(trainee.page, 'Sanne de Boer')
  let count = await take(trainee.page, '1-choose')
  count += await share(trainee, file, take, '2-saved')
  await openAsMentor(mentor, `${file}.praktijkpad-review`)
  await mentor.page.locator('#content h1').waitFor()
  await commentOn(mentor.page, rent, 'Dit is hoog voor deze wijk. Heb je de gemeente gebeld?', 'Bram de Wit')
  count += await take(mentor.page, '3-remark')
  await giveVerdict(mentor.page, 'housing', 'Aandachtspunt', 'Eerst de huur bespreken.')
  count += await take(mentor.page, '4-verdict')
  await sign(mentor.page)
  count += await take(mentor.page, '5-signed')
  await readBack(trainee, file)
  return count + (await take(trainee.page, '6-read-in'))
}

async function secondRound({ trainee, mentor, rent, take, file }: Round): Promise<number> {
  await trainee.page.evaluate((path) => window.praktijkpad.planSet({ path, value: 150 }), rent)
  await trainee.page.getByText('Weer open, want dit is gewijzigd:').first().waitFor()
  let count = await take(trainee.page, '7-edited')
  await show(trainee.page, '/review/share')
  count += await share(trainee, file, take, '8-again')
  await openAsMentor(mentor, `${file}.praktijkpad-review`)
  await mentor.page.getByText('ronde 2').first().waitFor()
  await show(mentor.page, '/review/changes')
  await mentor.page.getByRole('row').filter({ hasText: 'Huur per m² per jaar' }).first().waitFor()
  count += await take(mentor.page, '9-changes')
  await sign(mentor.page)
  await readBack(trainee, file)
  return count + (await take(trainee.page, '10-signed-again'))
}

/** Opens the takeover; answers the path of the rent of its first place. */
async function openTakeover(page: Page): Promise<string> {
  const id = await page.evaluate(async () => {
    await window.praktijkpad.fileClose({})
    await window.praktijkpad.fileOpenSample({ sample: 'takeover' })
    const read = await window.praktijkpad.planRead({})
    return read.ok ? (read.value.plan.housing.options[0]?.id ?? '') : ''
  })
  await page.locator('#content h1').waitFor()
  return `housing.options.${id}.rentPerM2PerYear`
}

async function share(
  { app, page }: RunningApp,
  file: string,
  take: TakePicture,
  name: string,
): Promise<number> {
  await chooseWhereToSave(app, `${file}.praktijkpad-review`)
  await shareRound(page, null)
  await page.getByText(/^Ronde \d is bewaard/).waitFor()
  return take(page, name)
}

async function readBack({ app, page }: RunningApp, file: string): Promise<void> {
  await chooseFileToOpen(app, `${file}.praktijkpad-review`)
  await show(page, '/review')
  await page.getByRole('button', { name: 'Beoordeling inlezen …' }).click()
  await page.getByText('is ingelezen').waitFor()
}
