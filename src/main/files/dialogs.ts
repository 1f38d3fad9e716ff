import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { CodedError } from '#contract/errors.ts'
import { REVIEW_EXTENSION, WORKBOOK_EXTENSION } from '../arguments.ts'
import type { ShellTexts } from '../texts.ts'
import { ensureExtension, workbookName } from './names.ts'
import type { RecentFiles } from './recent.ts'

const DIARY_EXTENSION = '.ics'

/** What the user is asked a place for. */
export type Purpose = 'create' | 'saveCopy' | 'restore' | 'importedAs'

/** Asks where a file is or goes; null when the user closed the dialog. */
export interface FileDialogs {
  readonly chooseFile: () => Promise<string | null>
  /** For a file with a plan as JSON. */
  readonly choosePlanFile: () => Promise<string | null>
  /** The suggestion is a file name, or a whole path. */
  readonly choosePlace: (purpose: Purpose, suggestion: string) => Promise<string | null>
  /** For a file with deadlines; the suggestion is a name without extension. */
  readonly chooseDiary: (suggestion: string) => Promise<string | null>
}

interface DialogOptions {
  readonly window: BrowserWindow
  readonly texts: () => ShellTexts
  readonly recent: RecentFiles
}

/** The dialogs of the operating system, starting in the folder that was used last. */
export function fileDialogs({ window, texts, recent }: DialogOptions): FileDialogs {
  const startFolder = () => {
    const last = recent.lastFolder
    return last !== null && existsSync(last) ? last : app.getPath('documents')
  }
  const workbooks = () => ({
    name: texts().dialog.workbooks,
    extensions: [WORKBOOK_EXTENSION.slice(1)],
  })
  const plans = () => ({
    name: texts().dialog.plans,
    extensions: [WORKBOOK_EXTENSION.slice(1), REVIEW_EXTENSION.slice(1)],
  })
  return {
    chooseFile: async () => {
      const { open, openButton, allFiles } = texts().dialog
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: open,
        buttonLabel: openButton,
        defaultPath: startFolder(),
        filters: [plans(), { name: allFiles, extensions: ['*'] }],
        properties: ['openFile'],
      })
      const path = canceled ? undefined : filePaths[0]
      if (!path) return null
      recent.rememberFolder(dirname(path))
      return path
    },
    choosePlanFile: async () => {
      const { importPlan, importPlanButton, kinds, allFiles } = texts().dialog
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: importPlan,
        buttonLabel: importPlanButton,
        defaultPath: startFolder(),
        filters: [
          { name: kinds.json, extensions: ['json'] },
          { name: allFiles, extensions: ['*'] },
        ],
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    choosePlace: async (purpose, suggestion) => {
      const words = texts().dialog
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: words[purpose],
        buttonLabel: words[`${purpose}Button`],
        defaultPath: join(startFolder(), workbookName(suggestion) + WORKBOOK_EXTENSION),
        filters: [workbooks()],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || !filePath) return null
      recent.rememberFolder(dirname(filePath))
      return withExtension(filePath)
    },
    chooseDiary: async (suggestion) => {
      const { saveDiary, saveDiaryButton, diaries } = texts().dialog
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: saveDiary,
        buttonLabel: saveDiaryButton,
        defaultPath: join(startFolder(), suggestion + DIARY_EXTENSION),
        filters: [{ name: diaries, extensions: [DIARY_EXTENSION.slice(1)] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || !filePath) return null
      recent.rememberFolder(dirname(filePath))
      return asDiary(filePath)
    },
  }
}

function asDiary(chosen: string): string {
  if (chosen.toLowerCase().endsWith(DIARY_EXTENSION)) return chosen
  const path = chosen + DIARY_EXTENSION
  if (existsSync(path)) throw new CodedError('file.exists', { name: basename(path) })
  return path
}

/** The dialog asked whether to replace the name that was typed, not the name with the extension behind it. */
function withExtension(chosen: string): string {
  const path = ensureExtension(chosen)
  if (path !== chosen && existsSync(path)) throw new CodedError('file.exists', { name: workbookName(path) })
  return path
}
