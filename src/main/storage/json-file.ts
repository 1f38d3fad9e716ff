import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { log } from '../log.ts'
import { hasCode } from './system-error.ts'

/**
 * What a small file of main's own holds, or null when there is none. A file that cannot be understood is put aside
 * as `<name>.broken.json` and counts as none: these files hold habits, never the user's work.
 */
export function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) putAside(file)
    return null
  }
}

function putAside(file: string): void {
  const aside = file.replace(/(\.json)?$/, '.broken.json')
  try {
    renameSync(file, aside)
    log(`${basename(file)} could not be understood; it was kept as ${basename(aside)}`)
  } catch (error) {
    log(`${basename(file)} could not be read: ${String(error)}`)
  }
}

/** Writes a file so that after a power cut there is either the old or the new one. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.tmp`
  try {
    const handle = openSync(temporary, 'w')
    try {
      writeFileSync(handle, `${JSON.stringify(value, null, 2)}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
