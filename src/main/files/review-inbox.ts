import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { reviewSummarySchema, type InboxRow, type ReviewSummary } from '#contract/review-procedures.ts'
import { log } from '../log.ts'
import { readJson, writeJson } from '../storage/json-file.ts'
import { shownFolder, workbookName } from './names.ts'

const MOST_REVIEWS = 200

const entrySchema = z.strictObject({ token: z.string(), path: z.string(), summary: reviewSummarySchema })
const storedSchema = z.strictObject({ reviews: z.array(entrySchema) })
type Entry = z.infer<typeof entrySchema>

/** The reviews of others that were opened on this computer, with what is known of them without opening them again. */
export class ReviewInbox {
  readonly #file: string
  readonly #home: string
  #entries: readonly Entry[]

  constructor(file: string, home: string) {
    this.#file = file
    this.#home = home
    this.#entries = readJson(file, storedSchema)?.reviews ?? []
  }

  /** Where a review is, or null. */
  pathOf(token: string): string | null {
    return this.#entries.find((entry) => entry.token === token)?.path ?? null
  }

  /** Takes in what a review looks like now. One place holds one review. */
  remember(place: string, summary: ReviewSummary): void {
    const path = resolve(place)
    const known = this.#entries.find((entry) => entry.path === path)
    const others = this.#entries.filter((entry) => entry.path !== path)
    const entry = { token: known?.token ?? randomUUID(), path, summary }
    this.#store([entry, ...others].slice(0, MOST_REVIEWS))
  }

  forget(token: string): void {
    this.#store(this.#entries.filter((entry) => entry.token !== token))
  }

  /** Those without the user's signature first, and the longest waiting on top. */
  list(): InboxRow[] {
    return [...this.#entries].sort(byWaiting).map(({ token, path, summary }) => {
      const folder = shownFolder(path, this.#home)
      return { token, name: workbookName(path), folder, missing: !existsSync(path), ...summary }
    })
  }

  /** The list is a convenience: that it cannot be written does not stop the user's work. */
  #store(entries: readonly Entry[]): void {
    this.#entries = entries
    try {
      writeJson(this.#file, { reviews: entries })
    } catch (error) {
      log(`the list of reviews could not be written: ${String(error)}`)
    }
  }
}

function byWaiting({ summary: one }: Entry, { summary: other }: Entry): number {
  const difference = Number(one.signedAt !== null) - Number(other.signedAt !== null)
  return difference === 0 ? one.madeAt.localeCompare(other.madeAt) : difference
}
