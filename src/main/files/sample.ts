import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { planProcedures } from '#contract/plan-procedures.ts'
import { shellProcedures } from '#contract/shell-procedures.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'
import type { Desk } from './desk.ts'
import { fileNameFor } from './names.ts'

const setEdit = z.strictObject({ procedure: z.literal('plan.set'), input: planProcedures['plan.set'].input })
const addEdit = z.strictObject({
  procedure: z.literal('plan.addItem'),
  input: planProcedures['plan.addItem'].input,
  /** A name for the new item; a later value `@name` is replaced by the item's id. */
  as: z.string().optional(),
})
const sampleSchema = z.strictObject({
  ...shellProcedures['file.create'].input.shape,
  edits: z.array(z.discriminatedUnion('procedure', [setEdit, addEdit])),
})
type Edit = z.infer<typeof sampleSchema>['edits'][number]

interface SampleOptions {
  readonly desk: Desk
  readonly workbook: Pick<WorkbookClient, 'request'>
  readonly source: string
  readonly folder: string
}

/** Makes the sample workbook anew and opens it; what somebody did in an earlier one is gone. */
export async function openSample({ desk, workbook, source, folder }: SampleOptions): Promise<void> {
  const { edits, ...plan } = sampleSchema.parse(JSON.parse(await readFile(source, 'utf8')))
  const name = randomUUID()
  const place = join(folder, name)
  await mkdir(place, { recursive: true })
  const fill = () => replay(edits, workbook)
  await desk.createSample(join(place, fileNameFor(plan.title, 'sample')), join(place, 'backups'), plan, fill)
  const earlier = (await readdir(folder)).filter((other) => other !== name)
  await Promise.all(earlier.map((other) => rm(join(folder, other), { recursive: true, force: true })))
}

async function replay(edits: readonly Edit[], workbook: Pick<WorkbookClient, 'request'>): Promise<void> {
  const ids = new Map<string, string>()
  for (const edit of edits) {
    if (edit.procedure === 'plan.addItem') {
      const { id } = await workbook.request('plan.addItem', edit.input)
      if (edit.as !== undefined) ids.set(`@${edit.as}`, id)
    } else {
      const { path, value } = edit.input
      await workbook.request('plan.set', { path, value: ids.get(String(value)) ?? value })
    }
  }
}
