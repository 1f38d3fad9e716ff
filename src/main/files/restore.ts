import { CodedError, type ErrorCode } from '#contract/errors.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'
import type { BackupOffer } from './backup-offer.ts'
import { restoredPath } from './names.ts'

interface Restoring {
  readonly offer: BackupOffer
  /** What the new name says, such as `hersteld 2026-11-22`. */
  readonly label: string
  readonly workbook: Pick<WorkbookClient, 'request'>
  /** Asks for another place; null when the user does not want to. */
  readonly choosePlace: (suggestion: string) => Promise<string | null>
}

const MOST_ATTEMPTS = 100
const ELSEWHERE: readonly ErrorCode[] = ['file.readOnly', 'file.missing', 'disk.full', 'disk.failed']

/** Copies a backup beside the damaged file, over nothing. Where that cannot be written the user chooses a place. */
export async function restoreBackup({
  offer,
  label,
  workbook,
  choosePlace,
}: Restoring): Promise<string | null> {
  const copyTo = (path: string) => workbook.request('backup.restore', { backup: offer.backup, path })
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const path = restoredPath(offer.damaged, label, attempt)
    try {
      await copyTo(path)
      return path
    } catch (error) {
      if (!(error instanceof CodedError)) throw error
      if (error.code === 'file.exists') continue
      if (!ELSEWHERE.includes(error.code)) throw error
      const chosen = await choosePlace(path)
      if (chosen !== null) await copyTo(chosen)
      return chosen
    }
  }
  throw new CodedError('file.exists', { name: restoredPath(offer.damaged, label, 1) })
}
