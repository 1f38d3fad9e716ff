import { existsSync, rmSync } from 'node:fs'
import { connect, type Db } from './connection.ts'
import { hasCode } from './errors.ts'
import { sidecarsOf } from './place.ts'

/**
 * Looks into a file and leaves it, and the folder around it, as it was: also when a crash left a write-ahead log, which
 * is read but not merged. Throws SQLITE_BUSY when another process has the file.
 */
export function peek<T>(path: string, look: (db: Db) => T): T {
  const absent = sidecarsOf(path).filter((sidecar) => !existsSync(sidecar))
  const db = connect(path, { readonly: true })
  try {
    const seen = look(db)
    closeWithout(db, absent)
    return seen
  } catch (error) {
    // Files beside a file in use are not made by this connection: they hold the other process's work.
    closeWithout(db, hasCode(error, 'file.inUse') ? [] : absent)
    throw error
  }
}

/**
 * Closes and removes the index SQLite made for reading a write-ahead log. Before closing, while this connection keeps
 * others from taking the file; Windows cannot remove an open file, so there after closing.
 */
function closeWithout(db: Db, sidecars: readonly string[]): void {
  const isWindows = process.platform === 'win32'
  if (!isWindows) remove(sidecars)
  db.close()
  if (isWindows) remove(sidecars)
}

function remove(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { force: true })
}

/** Throws `file.inUse` when another process has the file. A missing file, or one that is no database, is not in use. */
export function refuseInUse(path: string): void {
  if (!existsSync(path)) return
  try {
    peek(path, (db) => db.prepare('SELECT 1 FROM sqlite_schema').get())
  } catch (error) {
    if (hasCode(error, 'file.inUse')) throw error
  }
}
