import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sortedNewestFirst, superfluous } from './keep.ts'
import { readBackupName, type BackupName } from './name.ts'

/** Where the backups of one workbook are. */
export function folderOf(backupFolder: string, workbookId: string): string {
  return join(backupFolder, workbookId)
}

/** The backups in a folder, newest first. Any other file there is passed over. */
export function listBackups(folder: string): BackupName[] {
  return sortedNewestFirst(entriesOf(folder).flatMap((file) => readBackupName(file) ?? []))
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return []
    throw error
  }
}

/** Removes the backups that need not be kept, and nothing else. */
export function prune(folder: string, now: Date): void {
  for (const backup of superfluous(listBackups(folder), now)) rmSync(join(folder, backup.file))
}
