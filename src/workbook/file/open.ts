import { existsSync, rmSync } from 'node:fs'
import { newestVersion } from '../migrations/index.ts'
import type { Migration } from '../migrations/migration.ts'
import { migrate } from '../migrations/run.ts'
import { connect, fileVersion, lock, writeAhead, type Db } from './connection.ts'
import { checkIntegrity, examine, readContent, type Content } from './examine.ts'
import { readHeader } from './header.ts'
import { assertWritable } from './place.ts'

export interface OpenFile {
  readonly db: Db
  readonly content: Content
}

/**
 * Opens a workbook for this process alone and brings it to the newest version. `beforeMigration` is called for a file
 * of an earlier version, before anything is written. A file that is refused is left as it was, byte for byte.
 */
export function openFile(
  path: string,
  migrations: readonly Migration[],
  beforeMigration: (db: Db) => void,
): OpenFile {
  const header = readHeader(path, newestVersion(migrations))
  assertWritable(path)
  // Closing a connection merges the write-ahead log of a crash into the file, so look first without one that may write.
  if (header.writeAhead && !hasRollbackJournal(path)) examine(path, migrations)
  const db = connect(path, { readonly: false })
  try {
    lock(db)
    rmSync(`${path}-shm`, { force: true })
    checkIntegrity(db, migrations)
    if (fileVersion(db) < newestVersion(migrations)) beforeMigration(db)
    const content = upgrade(db, migrations)
    writeAhead(db)
    return { db, content }
  } catch (error) {
    db.close()
    throw error
  }
}

/** A crash in the middle of a migration left one: only a connection that may write can take the half migration back. */
function hasRollbackJournal(path: string): boolean {
  return existsSync(`${path}-journal`)
}

/** All missing steps and a first read in one transaction: a file is at the newest version and sound, or unchanged. */
function upgrade(db: Db, migrations: readonly Migration[]): Content {
  const step = db.transaction(() => {
    migrate(db, migrations)
    return readContent(db)
  })
  return step()
}
