import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { CodedError } from '#contract/errors.ts'
import { APPLICATION_ID } from '../format.ts'

const MAGIC = 'SQLite format 3\0'
const HEADER_BYTES = 100
const WRITE_VERSION_OFFSET = 18
const USER_VERSION_OFFSET = 60
const APPLICATION_ID_OFFSET = 68
const WAL_VERSION = 2

export interface Header {
  /** The file was left in write-ahead mode: whoever had it open did not close it. */
  readonly writeAhead: boolean
}

/**
 * Reads the first bytes of a file without SQLite. Throws `file.notSqlite`, `file.notWorkbook`, `file.newer` (with both
 * versions), `file.damaged` (cut off inside the header, or beside another file's log) or a file system error.
 */
export function readHeader(path: string, newestVersion: number): Header {
  const bytes = firstBytes(path)
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new CodedError('file.notSqlite')
  if (bytes.length < HEADER_BYTES) throw new CodedError('file.damaged')
  if (bytes.readUInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) throw new CodedError('file.notWorkbook')
  refuseNewer(bytes.readUInt32BE(USER_VERSION_OFFSET), newestVersion)
  const writeAhead = bytes[WRITE_VERSION_OFFSET] === WAL_VERSION
  if (!writeAhead && hasLog(path)) throw new CodedError('file.damaged')
  return { writeAhead }
}

/**
 * A file that was closed has no log, so one beside it was left by a crash of a file that has since been replaced by
 * hand. SQLite would mix the two.
 */
function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** Throws `file.newer`, naming both versions, for a file of a version this app does not know. */
export function refuseNewer(fileVersion: number, newestVersion: number): void {
  if (fileVersion <= newestVersion) return
  throw new CodedError('file.newer', {
    fileVersion: String(fileVersion),
    appVersion: String(newestVersion),
  })
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(HEADER_BYTES)
    return bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0))
  } finally {
    closeSync(file)
  }
}
