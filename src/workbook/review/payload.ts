import { z } from 'zod'
import { CodedError } from '#contract/errors.ts'
import { canonicalJson } from '#domain/review/canonical.ts'
import { entrySchema, hashSchema, MOST_ENTRIES, type Entry } from '#domain/review/entry.ts'
import { REVIEW_VERSION, snapshotSchema, type Snapshot } from '#domain/review/snapshot.ts'
import { DEEPEST, LONGEST_TEXT } from './format.ts'
import { sha256 } from './signatures.ts'

/** What a review file holds: what the mentor sees, and what was said about it. */
export interface ReviewContent {
  readonly snapshot: Snapshot
  readonly entries: readonly Entry[]
}

const hashesSchema = z.strictObject({ snapshot: hashSchema, entries: hashSchema })
const envelopeSchema = z.strictObject({
  manifest: z.strictObject({ hashes: hashesSchema }),
  snapshot: z.unknown(),
  entries: z.unknown(),
})
const versionSchema = z.object({ version: z.int() })
const entriesSchema = z.array(entrySchema).max(MOST_ENTRIES)

/** The content as canonical JSON, with the hash of each part. */
export function payloadText({ snapshot, entries }: ReviewContent): string {
  return canonicalJson({ manifest: { hashes: hashesOf(snapshot, entries) }, snapshot, entries })
}

/** Reads what `payloadText` wrote. Throws `review.damaged`, or `review.newerVersion` for content of a later version. */
export function contentOf(text: string): ReviewContent {
  refuseDeep(text)
  const envelope = parsed(envelopeSchema, parsedJson(text))
  const { snapshot, entries } = envelope
  const expected = canonicalJson(hashesOf(snapshot, entries))
  if (canonicalJson(envelope.manifest.hashes) !== expected || hasLongText(snapshot)) {
    throw new CodedError('review.damaged')
  }
  refuseNewer(snapshot)
  const content = { snapshot: parsed(snapshotSchema, snapshot), entries: parsed(entriesSchema, entries) }
  const isElsewhere = content.entries.some(({ workbookId }) => workbookId !== content.snapshot.workbookId)
  if (isElsewhere) throw new CodedError('review.damaged')
  return content
}

function hashesOf(snapshot: unknown, entries: unknown): z.infer<typeof hashesSchema> {
  return { snapshot: sha256(canonicalJson(snapshot)), entries: sha256(canonicalJson(entries)) }
}

function refuseNewer(snapshot: unknown): void {
  const { version } = parsed(versionSchema, snapshot)
  if (version <= REVIEW_VERSION) return
  const details = { fileVersion: String(version), appVersion: String(REVIEW_VERSION) }
  throw new CodedError('review.newerVersion', details)
}

/** Counts brackets outside texts, before anything recursive reads the JSON. */
function refuseDeep(text: string): void {
  let depth = 0
  let isInText = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index)
    if (isInText) {
      if (character === BACKSLASH) index += 1
      else if (character === QUOTE) isInText = false
    } else if (character === QUOTE) isInText = true
    else if (character === BRACE || character === BRACKET) depth += 1
    else if (character === BRACE + 2 || character === BRACKET + 2) depth -= 1
    if (depth > DEEPEST) throw new CodedError('review.damaged')
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** The opening ones; each closing one is two places further. */
const BRACKET = 0x5b
const BRACE = 0x7b

function hasLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST_TEXT
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(hasLongText)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CodedError('review.damaged', {}, { cause: error })
  }
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new CodedError('review.damaged', {}, { cause: result.error })
}
