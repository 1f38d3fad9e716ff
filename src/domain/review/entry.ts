import { z } from 'zod'
import { SUBJECTS } from '../plan/plan.ts'
import { canonicalJson, type Sha256 } from './canonical.ts'
import { CRITERIA, LEVELS } from './rubric.ts'

/** How many characters somebody can write at once, and how many entries a review holds. */
export const MOST_CHARACTERS = 5_000
export const MOST_ENTRIES = 5_000

const MOST_SEEN = 20_000

export const pageSchema = z.enum(SUBJECTS)
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
/** Hashes of pages, by page. */
export const pageHashesSchema = z.partialRecord(pageSchema, hashSchema)

/** Exactly what was typed, spaces and line ends included; only not nothing. */
const words = z
  .string()
  .max(MOST_CHARACTERS)
  .refine((text) => text.trim() !== '')
const optionalWords = z.string().max(MOST_CHARACTERS)
const line = z.string().min(1).max(120)
/** The public half of an Ed25519 key: 32 bytes in base64. */
const key = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)
/** An Ed25519 signature: 64 bytes in base64. */
const signature = z.string().regex(/^[A-Za-z0-9+/]{86}==$/)
const entryId = z.uuid()

/** What something is about: a page, the path of a field or of an item, the id of a figure or of a check. */
const anchorSchema = z.strictObject({
  kind: z.enum(['page', 'field', 'item', 'figure', 'check']),
  id: z.string().min(1).max(160),
})
export type Anchor = z.infer<typeof anchorSchema>

export const VERDICTS = ['agreed', 'attention', 'blocked'] as const

const comment = z.strictObject({ kind: z.literal('comment'), about: anchorSchema, text: words })
const reply = z.strictObject({ kind: z.literal('reply'), to: entryId, text: words })
const settling = z.strictObject({ kind: z.enum(['resolve', 'reopen', 'withdraw']), entry: entryId })
const verdict = z.strictObject({
  kind: z.literal('verdict'),
  page: pageSchema,
  verdict: z.enum(VERDICTS),
  words: optionalWords,
})
const overrule = z.strictObject({
  kind: z.literal('overrule'),
  check: z.string().min(1).max(80),
  reason: words,
})
const rubric = z.strictObject({
  kind: z.literal('rubric'),
  criterion: z.enum(CRITERIA),
  level: z.enum(LEVELS),
  words: optionalWords,
})
const signOff = z.strictObject({
  kind: z.literal('signOff'),
  name: line,
  role: z.string().max(120),
  date: z.iso.date(),
  words: optionalWords,
})

/** What somebody says, as a page asks for it: what they looked at is added by whoever has the plan. */
export const draftSchema = z.discriminatedUnion('kind', [
  comment,
  reply,
  settling,
  verdict,
  overrule,
  rubric,
  signOff,
])
export type Draft = z.infer<typeof draftSchema>

const whatSchema = z.discriminatedUnion('kind', [
  /** `seen` is the value that was looked at, as JSON; null where there is not one value. */
  comment.extend({ seen: z.string().max(MOST_SEEN).nullable() }),
  reply,
  settling,
  verdict.extend({ pageHash: hashSchema }),
  overrule,
  rubric,
  signOff.extend({ pageHashes: pageHashesSchema }),
])
export type What = z.infer<typeof whatSchema>

/** Somebody, by their key. The name is what they call themselves. */
export const authorSchema = z.strictObject({ key, name: line, role: z.enum(['trainee', 'mentor']) })
export type Author = z.infer<typeof authorSchema>

/** One thing that was said in a review; it never changes. `reviewId` is the round it was said in. */
export const entrySchema = z.strictObject({
  id: entryId,
  reviewId: z.uuid(),
  workbookId: z.uuid(),
  at: z.iso.datetime(),
  author: authorSchema,
  what: whatSchema,
  signature,
})
export type Entry = z.infer<typeof entrySchema>
export type EntryOf<K extends What['kind']> = Entry & { readonly what: Extract<What, { kind: K }> }

/** Everything that is said, without what follows from it. */
export type EntryBody = Omit<Entry, 'id' | 'signature'>

/** The text an entry is signed over. */
export function signedText({ reviewId, workbookId, at, author, what }: EntryBody): string {
  return canonicalJson({ reviewId, workbookId, at, author, what })
}

/**
 * The id of an entry: the first 122 bits of the SHA-256 of what it says, as a UUID of version 8. So nobody can put
 * something else under an id that is in use.
 */
export function entryIdOf(body: EntryBody, sha256: Sha256): string {
  const hex = sha256(signedText(body))
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8'
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return [...parts, hex.slice(20, 32)].join('-')
}

/** Whether an entry says something of this kind; tells TypeScript so. */
export function says<K extends What['kind']>(entry: Entry, ...kinds: readonly K[]): entry is EntryOf<K> {
  return kinds.some((kind) => kind === entry.what.kind)
}
