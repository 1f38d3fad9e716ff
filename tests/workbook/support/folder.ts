import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is gone when the test is over. */
export function temporaryFolder(inside: string = tmpdir()): string {
  const folder = mkdtempSync(join(inside, 'praktijkpad-workbook-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const SHARED_MEMORY = '/dev/shm'

/** The same, in memory where the machine has such a place: for thousands of commits that need not wait for a disk. */
export function quickFolder(): string {
  return temporaryFolder(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir())
}

/** Every file in a folder with the hash of its bytes: equal before and after means nothing was touched. */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder).sort()
  return Object.fromEntries(files.map((file) => [file, hashOf(join(folder, file))]))
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
