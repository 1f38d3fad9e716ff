import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { planProcedures } from '#contract/plan-procedures.ts'
import { shellProcedures } from '#contract/shell-procedures.ts'

const fixtureSchema = z.strictObject({
  ...shellProcedures['file.create'].input.shape,
  edits: z.array(
    z.discriminatedUnion('procedure', [
      z.strictObject({ procedure: z.literal('plan.set'), input: planProcedures['plan.set'].input }),
      z.strictObject({
        procedure: z.literal('plan.addItem'),
        input: planProcedures['plan.addItem'].input,
        /** A name for the new item; a later value `@name` stands for its id. */
        as: z.string().optional(),
      }),
    ]),
  ),
})

/** An invented takeover with every page of the road filled in, edit by edit. */
export function readTakeover(): z.infer<typeof fixtureSchema> {
  const file = resolve(import.meta.dirname, '../fixtures/takeover.json')
  return fixtureSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
