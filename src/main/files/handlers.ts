import { basename, extname, join } from 'node:path'
import { CodedError } from '#contract/errors.ts'
import type { Settings } from '#contract/shell-procedures.ts'
import type { Handlers } from '../ipc/handlers.ts'
import type { Places } from '../places.ts'
import type { ShellTexts } from '../texts.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'
import type { Desk } from './desk.ts'
import type { FileDialogs } from './dialogs.ts'
import type { DroppedFile } from './dropped.ts'
import { writingTo } from './file-name.ts'
import type { Handover } from './handover.ts'
import { fileNameFor, workbookName } from './names.ts'
import type { RecentFiles } from './recent.ts'
import { restoreBackup } from './restore.ts'
import { openSample } from './sample.ts'

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `file.${string}`>>

export interface FileHandlerOptions {
  readonly desk: Desk
  readonly handover: Pick<Handover, 'open'>
  readonly dropped: Pick<DroppedFile, 'take'>
  readonly workbook: WorkbookClient
  readonly recent: RecentFiles
  readonly dialogs: FileDialogs
  readonly places: Places
  readonly texts: () => ShellTexts
  readonly language: () => Settings['language']
  /** Today in the user's time zone, as an ISO day. */
  readonly today: () => string
  readonly changed: () => void
}

/** What a page can ask about files. Only here do a dialog, a path and the desk come together. */
export function fileHandlers(options: FileHandlerOptions): FileHandlers {
  const { desk, handover, dropped, workbook, recent, dialogs, places, texts, language, today, changed } =
    options
  return {
    'file.create': async (plan) => {
      const path = await dialogs.choosePlace('create', fileNameFor(plan.title, texts().fileName.untitled))
      if (path !== null) await writingTo(path, desk.create(path, plan))
      return { done: path !== null }
    },
    'file.open': async () => {
      const path = await dialogs.chooseFile()
      return { done: path !== null && (await desk.open(path)) }
    },
    'file.openRecent': async ({ token }) => {
      const entry = recent.byToken(token)
      if (!entry) throw new CodedError('file.missing')
      return { done: await desk.open(entry.path) }
    },
    'file.forgetRecent': ({ token }) => {
      recent.forget(token)
      changed()
      return {}
    },
    'file.openHandedOver': async () => ({ done: await handover.open() }),
    'file.openSample': async ({ sample }) => {
      const source = join(places.sampleSources, `${sample}.json`)
      await openSample({ desk, workbook, source, folder: places.sampleFolder })
      return { done: true }
    },
    'file.openBackup': async ({ token }) => {
      const offer = desk.offeredBackup(token)
      if (!offer) throw new CodedError('file.missing')
      const path = await restoreBackup({
        offer,
        label: `${texts().fileName.restored} ${today()}`,
        workbook,
        choosePlace: (suggestion) => dialogs.choosePlace('restore', suggestion),
      })
      return { done: path !== null && (await desk.open(path)) }
    },
    'file.importPlan': async () => {
      const source = await dialogs.choosePlanFile()
      return source === null ? NOTHING_IMPORTED : importPlan(source, options)
    },
    'file.openDropped': async () => ({ done: await desk.open(dropped.take()) }),
    'file.importDropped': () => importPlan(dropped.take(), options),
    'file.saveCopy': async () => {
      const open = desk.openPath
      if (open === null) throw new CodedError('workbook.notOpen')
      if (desk.isReviewOpen) throw new CodedError('review.readOnly')
      const name = `${workbookName(open)} (${texts().fileName.copy})`
      const path = await dialogs.choosePlace('saveCopy', name)
      if (path === null) return { done: false, name: null }
      if (await desk.isOpen(path)) throw new CodedError('file.exists', { name: workbookName(path) })
      await writingTo(path, workbook.request('workbook.copyTo', { path }))
      return { done: true, name: workbookName(path) }
    },
    'file.saveDiary': async () => {
      const open = desk.openPath
      if (open === null) throw new CodedError('workbook.notOpen')
      if (desk.isReviewOpen) throw new CodedError('review.readOnly')
      const path = await dialogs.chooseDiary(`${workbookName(open)} (${texts().fileName.diary})`)
      if (path === null) return { done: false, name: null, deadlines: null }
      const request = workbook.request('diary.writeTo', { path, language: language(), today: today() })
      const { deadlines } = await writingTo(path, request)
      return { done: deadlines !== null, name: basename(path), deadlines }
    },
    'file.close': async () => {
      await desk.close()
      return {}
    },
    'file.dismissFailure': () => {
      desk.dismissFailure()
      return {}
    },
  }
}

/** No plan file was read in. */
const NOTHING_IMPORTED = { done: false, name: null, refused: [] }

/** Asks where the workbook goes, makes it of a plan file and opens it. */
async function importPlan(source: string, { desk, dialogs }: Pick<FileHandlerOptions, 'desk' | 'dialogs'>) {
  const path = await dialogs.choosePlace('importedAs', basename(source, extname(source)))
  if (path === null) return NOTHING_IMPORTED
  const refused = await writingTo(path, desk.import(path, source))
  return { done: true, name: basename(source), refused: [...refused] }
}
