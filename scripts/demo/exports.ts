/** Saves everything the open plan can be saved as, as a user does. */
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EXPORT_KINDS, REPORT_KINDS, type ExportKind } from '#contract/export-procedures.ts'
import { KIT_PARTIES, READERS, type KitParty, type Reader } from '#domain/readers/readers.ts'
import { chooseWhereToSave, type RunningApp } from '../../tests/driver/app.ts'
import { FOLDER } from './camera.ts'

/** A file that was saved. `file` is its path in the folder of the tour. */
export interface SavedFile {
  readonly file: string
  readonly bytes: number
  readonly seconds: number
}

interface Order {
  readonly name: string
  readonly kind: ExportKind
  readonly lens: Reader | null
  readonly kit?: KitParty
  readonly of?: 'review'
}

const NAMES: Readonly<Record<Exclude<ExportKind, 'pdf'>, string>> = {
  xlsx: 'model.xlsx',
  docx: 'plan.docx',
  json: 'plan.json',
  csv: 'tasks.csv',
  ics: 'agenda.ics',
  figures: 'figures.json',
}

const ORDERS: readonly Order[] = [
  { name: 'plan.pdf', kind: 'pdf', lens: null },
  ...READERS.map((lens): Order => ({ name: `plan-for-${lens}.pdf`, kind: 'pdf', lens })),
  ...KIT_PARTIES.map((kit): Order => ({ name: `conversation-${kit}.pdf`, kind: 'pdf', lens: null, kit })),
  ...EXPORT_KINDS.flatMap((kind): Order[] =>
    kind === 'pdf' ? [] : [{ name: NAMES[kind], kind, lens: null }],
  ),
]

const REPORTS: readonly Order[] = REPORT_KINDS.map((kind) => ({
  name: `conversation-report.${kind}`,
  kind,
  lens: null,
  of: 'review',
}))

/** Saves the plan as every kind of file, in a folder of the tour. */
export function saveEverything(running: RunningApp, folder: string): Promise<SavedFile[]> {
  return saveAll(running, folder, ORDERS)
}

/** Saves the report of what was said about the plan. */
export function saveReports(running: RunningApp, folder: string): Promise<SavedFile[]> {
  return saveAll(running, folder, REPORTS)
}

/** Fails with the code of the first that cannot be saved. */
async function saveAll(running: RunningApp, folder: string, orders: readonly Order[]): Promise<SavedFile[]> {
  await mkdir(join(FOLDER, folder), { recursive: true })
  const files: SavedFile[] = []
  for (const { name, ...asked } of orders) files.push(await save(running, join(folder, name), asked))
  return files
}

async function save({ app, page }: RunningApp, file: string, asked: Omit<Order, 'name'>): Promise<SavedFile> {
  await chooseWhereToSave(app, join(process.cwd(), FOLDER, file))
  const begun = performance.now()
  const outcome = await page.evaluate(async (order) => {
    const result = await window.praktijkpad.exportSave(order)
    return result.ok ? result.value.outcome : result.error.code
  }, asked)
  if (outcome !== 'done') throw new Error(`${file} was not saved: ${outcome}`)
  const { size } = await stat(join(FOLDER, file))
  return { file, bytes: size, seconds: (performance.now() - begun) / 1_000 }
}
