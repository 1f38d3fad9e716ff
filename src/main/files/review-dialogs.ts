import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { CodedError } from '#contract/errors.ts'
import { REVIEW_EXTENSION } from '../arguments.ts'
import type { ShellTexts } from '../texts.ts'
import type { RecentFiles } from './recent.ts'

/** Asks where a review is or goes; null when the user closed the dialog. */
export interface ReviewDialogs {
  readonly chooseReturned: () => Promise<string | null>
  /** The suggestion is a name without extension. */
  readonly chooseShared: (suggestion: string) => Promise<string | null>
}

interface DialogOptions {
  readonly window: BrowserWindow
  readonly texts: () => ShellTexts
  readonly recent: RecentFiles
}

/** The dialogs of the operating system for review files, starting in the folder that was used last. */
export function reviewDialogs({ window, texts, recent }: DialogOptions): ReviewDialogs {
  const startFolder = () => {
    const last = recent.lastFolder
    return last !== null && existsSync(last) ? last : app.getPath('documents')
  }
  const reviews = () => ({ name: texts().dialog.reviews, extensions: [REVIEW_EXTENSION.slice(1)] })
  return {
    chooseReturned: async () => {
      const { importReview, importReviewButton, allFiles } = texts().dialog
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: importReview,
        buttonLabel: importReviewButton,
        defaultPath: startFolder(),
        filters: [reviews(), { name: allFiles, extensions: ['*'] }],
        properties: ['openFile'],
      })
      const path = canceled ? undefined : filePaths[0]
      if (!path) return null
      recent.rememberFolder(dirname(path))
      return path
    },
    chooseShared: async (suggestion) => {
      const { shareReview, shareReviewButton } = texts().dialog
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: shareReview,
        buttonLabel: shareReviewButton,
        defaultPath: join(startFolder(), suggestion + REVIEW_EXTENSION),
        filters: [reviews()],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || !filePath) return null
      recent.rememberFolder(dirname(filePath))
      return withExtension(filePath)
    },
  }
}

/** The dialog asked whether to replace the name that was typed, not the name with the extension behind it. */
function withExtension(chosen: string): string {
  if (chosen.toLowerCase().endsWith(REVIEW_EXTENSION)) return chosen
  const path = chosen + REVIEW_EXTENSION
  if (existsSync(path)) throw new CodedError('file.exists', { name: basename(path) })
  return path
}
