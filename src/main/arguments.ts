import { resolve } from 'node:path'

export const WORKBOOK_EXTENSION = '.praktijkpad'
export const REVIEW_EXTENSION = '.praktijkpad-review'
const EXTENSIONS = [WORKBOOK_EXTENSION, REVIEW_EXTENSION]
const USER_DATA_FLAG = '--user-data-dir='

/** What the command line asks for. Both are absolute paths. */
export interface CommandLine {
  readonly file: string | null
  readonly userData: string | null
}

/** Where a command line was typed, and what is known about the machine. */
export interface Surroundings {
  /** The folder that Electron was told to start, or null when the program is the app itself. */
  readonly appFolder: string | null
  readonly currentFolder: string
  readonly isFile: (path: string) => boolean
}

/**
 * Reads the arguments of the program. The file is the first argument without a dash that has the extension of a
 * workbook or a review or is an existing file; a workbook that does not exist is named too, so that the user is told.
 */
export function readCommandLine(argv: readonly string[], around: Surroundings): CommandLine {
  const absolute = (path: string) => resolve(around.currentFolder, path)
  const userData = argv.find((argument) => argument.startsWith(USER_DATA_FLAG))?.slice(USER_DATA_FLAG.length)
  const file = operands(argv, around)
    .map(absolute)
    .find((path) => EXTENSIONS.some((end) => path.toLowerCase().endsWith(end)) || around.isFile(path))
  return { file: file ?? null, userData: userData ? absolute(userData) : null }
}

/** The arguments without a dash that are the app's own: those after the app folder, if that is an argument. */
function operands(argv: readonly string[], around: Surroundings): readonly string[] {
  const all = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'))
  if (around.appFolder === null) return all
  const app = all.findIndex((argument) => resolve(around.currentFolder, argument) === around.appFolder)
  return all.slice(Math.max(app, 0) + 1)
}
