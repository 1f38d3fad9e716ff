import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { log } from '../log.ts'
import { readJson, writeJson } from '../storage/json-file.ts'

const MOST_FILES = 500

const entrySchema = z.strictObject({ sha256: z.string(), path: z.string() })
const storedSchema = z.strictObject({ files: z.array(entrySchema) })
type Entry = z.infer<typeof entrySchema>

/**
 * Where the files are that the user chose on this computer, newest first. Only main knows these paths; a page names a
 * file by its hash.
 */
export class SeenFiles {
  readonly #file: string
  #entries: readonly Entry[]

  constructor(file: string) {
    this.#file = file
    this.#entries = readJson(file, storedSchema)?.files ?? []
  }

  /** The folder a file was last chosen from. */
  get lastFolder(): string | null {
    const newest = this.#entries[0]
    return newest ? dirname(newest.path) : null
  }

  /** Where files with this hash were chosen, the last one first. */
  pathsOf(sha256: string): string[] {
    return this.#entries.filter((entry) => entry.sha256 === sha256).map(({ path }) => path)
  }

  /** Puts a file at the top. That the list cannot be written does not stop the user's work. */
  remember(chosen: string, sha256: string): void {
    const path = resolve(chosen)
    const others = this.#entries.filter((entry) => entry.path !== path || entry.sha256 !== sha256)
    this.#entries = [{ sha256, path }, ...others].slice(0, MOST_FILES)
    try {
      writeJson(this.#file, { files: this.#entries })
    } catch (error) {
      log(`the list of chosen files could not be written: ${String(error)}`)
    }
  }
}
