import { z } from 'zod'

const nothing = z.strictObject({})
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What is known of a file: words to show, and a hash to know it by. Nothing here can be opened or read with. */
const seen = z.strictObject({
  name: z.string().min(1),
  folder: z.string().min(1),
  sha256,
  /** In bytes. */
  size: z.int().min(0),
})
export type SeenFile = z.infer<typeof seen>

const checked = z.strictObject({
  outcome: z.enum(['same', 'changed', 'missing']),
  name: z.string().min(1),
  folder: z.string().min(1),
})
export type CheckedFile = z.infer<typeof checked>

/**
 * Recognising papers that stay where they are; answered by main. The page names a file by its hash, never by its path;
 * `null` when the user closed the dialog. A file that cannot be read fails with `document.unreadable`, one that was gone
 * right after it was chosen with `document.missing`.
 */
export const documentProcedures = {
  /** Lets the user choose a file and reads it through. */
  'document.choose': { input: nothing, output: z.strictObject({ chosen: seen.nullable() }) },
  /**
   * Reads the file with this hash again; asks which one it is where this computer has not seen it. The place is the
   * folder in words, and only tells apart files with the same hash that were chosen in different folders.
   */
  'document.check': {
    input: z.strictObject({ sha256, place: z.string().max(4_096).nullable() }),
    output: z.strictObject({ checked: checked.nullable() }),
  },
} as const
