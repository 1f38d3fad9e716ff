import { randomUUID } from 'node:crypto'
import type { ErrorCode, Failure } from '#contract/errors.ts'
import { toFailure } from '#contract/result.ts'
import { log } from '../log.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'
import type { RecentFiles } from './recent.ts'

/** A good backup of a file that could not be opened. The page knows it by its token only. */
export interface BackupOffer {
  readonly token: string
  readonly savedAt: string
  readonly backup: string
  readonly damaged: string
}

interface Search {
  readonly path: string
  readonly failure: Failure
  readonly workbook: WorkbookClient
  readonly recent: RecentFiles
  readonly backupFolder: string
}

/** What has become of a file when its first bytes, or the whole of it, were lost. */
const LOST: readonly ErrorCode[] = ['file.notSqlite', 'file.notWorkbook', 'file.missing']

/** Looks for a backup of a damaged file, or of one that is known as a workbook and is not one any more. */
export async function findBackup(search: Search): Promise<BackupOffer | null> {
  const { path, failure, workbook, recent, backupFolder } = search
  const knownId = recent.byPath(path)?.workbookId ?? null
  const damaged = failure.code === 'file.damaged' || (knownId !== null && LOST.includes(failure.code))
  if (!damaged) return null
  try {
    const newest = await workbook.request('backup.newest', { path, backupFolder, knownId })
    return newest && { token: randomUUID(), savedAt: newest.savedAt, backup: newest.path, damaged: path }
  } catch (error) {
    log(`no backup could be looked for: ${toFailure(error).code}`)
    return null
  }
}
