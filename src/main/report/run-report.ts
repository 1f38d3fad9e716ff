import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { session } from 'electron'
import { CodedError } from '#contract/errors.ts'
import { toFailure } from '#contract/result.ts'
import type { WrittenKind } from '#contract/export-procedures.ts'
import { writingTo } from '../files/file-name.ts'
import { setupPrinting } from '../ipc/handle.ts'
import { log } from '../log.ts'
import type { Places } from '../places.ts'
import { Printer } from '../print/printer.ts'
import { setupPermissions } from '../security/permissions.ts'
import { setupPageProtocol } from '../security/protocol.ts'
import { setupRequests } from '../security/requests.ts'
import { setupSpelling } from '../security/spelling.ts'
import { hasCode, systemFailure } from '../storage/system-error.ts'
import { localDay } from '../today.ts'
import { WorkbookClient } from '../workbook-process/client.ts'
import { processStarter } from '../workbook-process/start.ts'
import type { ReportOrder } from './command-line.ts'
import { failureLine, isBadInput } from './failure.ts'

/** The files of a report that the workbook process writes, by their names. The PDF is printed here. */
const WRITTEN: Readonly<Record<string, WrittenKind>> = {
  'plan.xlsx': 'xlsx',
  'plan.docx': 'docx',
  'plan.json': 'json',
  'agenda.ics': 'ics',
  'figures.json': 'figures',
}

const DONE = 0
export const FAILED = 1
const BAD_INPUT = 2

/**
 * Writes every file of a plan into a folder without showing a window; answers the exit code. The source is copied first, so
 * that it is not even opened for writing. Says in one line what went wrong.
 */
export async function runReport(order: ReportOrder, places: Places): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'praktijkpad-report-'))
  const workbook = quietClient(places)
  try {
    await openCopy(order.source, folder, workbook)
    await mkdir(order.out, { recursive: true }).catch((error: unknown) => {
      throw new CodedError('file.readOnly', { name: basename(order.out) }, { cause: error })
    })
    await writeAll(order, places, workbook)
    return DONE
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'internal') log(error instanceof Error ? String(error.stack) : String(error))
    process.stderr.write(`${failureLine(failure, order)}\n`)
    return isBadInput(failure) ? BAD_INPUT : FAILED
  } finally {
    await workbook.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The workbook process without a page to tell anything. */
function quietClient(places: Places): WorkbookClient {
  const nothing = () => undefined
  return new WorkbookClient({
    start: processStarter(places),
    now: Date.now,
    listener: { planChanged: nothing, restarted: nothing, gaveUp: nothing, exportStage: nothing },
  })
}

/** Opens a copy of a workbook, or a workbook made of a plan file. */
async function openCopy(source: string, folder: string, workbook: WorkbookClient): Promise<void> {
  const path = join(folder, 'report.praktijkpad')
  const backupFolder = join(folder, 'backups')
  const { size } = await stat(source).catch(systemFailure)
  if (source.toLowerCase().endsWith('.json')) {
    const { refused } = await workbook.import({ path, backupFolder, source })
    if (refused.length > 0) log(`${refused.length} answers of ${basename(source)} could not be taken`)
    return
  }
  if (size === 0) throw new CodedError('file.notSqlite')
  await copyFile(source, path, constants.COPYFILE_FICLONE).catch(systemFailure)
  // What the app that has it open has not yet written into the file itself.
  await copyFile(`${source}-wal`, `${path}-wal`).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) systemFailure(error)
  })
  const { isReview } = await workbook.open({ path, backupFolder })
  if (isReview) throw new CodedError('review.readOnly')
}

async function writeAll(order: ReportOrder, places: Places, workbook: WorkbookClient): Promise<void> {
  const { out, language, lens } = order
  const today = localDay(new Date())
  const snapshot = await workbook.request('plan.read', {})
  const printed = { kind: 'plan', lens } as const
  const printer = hiddenPrinter(places)
  await writeOne('plan.pdf', out, (path) => printer.print({ printed, language, today, snapshot }, path))
  for (const [name, kind] of Object.entries(WRITTEN))
    await writeOne(name, out, (path) => workbook.request('export.write', { kind, path, language, today }))
}

/** Writes one file of the report and says its name and size. */
async function writeOne(
  name: string,
  folder: string,
  write: (path: string) => Promise<{ readonly bytes: number } | null>,
): Promise<void> {
  const path = join(folder, name)
  const written = await writingTo(path, write(path))
  if (written === null) throw new CodedError('export.failed')
  process.stdout.write(`${name} ${written.bytes}\n`)
}

/** A printer with the same locks around its page as the app has. */
function hiddenPrinter(places: Places): Printer {
  setupSpelling(session.defaultSession)
  setupPermissions(session.defaultSession)
  setupRequests(session.defaultSession, false)
  setupPageProtocol(session.defaultSession, places.pageFolder)
  const printer = new Printer(places.preloadFile)
  setupPrinting(printer.handlers(), printer.windows)
  return printer
}
