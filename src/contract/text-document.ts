import { z } from 'zod'

const cells = z.array(z.string()).readonly()

const tableSchema = z.strictObject({
  kind: z.literal('table'),
  /** What the columns are called; empty when they need no names. */
  head: cells,
  /** The cells of a total are bold. */
  rows: z.array(z.strictObject({ cells, isTotal: z.boolean().optional() })).readonly(),
  /** From which column on there are numbers, which stand to the right; null when there are none. */
  numbersFrom: z.int().min(0).nullable(),
  /** How wide the columns are beside each other; without it words get the room that numbers leave. */
  widths: z.array(z.number().positive()).readonly().optional(),
  /** To be filled in by hand: every row has room to write in, and the last one for a signature. */
  isForm: z.boolean().optional(),
})

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('paragraph'), text: z.string(), isMuted: z.boolean().optional() }),
  /** By whom the words after it are; `doubt` is why that cannot be relied on, null where it can. */
  z.strictObject({ kind: z.literal('by'), text: z.string(), doubt: z.string().nullable() }),
  /** The words of somebody, as they wrote them: their line ends are theirs. */
  z.strictObject({ kind: z.literal('said'), text: z.string() }),
  tableSchema,
])

/** A part of a document, whatever file it becomes. */
export type Block = z.infer<typeof blockSchema>
export type Table = z.infer<typeof tableSchema>

/** A document of words and tables: what it is, what it is about, and its parts in order. */
export const textDocumentSchema = z.strictObject({
  title: z.string().min(1),
  about: z.string().min(1),
  blocks: z.array(blockSchema).readonly(),
})
export type TextDocument = z.infer<typeof textDocumentSchema>
