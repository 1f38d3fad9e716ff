import { z } from 'zod'

/** How sure something is, in falling order. */
export const CERTAINTIES = ['primary', 'secondary', 'dated', 'estimate', 'unknown'] as const
const certaintySchema = z.enum(CERTAINTIES)

/** A text in both languages of the app. */
export const localisedSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
export type Localised = z.infer<typeof localisedSchema>

/** Where something was read: a page, or one of the documents this project started from. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  file: z.string().min(1).nullable(),
})
export type Source = z.infer<typeof sourceSchema>

/** The fields every reference entry carries. A source may be missing only where the certainty says "unknown". */
export const provenanceShape = {
  source: sourceSchema.nullable(),
  year: z.int().min(1980).max(2100).nullable(),
  certainty: certaintySchema,
  note: localisedSchema.nullable(),
}
export type Provenance = z.infer<z.ZodObject<typeof provenanceShape>>

/** Whether an entry can be checked: it names a page or a document. What cannot is hidden until it is sourced. */
export function isSourced({ source }: Pick<Provenance, 'source'>): boolean {
  return source !== null && (source.url !== null || source.file !== null)
}

/** Refuses an entry without a source that claims to be known. */
export function isHonest(entry: Provenance): boolean {
  return isSourced(entry) || entry.certainty === 'unknown' || entry.certainty === 'dated'
}
