import type { Db } from '../file/connection.ts'

/** One step of the file format. Frozen once shipped: a later version adds a file and never edits one. */
export interface Migration {
  readonly version: number
  readonly up: (db: Db) => void
}
