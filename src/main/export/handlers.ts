import { basename } from 'node:path'
import { CodedError } from '#contract/errors.ts'
import type { ExportKind, ExportStage, SavedExport, WrittenKind } from '#contract/export-procedures.ts'
import type { Printed, PrintOrder } from '#contract/print-procedures.ts'
import type { Settings } from '#contract/shell-procedures.ts'
import type { Desk } from '../files/desk.ts'
import { writingTo } from '../files/file-name.ts'
import { shownFolder, workbookName } from '../files/names.ts'
import { oneAtATime } from '../files/one-at-a-time.ts'
import type { Handlers } from '../ipc/handlers.ts'
import type { ShellTexts } from '../texts.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'
import type { ExportDialog } from './dialog.ts'
import type { SavedFiles } from './saved-files.ts'

type ExportHandlers = Pick<Handlers, Extract<keyof Handlers, `export.${string}`>>

/** Prints to a file; null when it was cancelled. */
interface PdfPrinter {
  readonly print: (
    order: PrintOrder,
    path: string,
    onStage: (stage: ExportStage) => void,
  ) => Promise<{ readonly bytes: number } | null>
  readonly cancel: () => void
}

export interface ExportOptions {
  readonly desk: Desk
  readonly workbook: Pick<WorkbookClient, 'request'>
  readonly printer: PdfPrinter
  readonly saved: SavedFiles
  readonly choosePlace: ExportDialog
  readonly texts: () => ShellTexts
  readonly language: () => Settings['language']
  /** Today in the user's time zone, as an ISO day. */
  readonly today: () => string
  /** The user's own folder, which is shown as `~`. */
  readonly home: string
  /** Told how far the file is. */
  readonly atStage: (stage: ExportStage) => void
  /** Opens a file with its program; answers why not, or an empty text. */
  readonly openPath: (path: string) => Promise<string>
  readonly showItemInFolder: (path: string) => void
}

/** What a page can ask about files for others: one is made at a time, at a place the user chose. */
export function exportHandlers(options: ExportOptions): ExportHandlers {
  const { desk, workbook, printer, saved, choosePlace, texts, home } = options
  const inTurn = oneAtATime()
  return {
    'export.save': ({ kind, lens, kit, of }) =>
      inTurn(async (): Promise<SavedExport> => {
        const open = of === 'review' ? openFile(desk) : ownWorkbook(desk)
        const printed: Printed = kit === undefined ? { kind: 'plan', lens } : { kind: 'kit', party: kit }
        const what = of === 'review' ? texts().fileName.conversation : nameOf(kind, printed, texts())
        const path = await choosePlace(kind, `${workbookName(open)} (${what})`)
        if (path === null) return { outcome: 'notChosen' }
        if (await desk.isOpen(path)) throw new CodedError('file.inUse', { name: workbookName(path) })
        const writing =
          kind === 'pdf'
            ? print(of === 'review' ? null : printed, path, options)
            : write(kind, of, path, options)
        const written = await writingTo(path, writing)
        if (written === null) return { outcome: 'cancelled' }
        const shown = { name: basename(path), folder: shownFolder(path, home), bytes: written.bytes }
        return { outcome: 'done', ...shown, token: saved.add(path) }
      }),
    'export.cancel': async () => {
      printer.cancel()
      return workbook.request('export.stop', {})
    },
    'export.open': async ({ token }) => {
      const path = saved.pathOf(token)
      const reason = await options.openPath(path)
      if (reason !== '') throw new CodedError('export.notOpened', { name: basename(path), reason })
      return {}
    },
    'export.showInFolder': ({ token }) => {
      options.showItemInFolder(saved.pathOf(token))
      return {}
    },
  }
}

/** What a file is, in the words that stand in its name. */
function nameOf(kind: ExportKind, printed: Printed, { fileName }: ShellTexts): string {
  const { export: kinds, readers, kits } = fileName
  if (kind !== 'pdf') return kinds[kind]
  if (printed.kind === 'kit') return kits[printed.party]
  return printed.lens === null ? kinds.pdf : `${kinds.pdf} ${readers[printed.lens]}`
}

function write(
  kind: WrittenKind,
  of: 'review' | undefined,
  path: string,
  { workbook, language, today }: ExportOptions,
) {
  return workbook.request('export.write', {
    kind,
    path,
    language: language(),
    today: today(),
    ...(of && { of }),
  })
}

/** Prints the plan for somebody; null stands for the report of what was said about it. */
async function print(printed: Printed | null, path: string, options: ExportOptions) {
  const { workbook, printer, atStage } = options
  const order = { language: options.language(), today: options.today() }
  if (printed === null) {
    const document = await workbook.request('review.report', order)
    return printer.print({ ...order, document }, path, atStage)
  }
  const snapshot = await workbook.request('plan.read', {})
  return printer.print({ ...order, printed, snapshot }, path, atStage)
}

/** The workbook or the review that is open. */
function openFile(desk: Desk): string {
  if (desk.openPath === null) throw new CodedError('workbook.notOpen')
  return desk.openPath
}

/** The open workbook: of a review only what was said can be saved. */
function ownWorkbook(desk: Desk): string {
  if (desk.isReviewOpen) throw new CodedError('review.readOnly')
  return openFile(desk)
}
