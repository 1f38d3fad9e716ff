import { randomUUID } from 'node:crypto'
import { access } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { recentSchema, type RecentFile } from '#contract/shell-procedures.ts'
import { log } from '../log.ts'
import { readJson, writeJson } from '../storage/json-file.ts'
import { shownFolder } from './names.ts'

const MOST_FILES = 12

const entrySchema = z.strictObject({
  token: recentSchema.shape.token,
  path: z.string(),
  workbookId: z.uuid(),
  title: z.string(),
  openedAt: z.iso.datetime(),
})
const storedSchema = z.strictObject({ lastFolder: z.string().nullable(), files: z.array(entrySchema) })
type Stored = z.infer<typeof storedSchema>
export type RecentEntry = Stored['files'][number]

/** A workbook that was opened just now. */
export type OpenedFile = Pick<RecentEntry, 'path' | 'workbookId' | 'title' | 'openedAt'>

/** The workbooks that were opened before, newest first, and the folder that was used last. */
export class RecentFiles {
  readonly #file: string
  readonly #home: string
  #stored: Stored

  constructor(file: string, home: string) {
    this.#file = file
    this.#home = home
    this.#stored = readJson(file, storedSchema) ?? { lastFolder: null, files: [] }
  }

  get lastFolder(): string | null {
    return this.#stored.lastFolder
  }

  byToken(token: string): RecentEntry | null {
    return this.#stored.files.find((entry) => entry.token === token) ?? null
  }

  byPath(path: string): RecentEntry | null {
    return this.#stored.files.find((entry) => entry.path === resolve(path)) ?? null
  }

  /** Puts a file at the top; a file that was in the list keeps its token. */
  remember(opened: OpenedFile): void {
    const path = resolve(opened.path)
    const entry = { ...opened, path, token: this.byPath(path)?.token ?? randomUUID() }
    const others = this.#stored.files.filter((other) => other.path !== path)
    this.#store({ lastFolder: dirname(path), files: [entry, ...others].slice(0, MOST_FILES) })
  }

  rememberFolder(folder: string): void {
    this.#store({ ...this.#stored, lastFolder: folder })
  }

  forget(token: string): void {
    this.#store({ ...this.#stored, files: this.#stored.files.filter((entry) => entry.token !== token) })
  }

  /** The list for the page, which gets no path, with what has gone from its place marked. */
  list(): Promise<RecentFile[]> {
    return Promise.all(
      this.#stored.files.map(async ({ token, path, title, openedAt }) => ({
        token,
        name: title,
        folder: shownFolder(path, this.#home),
        openedAt,
        missing: !(await exists(path)),
      })),
    )
  }

  /** The list is a convenience: that it cannot be written does not stop the user's work. */
  #store(stored: Stored): void {
    this.#stored = stored
    try {
      writeJson(this.#file, stored)
    } catch (error) {
      log(`the list of recent files could not be written: ${String(error)}`)
    }
  }
}

/** Whether there is something at this path. */
function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
