import { BrowserWindow } from 'electron'
import { CodedError } from '#contract/errors.ts'
import type { ExportStage } from '#contract/export-procedures.ts'
import type { PrintOrder } from '#contract/print-procedures.ts'
import { oneAtATime } from '../files/one-at-a-time.ts'
import type { PrintHandlers } from '../ipc/handle.ts'
import { log } from '../log.ts'
import { PRINT_PAGE } from '../security/app-url.ts'
import { systemFailure } from '../storage/system-error.ts'
import { PDF_OPTIONS, printWindowOptions } from './options.ts'
import { pdfFacts } from './pdf-facts.ts'
import { placeFile } from './place-file.ts'

/** How long laying out a plan may take; a full one takes a few seconds. */
const PATIENCE_MS = 120_000

/** What is printed now: what the page is told, and whom its answer is for. */
interface Job {
  readonly order: PrintOrder
  readonly ready: (pages: number) => void
  readonly stop: (reason: unknown) => void
}

class Cancelled extends Error {}

/** Prints a plan: a page that nobody sees lays it out, Chromium makes a PDF of it, and what came out is checked. */
export class Printer {
  readonly #preload: string
  readonly #inTurn = oneAtATime()
  readonly #windows = new Set<number>()
  #job: Job | null = null

  constructor(preload: string) {
    this.#preload = preload
  }

  /** The windows that may ask what is to be printed, by the id of their contents. */
  get windows(): ReadonlySet<number> {
    return this.#windows
  }

  /** What answers the page that is printed. */
  handlers(): PrintHandlers {
    return {
      'print.order': () => {
        if (this.#job === null) throw new CodedError('request.refused')
        return this.#job.order
      },
      'print.ready': ({ pages, overflowing }) => {
        if (overflowing === 0) this.#job?.ready(pages)
        else this.#job?.stop(new CodedError('export.doesNotFit', { page: String(overflowing) }))
        return {}
      },
      'print.failed': ({ message }) => {
        log(`the page to be printed failed: ${message}`)
        this.#job?.stop(new CodedError('export.failed'))
        return {}
      },
    }
  }

  /**
   * Prints to a file and answers how many bytes it has; null when it was cancelled. Throws `export.failed`,
   * `export.doesNotFit` rather than print a page of which a part is cut off, `export.verifyFailed`, or a `disk.` or `file.` error; what was at the path is then untouched.
   */
  print(
    order: PrintOrder,
    path: string,
    onStage: (stage: ExportStage) => void = () => undefined,
  ): Promise<{ readonly bytes: number } | null> {
    return this.#inTurn(async () => {
      try {
        onStage('writing')
        const { pdf, pages } = await this.#printed(order)
        onStage('checking')
        await placeFile(path, pdf, (written) => assertWhole(written, pdf.length, pages)).catch(systemFailure)
        onStage('placing')
        return { bytes: pdf.length }
      } catch (error) {
        if (error instanceof Cancelled) return null
        throw error
      }
    })
  }

  /** Stops what is being printed; nothing is written then. */
  cancel(): void {
    this.#job?.stop(new Cancelled())
  }

  async #printed(order: PrintOrder): Promise<{ pdf: Buffer; pages: number }> {
    const window = new BrowserWindow(printWindowOptions(this.#preload))
    const { id } = window.webContents
    this.#windows.add(id)
    const stopped = new Promise<never>((_, stop) => {
      this.#job = { order, stop, ready: () => undefined }
    })
    const tooLong = setTimeout(() => this.#job?.stop(new CodedError('export.failed')), PATIENCE_MS)
    window.webContents.once('render-process-gone', () => this.#job?.stop(new CodedError('export.failed')))
    try {
      const pages = await Promise.race([stopped, this.#laidOut(window)])
      const pdf = await Promise.race([stopped, window.webContents.printToPDF(PDF_OPTIONS)])
      return { pdf, pages }
    } finally {
      clearTimeout(tooLong)
      this.#job = null
      this.#windows.delete(id)
      if (!window.isDestroyed()) window.destroy()
    }
  }

  /** How many pages there are, once they are laid out. */
  #laidOut(window: BrowserWindow): Promise<number> {
    return new Promise((ready, fail) => {
      if (this.#job !== null) this.#job = { ...this.#job, ready }
      window.loadURL(PRINT_PAGE).catch((error: unknown) => {
        log(`the page to be printed could not be loaded: ${String(error)}`)
        fail(new CodedError('export.failed'))
      })
    })
  }
}

/** Throws `export.verifyFailed` unless this is a whole PDF of as many bytes and pages as were made. */
function assertWhole(written: Uint8Array, length: number, pages: number): void {
  const facts = pdfFacts(written)
  if (facts.isWhole && facts.pages === pages && written.length === length) return
  log(`the PDF is not what was printed: ${facts.pages} pages instead of ${pages}`)
  throw new CodedError('export.verifyFailed')
}
