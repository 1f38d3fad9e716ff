import { z } from 'zod'
import { failureSchema } from './errors.ts'
import { EXPORT_STAGES } from './export-procedures.ts'

/** A request from main to the workbook process. */
export const requestSchema = z.strictObject({
  id: z.int(),
  procedure: z.string().max(60),
  input: z.unknown(),
})
export type Request = z.infer<typeof requestSchema>

/** What the workbook process posts: an answer to a request, that the plan changed, or how far a file is. */
export const replySchema = z.union([
  z.strictObject({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.int(), ok: z.literal(false), error: failureSchema }),
  z.strictObject({ event: z.literal('plan.changed') }),
  z.strictObject({ event: z.literal('export.stage'), stage: z.enum(EXPORT_STAGES) }),
  z.strictObject({ event: z.literal('ready') }),
])
export type Reply = z.infer<typeof replySchema>
