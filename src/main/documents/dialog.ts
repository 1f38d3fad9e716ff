import { existsSync } from 'node:fs'
import { app, dialog, type BrowserWindow } from 'electron'
import type { ShellTexts } from '../texts.ts'
import type { SeenFiles } from './seen-files.ts'

/** Why a file is asked for: to record it, or to compare it with what was recorded. */
type Reason = 'document' | 'documentAgain'

/** Asks which file; its path, or null when the user closed the dialog. */
export type DocumentDialog = (reason: Reason) => Promise<string | null>

interface DialogOptions {
  readonly window: BrowserWindow
  readonly texts: () => ShellTexts
  readonly seen: SeenFiles
}

/** The dialog of the operating system, for one file of any kind. */
export function documentDialog({ window, texts, seen }: DialogOptions): DocumentDialog {
  return async (reason) => {
    const words = texts().dialog
    const last = seen.lastFolder
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: words[reason],
      buttonLabel: words.documentButton,
      defaultPath: last !== null && existsSync(last) ? last : app.getPath('documents'),
      filters: [{ name: words.allFiles, extensions: ['*'] }],
      properties: ['openFile'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  }
}
