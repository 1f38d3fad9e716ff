import { z } from 'zod'
import type { Language } from '../field/format.ts'
import { referenceIdSchema } from '../reference/figure.ts'
import { localisedSchema } from '../reference/provenance.ts'

/** A word that is explained where it is used. */
const termSchema = z.strictObject({
  id: referenceIdSchema,
  term: localisedSchema,
  explanation: localisedSchema,
})
export type Term = z.infer<typeof termSchema>

export const glossarySchema = z.array(termSchema)

/** The terms as a reader of this language looks them up. */
export function alphabetical(terms: readonly Term[], language: Language): Term[] {
  const collator = new Intl.Collator(language)
  return [...terms].sort((one, other) => collator.compare(one.term[language], other.term[language]))
}
