import { z } from 'zod'
import { LANGUAGES } from './shell-procedures.ts'

/** Everything that can be found. Between groups that match equally well, the first of these is shown first. */
export const SEARCH_KINDS = [
  'answer',
  'article',
  'term',
  'step',
  'module',
  'figure',
  'calendar',
  'region',
  'survey',
] as const
const kind = z.enum(SEARCH_KINDS)
export type SearchKind = z.infer<typeof kind>

/** A text cut in parts, so that a page can mark what was searched for without making markup from text. */
const parts = z.array(z.strictObject({ text: z.string(), hit: z.boolean() }))
export type TextParts = z.infer<typeof parts>

const hit = z.strictObject({
  kind,
  /** The name within its kind; of an answer its field path. */
  id: z.string(),
  title: parts,
  /** Where it belongs and, for a figure, its year and how sure it is. */
  context: z.string(),
  snippet: parts,
  /** The page to go to, as in the address after `#`. */
  to: z.string().startsWith('/'),
})
export type SearchHit = z.infer<typeof hit>

const found = z.strictObject({
  /** Best first; hits of one kind stand together. */
  hits: z.array(hit).max(30),
  /** How much there is of each kind, also what did not fit. */
  counts: z.partialRecord(kind, z.int().positive()),
})
export type Found = z.infer<typeof found>

/** Looking something up in the app and in the open workbook; answered by the workbook process. */
export const searchProcedures = {
  /** An empty query finds nothing, and has everything ready for the next one. */
  'search.find': {
    input: z.strictObject({
      query: z.string().max(20_000),
      language: z.enum(LANGUAGES),
      limit: z.int().min(1).max(30),
    }),
    output: found,
  },
} as const
