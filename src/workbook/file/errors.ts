import Database from 'better-sqlite3'
import { CodedError, type ErrorCode } from '#contract/errors.ts'

const BY_SQLITE_CODE: Readonly<Record<string, ErrorCode>> = {
  FULL: 'disk.full',
  BUSY: 'file.inUse',
  LOCKED: 'file.inUse',
  READONLY: 'file.readOnly',
  // The file itself is known to be there: it is a sidecar or a new file that could not be made beside it.
  CANTOPEN: 'file.readOnly',
  CORRUPT: 'file.damaged',
  NOTADB: 'file.damaged',
  IOERR: 'disk.failed',
}

const BY_SYSTEM_CODE: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.notSqlite',
  EACCES: 'file.readOnly',
  EPERM: 'file.readOnly',
  EROFS: 'file.readOnly',
  EBUSY: 'file.inUse',
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EIO: 'disk.failed',
}

/** The same error with a code of the contract when SQLite or the file system says which one it is. */
export function withCode(error: unknown): unknown {
  const code = codeOf(error)
  return code ? new CodedError(code, {}, { cause: error }) : error
}

/** Runs `action`; what SQLite or the file system throws comes out as a `CodedError`. */
export function coded<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw withCode(error)
  }
}

/** True when the contract has this code for what went wrong. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof CodedError ? error.code === code : codeOf(error) === code
}

function codeOf(error: unknown): ErrorCode | undefined {
  if (error instanceof Database.SqliteError) return BY_SQLITE_CODE[primaryCode(error.code)]
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? BY_SYSTEM_CODE[code] : undefined
}

/** `SQLITE_IOERR_FSYNC` is a kind of `IOERR`. */
function primaryCode(code: string): string {
  return code.split('_')[1] ?? ''
}

/** True for an error by SQLite itself. */
export function isSqliteError(error: unknown): boolean {
  return error instanceof Database.SqliteError
}
