import { stat } from 'node:fs/promises'
import { CodedError } from '#contract/errors.ts'
import { toFailure } from '#contract/result.ts'
import { openFileClient, type Handlers } from '../ipc/handlers.ts'
import { log } from '../log.ts'
import type { ShellTexts } from '../texts.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'
import type { Desk } from './desk.ts'
import { withFileName, writingTo } from './file-name.ts'
import { shownFolder, workbookName } from './names.ts'
import type { ReviewDialogs } from './review-dialogs.ts'
import type { ReviewInbox } from './review-inbox.ts'

type ReviewHandlers = Pick<Handlers, Extract<keyof Handlers, `review.${string}`>>

export interface ReviewHandlerOptions {
  readonly desk: Desk
  readonly workbook: WorkbookClient
  readonly inbox: ReviewInbox
  readonly dialogs: ReviewDialogs
  readonly texts: () => ShellTexts
  /** The user's own folder, which is shown as `~`. */
  readonly home: string
}

/** What a page can ask about reviews. Only here do a dialog, a path and a review come together. */
export function reviewHandlers({
  desk,
  workbook,
  inbox,
  dialogs,
  texts,
  home,
}: ReviewHandlerOptions): ReviewHandlers {
  const client = openFileClient(workbook, desk)
  const note = () => noteOpen({ desk, workbook, inbox })
  /** The file that was chosen and turned out to need a password. */
  let waiting: string | null = null
  return {
    'review.me': (input) => client.request('review.me', input),
    'review.setMe': (input) => client.request('review.setMe', input),
    'review.preview': (input) => client.request('review.preview', input),
    'review.state': (input) => client.request('review.state', input),
    'review.changes': (input) => client.request('review.changes', input),
    'review.addEntry': async (input) => {
      if (desk.pageIsBehind) throw new CodedError('workbook.notOpen')
      const added = await client.request('review.addEntry', input)
      await note()
      return added
    },
    'review.share': async (round) => {
      const open = refuseOtherThanWorkbook(desk)
      const path = await dialogs.chooseShared(`${workbookName(open)} (${texts().fileName.review})`)
      if (path === null) return { done: false, name: null, round: null, folder: null, bytes: null }
      if (await desk.isOpen(path)) throw new CodedError('file.exists', { name: workbookName(path) })
      const shared = await writingTo(path, workbook.request('review.writeTo', { ...round, path }))
      const { size: bytes } = await stat(path)
      const folder = shownFolder(path, home)
      return { done: true, name: workbookName(path), round: shared.round, folder, bytes }
    },
    'review.import': async ({ password }) => {
      refuseOtherThanWorkbook(desk)
      const again = password === null ? null : waiting
      const path = again ?? (await dialogs.chooseReturned())
      if (path === null) return { done: false, name: null, round: null, added: 0, unverified: 0 }
      waiting = path
      const merged = await withFileName(path, workbook.request('review.mergeFrom', { path, password }))
      waiting = null
      return { done: true, name: workbookName(path), ...merged }
    },
    'review.unlock': async ({ password }) => {
      const path = desk.failedPath
      if (path === null) throw new CodedError('file.missing')
      return { done: await desk.open(path, password) }
    },
    'review.inbox': async () => {
      await note()
      return inbox.list()
    },
    'review.open': async ({ token }) => {
      const path = inbox.pathOf(token)
      if (path === null) throw new CodedError('file.missing')
      return { done: await desk.open(path) }
    },
    'review.forget': ({ token }) => {
      inbox.forget(token)
      return {}
    },
  }
}

/** Puts what is open in the inbox, when that is a review of somebody else. It never stops what the user was doing. */
export async function noteOpen({
  desk,
  workbook,
  inbox,
}: Pick<ReviewHandlerOptions, 'desk' | 'workbook' | 'inbox'>): Promise<void> {
  const path = desk.openPath
  if (path === null || !desk.isReviewOpen) return
  try {
    const summary = await workbook.request('review.summary', {})
    if (summary) inbox.remember(path, summary)
  } catch (error) {
    log(`a review could not be put in the inbox: ${toFailure(error).code}`)
  }
}

function refuseOtherThanWorkbook(desk: Desk): string {
  if (desk.openPath === null) throw new CodedError('workbook.notOpen')
  if (desk.isReviewOpen) throw new CodedError('review.readOnly')
  return desk.openPath
}
