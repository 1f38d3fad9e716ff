import { resolve } from 'node:path'
import { CodedError, type Failure } from '#contract/errors.ts'
import { toFailure } from '#contract/result.ts'
import type { NewWorkbook, OpenFailure, RefusedAnswer, ShellState } from '#contract/shell-procedures.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'
import { findBackup, type BackupOffer } from './backup-offer.ts'
import { workbookName } from './names.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { RecentFiles } from './recent.ts'
import { isSameFile } from './same-file.ts'

export interface DeskOptions {
  readonly workbook: WorkbookClient
  readonly recent: RecentFiles
  readonly backupFolder: string
  readonly now: () => Date
  /** What `state` answers is different now. */
  readonly changed: () => void
  /** For the list of recent documents of the operating system. */
  readonly opened: (path: string) => void
}

interface OpenFile {
  readonly path: string
  readonly workbookId: string
  readonly isReview: boolean
}

interface Failed {
  readonly path: string
  readonly shown: OpenFailure
  readonly offer: BackupOffer | null
}

/** What lies on the desk: the open workbook, or what could not be opened and why. */
export class Desk {
  readonly #options: DeskOptions
  readonly #inTurn = oneAtATime()
  #open: OpenFile | null = null
  #failed: Failed | null = null
  #restartedAt: string | null = null
  #pageIsBehind = false

  constructor(options: DeskOptions) {
    this.#options = options
  }

  get openPath(): string | null {
    return this.#open?.path ?? null
  }

  /** Whether what is open is a review, which the user only looks at. */
  get isReviewOpen(): boolean {
    return this.#open?.isReview ?? false
  }

  /** The file that could not be opened, while the page shows that. */
  get failedPath(): string | null {
    return this.#failed?.path ?? null
  }

  /** Whether the page may take another file for the one on the desk. What it saves is not meant for this one. */
  get pageIsBehind(): boolean {
    return this.#pageIsBehind
  }

  /** The page asks for the plan that lies here, so it knows from now on. */
  pageCatchesUp(): void {
    this.#pageIsBehind = false
  }

  /** Whether the file at this path is the one on the desk. */
  async isOpen(path: string): Promise<boolean> {
    return this.#open !== null && (await isSameFile(path, this.#open.path))
  }

  /** The backup that the page was offered under this token, if it still is. */
  offeredBackup(token: string): BackupOffer | null {
    return this.#failed?.shown.backup?.token === token ? this.#failed.offer : null
  }

  state(): Pick<ShellState, 'open' | 'failure' | 'restartedAt'> {
    const open = this.#open
    return {
      open: open && { name: workbookName(open.path), workbookId: open.workbookId, readOnly: open.isReview },
      failure: this.#failed?.shown ?? null,
      restartedAt: this.#restartedAt,
    }
  }

  /** Opens a file and answers whether that went well; what went wrong is in the state. */
  open(path: string, password?: string): Promise<boolean> {
    return this.#inTurn(async () => {
      if (await this.isOpen(path)) {
        this.#settle(this.#open)
        return true
      }
      try {
        await this.#place(
          path,
          this.#options.workbook.open({
            path,
            backupFolder: this.#options.backupFolder,
            ...(password !== undefined && { password }),
          }),
        )
        return true
      } catch (error) {
        await this.#fail(path, toFailure(error))
        return false
      }
    })
  }

  /** Opens a file that the page did not ask for: until it has read the plan again, it is behind. */
  async openUnasked(path: string): Promise<boolean> {
    const before = this.openPath
    this.#pageIsBehind = true
    const opened = await this.open(path)
    this.#pageIsBehind = this.openPath !== before
    return opened
  }

  /** Makes a new file and opens it. Throws when that cannot be done; then nothing has changed. */
  create(path: string, plan: NewWorkbook): Promise<void> {
    const { backupFolder, workbook } = this.#options
    return this.#inTurn(async () => {
      if (await this.isOpen(path)) throw new CodedError('file.exists', { name: workbookName(path) })
      await this.#place(path, workbook.create({ path, backupFolder, ...plan }))
    })
  }

  /** Makes a new file of a plan file and opens it; answers what could not be taken. Throws when it cannot be done at all. */
  import(path: string, source: string): Promise<readonly RefusedAnswer[]> {
    const { backupFolder, workbook } = this.#options
    return this.#inTurn(async () => {
      if (await this.isOpen(path)) throw new CodedError('file.exists', { name: workbookName(path) })
      const opening = workbook.import({ path, backupFolder, source })
      await this.#place(path, opening)
      return (await opening).refused
    })
  }

  /** Puts a workbook on the desk that is not the user's own: it is not remembered, and keeps its backups with it. */
  createSample(
    path: string,
    backupFolder: string,
    plan: NewWorkbook,
    fill: () => Promise<void>,
  ): Promise<void> {
    const { workbook } = this.#options
    return this.#inTurn(async () => {
      const { workbookId } = await workbook.create({ path, backupFolder, ...plan })
      try {
        await fill()
      } catch (error) {
        await this.#putAway()
        throw error
      }
      this.#settle({ path, workbookId, isReview: false })
    })
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#open !== null) await this.#putAway()
    })
  }

  dismissFailure(): void {
    this.#settle(this.#open)
  }

  /** The process says that nothing is open: a file that was open here was moved, removed or replaced meanwhile. */
  lookForLoss(): Promise<void> {
    const { workbook } = this.#options
    return this.#inTurn(async () => {
      const path = this.openPath
      if (path === null || (await isOpenIn(workbook))) return
      await workbook.close()
      this.#open = null
      await this.#fail(path, { code: 'file.missing', details: {} })
    })
  }

  /** The workbook process was started again; the failure says why the file is not open in it any more. */
  async processRestarted(failure: Failure | null): Promise<void> {
    this.#restartedAt = this.#options.now().toISOString()
    await this.#afterStop(failure)
  }

  /** The workbook process stopped too often. */
  processGaveUp(): Promise<void> {
    return this.#afterStop({ code: 'workbook.processStopped', details: {} })
  }

  async #afterStop(failure: Failure | null): Promise<void> {
    const path = this.openPath
    if (failure !== null && path !== null) {
      this.#open = null
      await this.#fail(path, failure)
    } else {
      this.#options.changed()
    }
  }

  async #place(
    path: string,
    opening: Promise<{ workbookId: string; title: string; isReview: boolean }>,
  ): Promise<void> {
    const { workbookId, title, isReview } = await opening
    // Reviews have a list of their own.
    if (!isReview) {
      const openedAt = this.#options.now().toISOString()
      this.#options.recent.remember({ path, workbookId, title, openedAt })
    }
    this.#options.opened(path)
    this.#settle({ path: resolve(path), workbookId, isReview })
  }

  async #putAway(): Promise<void> {
    await this.#options.workbook.close()
    this.#settle(null)
  }

  #settle(open: OpenFile | null): void {
    this.#open = open
    this.#failed = null
    this.#restartedAt = null
    this.#options.changed()
  }

  async #fail(path: string, failure: Failure): Promise<void> {
    const { workbook, recent, backupFolder } = this.#options
    const offer = await findBackup({ path, failure, workbook, recent, backupFolder })
    const backup = offer && { token: offer.token, savedAt: offer.savedAt }
    this.#failed = { path, shown: { name: workbookName(path), failure, backup }, offer }
    this.#options.changed()
  }
}

async function isOpenIn(workbook: WorkbookClient): Promise<boolean> {
  try {
    await workbook.request('plan.read', {})
    return true
  } catch (error) {
    return toFailure(error).code !== 'workbook.notOpen'
  }
}
