import { z } from 'zod'
import { KIT_PARTIES, READERS } from '#domain/readers/readers.ts'
import { planProcedures } from './plan-procedures.ts'
import { LANGUAGES } from './shell-procedures.ts'
import { textDocumentSchema } from './text-document.ts'

const nothing = z.strictObject({})

/** What is printed: the plan, for one reader or for nobody in particular, or the sheet for one conversation. */
const printedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), lens: z.enum(READERS).nullable() }),
  z.strictObject({ kind: z.literal('kit'), party: z.enum(KIT_PARTIES) }),
])
export type Printed = z.infer<typeof printedSchema>

const planOrder = z.strictObject({
  printed: printedSchema,
  language: z.enum(LANGUAGES),
  /** The day on the document, from which the planning counts. */
  today: z.iso.date(),
  snapshot: planProcedures['plan.read'].output,
})
export type PlanOrder = z.infer<typeof planOrder>

/** A document that is complete as it is: no plan is needed to print it. */
const documentOrder = z.strictObject({
  document: textDocumentSchema,
  language: z.enum(LANGUAGES),
  /** The day on the document. */
  today: z.iso.date(),
})

const printOrder = z.union([planOrder, documentOrder])
export type PrintOrder = z.infer<typeof printOrder>

/** What the page that is printed asks; only that page, which nobody sees, gets an answer. */
export const printProcedures = {
  'print.order': { input: nothing, output: printOrder },
  /** The pages are laid out. They are printed unless something does not fit: `overflowing` is the first such page, 0 when there is none. */
  'print.ready': {
    input: z.strictObject({
      pages: z.int().min(1).max(2_000),
      overflowing: z.int().min(0).max(2_000),
    }),
    output: nothing,
  },
  /** There can be nothing to print. */
  'print.failed': { input: z.strictObject({ message: z.string().max(2_000) }), output: nothing },
} as const
