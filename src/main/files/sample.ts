import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkbookClient } from '../workbook-process/client.ts'
import type { Desk } from './desk.ts'
import { fileNameFor } from './names.ts'
import { sampleSchema, withIds, type SampleEdit } from './sample-file.ts'

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

async function replay(
  edits: readonly SampleEdit[],
  workbook: Pick<WorkbookClient, 'request'>,
): Promise<void> {
  const ids = new Map<string, string>()
  for (const written of edits) {
    const edit = withIds(written, ids)
    if (edit.procedure === 'plan.set') {
      await workbook.request('plan.set', edit.input)
    } else {
      const { id } = await workbook.request('plan.addItem', edit.input)
      if (edit.as !== undefined) ids.set(edit.as, id)
    }
  }
}
