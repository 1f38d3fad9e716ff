/** Walks the roads through the real app: pictures of every stop, every file it can save, and a page that shows them. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '#domain/field/format.ts'
import type { SampleName } from '#contract/shell-procedures.ts'
import { electronVersion, launch, newFolder, type RunningApp } from '../../tests/driver/app.ts'
import { EVERY_LOOK, FOLDER, LIGHT, photograph, type Look, type Pictures, type Stop } from './camera.ts'
import { saveEverything, saveReports } from './exports.ts'
import { indexPage, type Chapter } from './index-page.ts'
import { drawPages } from './pdf-pages.ts'
import { showReview } from './review.ts'
import { ENGLISH_LOOKS, ENGLISH_STOPS, pagesOf, ROADS, type Road } from './stops.ts'

const NOTHING = { pictures: [], files: [], sheets: [] }

async function showStart(page: Page): Promise<Chapter> {
  const start = await photograph(page, 'start/start', EVERY_LOOK)
  await page.getByRole('button', { name: 'Ik wil een praktijk overnemen' }).click()
  const fresh = await photograph(page, 'start/new', EVERY_LOOK, 'a new plan')
  return { ...NOTHING, title: 'Start', pictures: [start, fresh] }
}

/** Opens a sample as it came with the app, in a language. */
async function openSample(page: Page, sample: SampleName, language: Language): Promise<void> {
  await page.evaluate(
    async (chosen) => {
      await window.praktijkpad.fileClose({})
      await window.praktijkpad.shellChangeSettings({ language: chosen.language })
      await window.praktijkpad.fileOpenSample({ sample: chosen.sample })
    },
    { sample, language },
  )
  await page.locator(`html[lang="${language}"] nav`).first().waitFor()
}

async function visit(
  page: Page,
  stops: readonly Stop[],
  folder: string,
  looks: readonly Look[],
): Promise<Pictures[]> {
  const pictures: Pictures[] = []
  for (const { name, about, go } of stops) {
    await go(page)
    pictures.push(await photograph(page, join(folder, name), looks, about))
  }
  return pictures
}

/** A sample in Dutch with its files, and in English. The files come first, because some stops change the plan. */
async function showRoad(running: RunningApp, { sample, looks, extra }: Road): Promise<Chapter[]> {
  const { page } = running
  await openSample(page, sample, 'nl')
  const files = await saveEverything(running, join(sample, 'files'))
  const sheets = await drawPages(join(FOLDER, sample, 'files/plan.pdf'), join(FOLDER, sample, 'sheets'))
  const dutch = await visit(page, [...pagesOf(sample), ...extra], sample, looks)
  await openSample(page, sample, 'en')
  const english = await visit(page, ENGLISH_STOPS, join(sample, 'en'), ENGLISH_LOOKS)
  return [
    {
      title: capital(sample),
      pictures: dutch,
      files,
      sheets: sheets.map((name) => join(sample, 'sheets', name)),
    },
    { ...NOTHING, title: `${capital(sample)} in English`, pictures: english },
  ]
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** The files in English, which only the words make different: of one sample. */
async function showEnglishFiles(running: RunningApp): Promise<Chapter> {
  await openSample(running.page, 'joining', 'en')
  const files = await saveEverything(running, 'joining/en/files')
  const sheets = await drawPages(join(FOLDER, 'joining/en/files/plan.pdf'), join(FOLDER, 'joining/en/sheets'))
  const paths = sheets.map((name) => join('joining/en/sheets', name))
  return { ...NOTHING, title: 'Files in English', files, sheets: paths }
}

/** Two rounds with a mentor, and the report of what was said. */
async function showConversation(running: RunningApp): Promise<Chapter> {
  await openSample(running.page, 'takeover', 'nl')
  const pictures = await showReview(running, (page, name, about) =>
    photograph(page, join('review', name), LIGHT, about),
  )
  const files = await saveReports(running, 'review/files')
  const names = await drawPages(
    join(FOLDER, 'review/files/conversation-report.pdf'),
    join(FOLDER, 'review/sheets'),
  )
  return { title: 'Review', pictures, files, sheets: names.map((name) => join('review/sheets', name)) }
}

await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER)
const running = await launch({ userData: await newFolder('demo') })
await running.page.evaluate(() => document.fonts.ready)
const chapters: Chapter[] = [await showStart(running.page)]
for (const road of ROADS) chapters.push(...(await showRoad(running, road)))
chapters.push(await showEnglishFiles(running))
chapters.push(await showConversation(running))
const electron = await electronVersion(running.app)
await running.quit()
await writeFile(join(FOLDER, 'index.html'), indexPage(chapters, electron))
const pictures = chapters.flatMap((chapter) => chapter.pictures.flatMap(({ files }) => files))
const saved = chapters.flatMap(({ files }) => files)
console.log(`${pictures.length} screenshots and ${saved.length} files: open ${FOLDER}/index.html`)
