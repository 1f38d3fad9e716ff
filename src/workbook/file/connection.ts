import Database from 'better-sqlite3'

export type Db = Database.Database

const BUSY_TIMEOUT_MS = 200

/** A connection to an existing file that trusts nothing in it. Reads and writes nothing by itself. */
export function connect(path: string, options: { readonly readonly: boolean }): Db {
  return hardened(new Database(path, { ...options, fileMustExist: true, timeout: BUSY_TIMEOUT_MS }))
}

/** A connection to a new file. */
export function connectNew(path: string): Db {
  return hardened(new Database(path, { timeout: BUSY_TIMEOUT_MS }))
}

/** A database that lives in memory only. */
export function connectMemory(): Db {
  return hardened(new Database(':memory:'))
}

function hardened(db: Db): Db {
  db.unsafeMode(false)
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  return db
}

/**
 * Takes the file for this connection alone until it closes, without writing to it. Throws SQLITE_BUSY when another
 * connection has it. Taken before WAL is switched on, so that SQLite keeps its index in memory and not in a -shm file.
 */
export function lock(db: Db): void {
  db.pragma('locking_mode = EXCLUSIVE')
  db.exec('BEGIN EXCLUSIVE; COMMIT')
}

/** Makes every commit durable before it returns. */
export function writeAhead(db: Db): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
}

/**
 * Closes so that one complete file remains. When that fails it is closed all the same: what is on disk is complete.
 * `last` runs when the file is complete and still this connection's own; it must not throw.
 */
export function closeToSingleFile(db: Db, last: () => void = () => undefined): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('journal_mode = DELETE')
  } finally {
    last()
    db.close()
  }
}

/** The number of the newest migration in the file. */
export function fileVersion(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }))
}
