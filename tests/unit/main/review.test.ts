import { copyFile, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { EXPORT_KINDS } from '#contract/export-procedures.ts'
import { identityArgument, resourcesArgument } from '#contract/process-arguments.ts'
import type { NewRound } from '#contract/review-procedures.ts'
import { exportHandlers } from '#main/export/handlers.ts'
import { SavedFiles } from '#main/export/saved-files.ts'
import { Desk } from '#main/files/desk.ts'
import { RecentFiles } from '#main/files/recent.ts'
import { reviewHandlers } from '#main/files/review-handlers.ts'
import { ReviewInbox } from '#main/files/review-inbox.ts'
import { planHandlers } from '#main/ipc/handlers.ts'
import { placesIn } from '#main/places.ts'
import { textsIn } from '#main/texts.ts'
import { WorkbookClient } from '#main/workbook-process/client.ts'
import { startUnderNode } from '#main/workbook-process/node-adapter.ts'
import { NEW_PLAN } from './fixtures/desk.ts'
import { newFolder } from './fixtures/process.ts'

const APP_FOLDER = join(import.meta.dirname, '../../..')
const PROGRAM = join(APP_FOLDER, 'src/workbook/process.ts')
const ROUND: NewRound = {
  pages: ['practice'],
  privateFigures: false,
  to: 'Bram',
  question: 'Durf jij dit?',
  since: null,
  today: '2026-11-22',
}

/** Somebody's computer: the desk, the real workbook process, and answers ready for the dialogs. */
async function computerOf(name: string) {
  const folder = await newFolder()
  const places = placesIn(APP_FOLDER, join(folder, 'user'))
  const args = [resourcesArgument(places.resourcesFolder), identityArgument(join(folder, 'identity.json'))]
  const deaf = () => undefined
  const workbook = new WorkbookClient({
    start: () => startUnderNode(process.execPath, PROGRAM, args),
    now: Date.now,
    listener: { planChanged: deaf, exportStage: deaf, restarted: deaf, gaveUp: deaf },
  })
  onTestFinished(() => workbook.stop())
  const desk = new Desk({
    workbook,
    recent: new RecentFiles(places.recentFile, folder),
    backupFolder: places.backupFolder,
    now: () => new Date(),
    changed: deaf,
    opened: deaf,
  })
  const chosen: string[] = []
  const choose = () => Promise.resolve(chosen.shift() ?? null)
  const review = reviewHandlers({
    desk,
    workbook,
    inbox: new ReviewInbox(places.reviewsFile, folder),
    dialogs: { chooseReturned: choose, chooseShared: choose },
    texts: () => textsIn('nl'),
    home: folder,
  })
  await review['review.setMe']({ name, title: null })
  return { folder, desk, workbook, chosen, review, plan: planHandlers(workbook, desk) }
}

/** Anna, with a round of her plan in a file, and Bram, who has not opened it yet. */
async function annaAndBram(password: string | null = null) {
  const [anna, bram] = [await computerOf('Anna'), await computerOf('Bram')]
  await anna.desk.create(join(anna.folder, 'linde.praktijkpad'), NEW_PLAN)
  const path = join(anna.folder, 'linde.praktijkpad-review')
  anna.chosen.push(path)
  const shared = await anna.review['review.share']({ ...ROUND, password })
  return { anna, bram, path, shared }
}

const remark = {
  what: { kind: 'comment', about: { kind: 'page', id: 'practice' }, text: 'Akkoord.' },
} as const

test('a review goes to a mentor and back', async () => {
  const { anna, bram, path, shared } = await annaAndBram()
  const { size: bytes } = await stat(path)
  expect(shared).toEqual({ done: true, name: 'linde', round: 1, folder: '~', bytes })
  await bram.desk.open(path)
  await bram.review['review.addEntry'](remark)
  anna.chosen.push(path)
  const merged = await anna.review['review.import']({ password: null })
  expect(merged).toEqual({ done: true, name: 'linde', round: 1, added: 1, unverified: 0 })
})

test('a review opens to be looked at: edits are refused, in the words for a review', async () => {
  const { bram, path } = await annaAndBram()
  await bram.desk.open(path)
  expect(bram.desk.state().open).toMatchObject({ name: 'linde', readOnly: true })
  const edit = bram.plan['plan.set']({ path: 'route.title', value: 'Anders' })
  await expect(edit).rejects.toMatchObject({ code: 'review.readOnly', details: { name: 'linde' } })
  const read = await bram.plan['plan.read']({})
  expect(read.plan.route.title).toBe('Overname Lindenhof')
})

/** The files of the plan, for a user who says yes to everything. What is printed and suggested is kept. */
function exportsOf({ desk, workbook, folder }: Awaited<ReturnType<typeof computerOf>>, kept: unknown[] = []) {
  const nothing = () => undefined
  return exportHandlers({
    desk,
    workbook,
    printer: {
      print: (order) => {
        kept.push(order)
        return Promise.resolve({ bytes: 1 })
      },
      cancel: nothing,
    },
    saved: new SavedFiles(),
    choosePlace: (_, suggestion) => {
      kept.push(suggestion)
      return Promise.resolve(join(folder, 'saved'))
    },
    texts: () => textsIn('nl'),
    language: () => 'nl',
    today: () => '2026-11-22',
    home: folder,
    atStage: nothing,
    openPath: () => Promise.resolve(''),
    showItemInFolder: nothing,
  })
}

test.each(EXPORT_KINDS)('the plan of an open review is not saved as %s: nothing is written', async (kind) => {
  const { bram, path } = await annaAndBram()
  await bram.desk.create(join(bram.folder, 'own.praktijkpad'), NEW_PLAN)
  await bram.desk.open(path)
  const refused = { code: 'review.readOnly' }
  const before = await readdir(bram.folder)
  const saving = async () => exportsOf(bram)['export.save']({ kind, lens: null })
  await expect(saving()).rejects.toMatchObject(refused)
  const kit = async () => exportsOf(bram)['export.save']({ kind, lens: null, kit: 'bank' })
  await expect(kit()).rejects.toMatchObject(refused)
  if (kind === 'pdf') return
  const order = { kind, path: join(bram.folder, 'saved'), language: 'nl', today: '2026-11-22' } as const
  await expect(bram.workbook.request('export.write', order)).rejects.toMatchObject(refused)
  expect(await readdir(bram.folder)).toEqual(before)
})

test('the report of an open review is that of the plan under review, not of what was open before', async () => {
  const { bram, path } = await annaAndBram()
  await bram.desk.create(join(bram.folder, 'own.praktijkpad'), { ...NEW_PLAN, title: 'Van Bram' })
  await bram.desk.open(path)
  const kept: unknown[] = []
  const saved = await exportsOf(bram, kept)['export.save']({ kind: 'pdf', lens: null, of: 'review' })
  expect(saved).toMatchObject({ outcome: 'done', folder: '~' })
  const [suggestion, order] = kept
  expect(suggestion).toBe('linde (verslag van het gesprek)')
  expect(order).toMatchObject({ document: { about: 'Overname Lindenhof' }, today: '2026-11-22' })
  expect(JSON.stringify(order)).not.toContain('Van Bram')
})

test('the report of the own plan is saved as a document', async () => {
  const { anna } = await annaAndBram()
  const saved = await exportsOf(anna)['export.save']({ kind: 'docx', lens: null, of: 'review' })
  const { size: bytes } = await stat(join(anna.folder, 'saved'))
  expect(saved).toMatchObject({ outcome: 'done', bytes })
})

test('the report does not take the place of the review it is about', async () => {
  const { bram, path } = await annaAndBram()
  const own = join(bram.folder, 'saved')
  await copyFile(path, own)
  await bram.desk.open(own)
  const saving = async () => exportsOf(bram)['export.save']({ kind: 'pdf', lens: null, of: 'review' })
  await expect(saving()).rejects.toMatchObject({ code: 'file.inUse' })
})

test('a review with a password asks for it, and opens with it', async () => {
  const { bram, path } = await annaAndBram('geheim')
  await bram.desk.open(path)
  expect(bram.desk.state().failure).toMatchObject({ failure: { code: 'review.needsPassword' } })
  expect(await bram.review['review.unlock']({ password: 'fout' })).toEqual({ done: false })
  expect(bram.desk.state().failure).toMatchObject({ failure: { code: 'review.wrongPassword' } })
  expect(await bram.review['review.unlock']({ password: 'geheim' })).toEqual({ done: true })
})

test('a returned review with a password is taken in when asked again with it', async () => {
  const { anna, bram, path } = await annaAndBram('geheim')
  await bram.desk.open(path)
  await bram.review['review.unlock']({ password: 'geheim' })
  await bram.review['review.addEntry'](remark)
  anna.chosen.push(path)
  const refused = anna.review['review.import']({ password: null })
  await expect(refused).rejects.toMatchObject({ code: 'review.needsPassword', details: { name: 'linde' } })
  expect(await anna.review['review.import']({ password: 'geheim' })).toMatchObject({ done: true, added: 1 })
})

test('a review that was opened is in the inbox, and opens from there', async () => {
  const { bram, path } = await annaAndBram()
  await bram.desk.open(path)
  const [row] = await bram.review['review.inbox']({})
  expect(row).toMatchObject({
    from: 'Anna',
    question: 'Durf jij dit?',
    round: 1,
    signedAt: null,
    missing: false,
  })
  await bram.desk.close()
  expect(await bram.review['review.open']({ token: row?.token ?? '' })).toEqual({ done: true })
})

test('a review can be taken out of the inbox; its file stays', async () => {
  const { bram, path } = await annaAndBram()
  await bram.desk.open(path)
  const [row] = await bram.review['review.inbox']({})
  await bram.desk.close()
  await bram.review['review.forget']({ token: row?.token ?? '' })
  expect(await bram.review['review.inbox']({})).toEqual([])
  expect((await readFile(path)).length).toBeGreaterThan(0)
})

test('a refused review leaves what was open where it was', async () => {
  const { anna, path } = await annaAndBram()
  const bad = join(anna.folder, 'bad.praktijkpad-review')
  await copyFile(join(anna.folder, 'linde.praktijkpad'), bad).catch(() => undefined)
  anna.chosen.push(bad)
  const refused = anna.review['review.import']({ password: null })
  await expect(refused).rejects.toMatchObject({ code: 'review.notAReview' })
  expect([anna.desk.state().open?.name, path.length > 0]).toEqual(['linde', true])
})
