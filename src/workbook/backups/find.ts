import { join } from 'node:path'
import { examine } from '../file/examine.ts'
import { peek } from '../file/peek.ts'
import type { Migration } from '../migrations/migration.ts'
import { readWorkbookId } from '../storage/facts.ts'
import { folderOf, listBackups } from './folder.ts'

/** A backup that was opened and found sound. */
export interface SoundBackup {
  readonly path: string
  readonly savedAt: string
}

/** The newest sound backup of a workbook, or null. */
export function newestSound(
  backupFolder: string,
  workbookId: string,
  migrations: readonly Migration[],
): SoundBackup | null {
  const folder = folderOf(backupFolder, workbookId)
  for (const { file, savedAt } of listBackups(folder)) {
    const path = join(folder, file)
    if (isSound(path, migrations)) return { path, savedAt }
  }
  return null
}

function isSound(path: string, migrations: readonly Migration[]): boolean {
  try {
    examine(path, migrations)
    return true
  } catch {
    return false
  }
}

/** The id in a file that may be damaged or gone; null when it cannot be read any more. Changes nothing on disk. */
export function idIn(path: string): string | null {
  try {
    return peek(path, readWorkbookId)
  } catch {
    return null
  }
}
