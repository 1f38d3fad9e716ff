import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { CodedError } from '#contract/errors.ts'
import type { ExportKind } from '#contract/export-procedures.ts'
import type { RecentFiles } from '../files/recent.ts'
import type { ShellTexts } from '../texts.ts'

const EXTENSIONS: Readonly<Record<ExportKind, string>> = {
  pdf: 'pdf',
  xlsx: 'xlsx',
  docx: 'docx',
  json: 'json',
  csv: 'csv',
  ics: 'ics',
  figures: 'json',
}

/** Asks where a file for somebody else goes; null when the user closed the dialog. The suggestion is without extension. */
export type ExportDialog = (kind: ExportKind, suggestion: string) => Promise<string | null>

interface DialogOptions {
  readonly window: BrowserWindow
  readonly texts: () => ShellTexts
  readonly recent: RecentFiles
}

/** The dialog of the operating system, starting in the folder that was used last. */
export function exportDialog({ window, texts, recent }: DialogOptions): ExportDialog {
  return async (kind, suggestion) => {
    const { exportTitle, exportButton, kinds } = texts().dialog
    const extension = EXTENSIONS[kind]
    const last = recent.lastFolder
    const folder = last !== null && existsSync(last) ? last : app.getPath('documents')
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: exportTitle,
      buttonLabel: exportButton,
      defaultPath: join(folder, `${suggestion}.${extension}`),
      filters: [{ name: kinds[kind], extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || !filePath) return null
    recent.rememberFolder(dirname(filePath))
    return withExtension(filePath, `.${extension}`)
  }
}

/** The dialog asked whether to replace the name that was typed, not the name with the extension behind it. */
function withExtension(chosen: string, extension: string): string {
  if (chosen.toLowerCase().endsWith(extension)) return chosen
  const path = chosen + extension
  if (existsSync(path)) throw new CodedError('file.exists', { name: basename(path) })
  return path
}
