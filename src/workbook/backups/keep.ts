import type { BackupName } from './name.ts'

const NEWEST_KEPT = 10
const DAYS_KEPT = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** The backups that may go: all but the newest ten and the newest of each day (UTC) of the last thirty. */
export function superfluous(backups: readonly BackupName[], now: Date): BackupName[] {
  const newestFirst = sortedNewestFirst(backups)
  const oldest = new Date(now.getTime() - DAYS_KEPT * DAY_MS).toISOString()
  return newestFirst.filter((backup, index) => {
    const newestOfDay = newestFirst.findIndex((other) => dayOf(other) === dayOf(backup)) === index
    return index >= NEWEST_KEPT && !(newestOfDay && backup.savedAt >= oldest)
  })
}

/** ISO times sort as text. */
export function sortedNewestFirst(backups: readonly BackupName[]): BackupName[] {
  return [...backups].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
}

function dayOf(backup: BackupName): string {
  return backup.savedAt.slice(0, 10)
}
