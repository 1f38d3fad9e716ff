import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const SIDECARS = ['-wal', '-shm', '-journal'] as const

/** The files SQLite may keep beside a database. */
export function sidecarsOf(path: string): string[] {
  return SIDECARS.map((suffix) => path + suffix)
}

/** Throws a file system error unless the file and the folder around it can be written to. Changes neither. */
export function assertWritable(path: string): void {
  closeSync(openSync(path, 'r+'))
  accessSync(dirname(path), constants.W_OK)
}

/** True when both paths lead to the same file on disk. Opens neither: that would drop SQLite's lock on it. */
export function isSameFile(one: string, other: string): boolean {
  const first = identity(one)
  return first !== null && first === identity(other)
}

/** Tells one file on this machine from all others; null when there is no file. */
export function identity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.dev} ${stats.ino}` : null
}

/**
 * Puts a new file at `path` in one step, over what was there: `write` fills a temporary file in the same folder, which
 * is made durable and renamed. When `write` throws, nothing is left of it and what was there is untouched.
 */
export function replaceFile(path: string, suffix: string, write: (temporary: string) => void): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const temporary = join(dirname(target), `.praktijkpad-${suffix}.tmp`)
  accessSync(dirname(target), constants.W_OK)
  try {
    write(temporary)
    makeDurable(temporary, 'r+')
    // A write-ahead log of the file that was there would be replayed into the new one.
    for (const sidecar of sidecarsOf(target)) rmSync(sidecar, { force: true })
    renameSync(temporary, target)
  } catch (error) {
    for (const leftover of [temporary, ...sidecarsOf(temporary)]) rmSync(leftover, { force: true })
    throw error
  }
  syncFolder(dirname(target))
}

function makeDurable(path: string, flags: string): void {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes the rename itself durable. Windows has no such call and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform !== 'win32') makeDurable(folder, 'r')
}
