import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { CodedError } from '#contract/errors.ts'
import type { ExportStage, WrittenKind } from '#contract/export-procedures.ts'
import type { TextDocument } from '#contract/text-document.ts'
import type { Language } from '#domain/field/format.ts'
import { DomainError } from '#domain/error.ts'
import { coded } from '../file/errors.ts'
import { replaceFile } from '../file/place.ts'
import { Content } from '../search/content.ts'
import type { Workbook } from '../workbook.ts'
import { DiaryWriter } from './diary-writer.ts'
import type { FileFormat } from './format.ts'
import { csvFormat } from './formats/csv.ts'
import { docxFormat, textDocumentFormat } from './formats/docx.ts'
import { figuresFormat } from './formats/figures.ts'
import { jsonFormat } from './formats/json.ts'
import { xlsxFormat } from './formats/xlsx.ts'
import { materialOf } from './material.ts'

/** A file to write, in the language of its reader, as it is on a day. */
export interface ExportRequest {
  readonly kind: WrittenKind
  readonly path: string
  readonly language: Language
  readonly today: string
}

const FORMATS: Readonly<Record<Exclude<WrittenKind, 'ics'>, FileFormat>> = {
  xlsx: xlsxFormat,
  docx: docxFormat,
  json: jsonFormat,
  csv: csvFormat,
  figures: figuresFormat,
}

interface ExporterPorts {
  /** Makes the temporary name unique. */
  readonly itemId: () => string
  /** Told how far it is. */
  readonly atStage: (stage: ExportStage) => void
}

/** Writes the open plan, and documents about it, to files that other programs read. One file at a time. */
export class Exporter {
  readonly #content: Content
  readonly #diary: DiaryWriter
  readonly #ports: ExporterPorts
  #stopping = new AbortController()

  constructor(resourcesFolder: string, ports: ExporterPorts) {
    this.#content = new Content(resourcesFolder)
    this.#diary = new DiaryWriter(resourcesFolder)
    this.#ports = ports
  }

  /** Gives up the file that is being made; one that is being put in its place is finished. */
  stop(): void {
    this.#stopping.abort()
  }

  /**
   * Writes a file of the plan as it is now, over the one that may be there; answers its size in bytes, or null when it was
   * stopped. It is read back before it takes its name: on failure what was there is untouched. Throws `export.failed` when
   * it cannot be made, `export.verifyFailed` when what was read back is not whole, and a `disk.` or `file.` error.
   */
  async write(workbook: Workbook, request: ExportRequest): Promise<{ bytes: number } | null> {
    const signal = this.#begin()
    if (await isStopped(signal)) return null
    if (request.kind === 'ics') return this.#writeDiary(workbook, request)
    const material = materialOf(workbook, this.#content, request)
    return this.#make(request.path, FORMATS[request.kind], material, signal)
  }

  /** Writes a document of words and tables in the same way. */
  async writeDocument(
    document: TextDocument,
    { path, language, today }: Omit<ExportRequest, 'kind'>,
  ): Promise<{ bytes: number } | null> {
    const signal = this.#begin()
    if (await isStopped(signal)) return null
    const words = this.#content.words(language)
    return this.#make(path, textDocumentFormat, { document, words, language, today }, signal)
  }

  #begin(): AbortSignal {
    this.#stopping = new AbortController()
    this.#ports.atStage('writing')
    return this.#stopping.signal
  }

  async #make<M>(
    path: string,
    format: FileFormat<M>,
    material: M,
    signal: AbortSignal,
  ): Promise<{ bytes: number } | null> {
    const bytes = await made(format, material)
    if (await isStopped(signal)) return null
    this.#place(path, bytes, format, material)
    return { bytes: bytes.length }
  }

  #writeDiary(workbook: Workbook, request: ExportRequest): { bytes: number } {
    if (this.#diary.write(workbook, request) === null) {
      throw new CodedError('export.failed', {
        reason: this.#content.words(request.language)('frame:diaryNone'),
      })
    }
    return { bytes: coded(() => statSync(request.path).size) }
  }

  #place<M>(path: string, bytes: Uint8Array, format: FileFormat<M>, material: M): void {
    const { itemId, atStage } = this.#ports
    coded(() =>
      replaceFile(path, itemId(), (temporary) => {
        writeFileSync(temporary, bytes)
        atStage('checking')
        verify(readFileSync(temporary), bytes, format, material)
        atStage('placing')
      }),
    )
  }
}

/** Lets a message come in, and says whether it was that somebody wants to stop. */
async function isStopped(signal: AbortSignal): Promise<boolean> {
  await setImmediate()
  return signal.aborted
}

async function made<M>(format: FileFormat<M>, material: M): Promise<Uint8Array> {
  try {
    return await format.make(material)
  } catch (error) {
    if (error instanceof CodedError || error instanceof DomainError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new CodedError('export.failed', { reason }, { cause: error })
  }
}

/** Throws `export.verifyFailed` unless the bytes on disk are those that were made and open as what they should be. */
function verify<M>(found: Buffer, bytes: Uint8Array, format: FileFormat<M>, material: M): void {
  if (!found.equals(bytes) || !opens(found, format, material)) throw new CodedError('export.verifyFailed')
}

function opens<M>(found: Uint8Array, format: FileFormat<M>, material: M): boolean {
  try {
    return format.isWhole(found, material)
  } catch (error) {
    throw new CodedError('export.verifyFailed', {}, { cause: error })
  }
}
