import { FILE_EXTENSION } from '../format.ts'

/** What the name of a backup says: when it was made (ISO, UTC) and the version of its format. */
export interface BackupName {
  readonly file: string
  readonly savedAt: string
  readonly version: number
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3})Z-v(\d{1,6})\.praktijkpad$/

/** The name of a backup: the time with `-` for `:`, which Windows does not allow, and the version. */
export function backupName(savedAt: string, version: number): BackupName {
  return { file: `${savedAt.replaceAll(':', '-')}-v${version}${FILE_EXTENSION}`, savedAt, version }
}

/** Reads a file name; null for anything that is not the name of a backup. */
export function readBackupName(file: string): BackupName | null {
  const parts = PATTERN.exec(file)
  if (!parts) return null
  const [, day, hours, minutes, seconds, version] = parts
  const savedAt = `${day}T${hours}:${minutes}:${seconds}Z`
  return Number.isNaN(Date.parse(savedAt)) ? null : { file, savedAt, version: Number(version) }
}
