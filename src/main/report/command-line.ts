import { resolve } from 'node:path'
import { z } from 'zod'
import { READERS } from '#domain/readers/readers.ts'
import { LANGUAGES } from '#contract/shell-procedures.ts'

const FLAG = '--report='

/** What `npm run report` asks: from which file, into which folder, for whom and in which language. */
const orderSchema = z.strictObject({
  source: z.string().min(1),
  out: z.string().min(1),
  lens: z.enum(READERS).nullable(),
  language: z.enum(LANGUAGES),
})
export type ReportOrder = z.infer<typeof orderSchema>

/** The report in the arguments of the program, with absolute paths; null when none is asked. Throws when it is not well formed. */
export function reportIn(argv: readonly string[], currentFolder: string): ReportOrder | null {
  const argument = argv.find((one) => one.startsWith(FLAG))
  if (argument === undefined) return null
  const order = orderSchema.parse(JSON.parse(argument.slice(FLAG.length)))
  return { ...order, source: resolve(currentFolder, order.source), out: resolve(currentFolder, order.out) }
}
