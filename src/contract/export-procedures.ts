import { z } from 'zod'
import { KIT_PARTIES, READERS } from '#domain/readers/readers.ts'
import { LANGUAGES } from './shell-procedures.ts'

const nothing = z.strictObject({})
const token = z.string().regex(/^[a-z0-9-]{8,64}$/)

/** What the workbook process writes: it has the plan and the engine. `figures` is every computed figure as JSON. */
const WRITTEN_KINDS = ['xlsx', 'docx', 'json', 'csv', 'ics', 'figures'] as const
/** The files a plan can be saved as. Main prints the PDF; the others the workbook process writes. */
export const EXPORT_KINDS = ['pdf', ...WRITTEN_KINDS] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]
export type WrittenKind = (typeof WRITTEN_KINDS)[number]

/** What was said in a review can be saved as a document to print and as one to write in. */
export const REPORT_KINDS = ['pdf', 'docx'] as const

/** What a file holds when that is not the plan: the report of what was said about it in a review. */
const of = z.literal('review').optional()

/** What is being done with a file: it is made, read back, and put in its place. */
export const EXPORT_STAGES = ['writing', 'checking', 'placing'] as const
const stage = z.enum(EXPORT_STAGES)
export type ExportStage = z.infer<typeof stage>

const saved = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('done'),
    name: z.string().min(1),
    /** In words: the user's own folder is `~`. */
    folder: z.string().min(1),
    bytes: z.int().min(0),
    /** For `export.open` and `export.showInFolder`, as long as the app runs. */
    token,
  }),
  /** The user closed the dialog. */
  z.strictObject({ outcome: z.literal('notChosen') }),
  /** The user stopped it: what was at the place is untouched. */
  z.strictObject({ outcome: z.literal('cancelled') }),
])
export type SavedExport = z.infer<typeof saved>

/**
 * Saving the open plan, or what was said about it, as a file for somebody else; answered by main, which asks the user for the place. A file is written
 * beside its place, read back, and only then takes its name: on failure the file that was there stays.
 */
export const exportProcedures = {
  /** The lens is the reader a PDF is for; null for nobody in particular. While it runs, `export.progress` tells how far it is. */
  'export.save': {
    input: z
      .strictObject({
        kind: z.enum(EXPORT_KINDS),
        lens: z.enum(READERS).nullable(),
        /** A PDF of the one page for a conversation with this party, instead of the plan. */
        kit: z.enum(KIT_PARTIES).optional(),
        of,
      })
      .refine(isKindOf),
    output: saved,
  },
  /** Stops what `export.save` is doing; it then answers `cancelled`. Does nothing when it is not busy. */
  'export.cancel': { input: nothing, output: nothing },
  /** Opens a saved file with the program the user has for it. Fails with `file.missing` when it is gone. */
  'export.open': { input: z.strictObject({ token }), output: nothing },
  /** Shows a saved file in the file manager. Fails with `file.missing` when it is gone. */
  'export.showInFolder': { input: z.strictObject({ token }), output: nothing },
} as const

/** What only main asks of the workbook process: files by their path. */
export const exportFileProcedures = {
  /**
   * Writes, reads back and places one file. Answers null when `export.stop` came first. Throws `export.failed`,
   * `export.verifyFailed`, or a `disk.` or `file.` error; what was at the path is then untouched.
   */
  'export.write': {
    input: z
      .strictObject({
        kind: z.enum(WRITTEN_KINDS),
        path: z.string().min(1).max(4_096),
        language: z.enum(LANGUAGES),
        /** The user's day, which the planning counts from. */
        today: z.iso.date(),
        of,
      })
      .refine(isKindOf),
    output: z.strictObject({ bytes: z.int().min(0) }).nullable(),
  },
  /** Stops the `export.write` that is running; does not wait for its turn. */
  'export.stop': { input: nothing, output: nothing },
} as const

function isKindOf({
  kind,
  of: what,
}: {
  readonly kind: ExportKind
  readonly of?: 'review' | undefined
}): boolean {
  return what === undefined || REPORT_KINDS.some((known) => known === kind)
}
