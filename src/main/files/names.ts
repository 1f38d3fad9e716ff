import { basename, dirname, join, sep } from 'node:path'
import { REVIEW_EXTENSION, WORKBOOK_EXTENSION } from '../arguments.ts'

/** The name of a workbook or a review as people know it: the file name without its extension. */
export function workbookName(path: string): string {
  const name = basename(path)
  const extension = [WORKBOOK_EXTENSION, REVIEW_EXTENSION].find((end) => name.toLowerCase().endsWith(end))
  return extension === undefined ? name : name.slice(0, -extension.length)
}

/** The path with the extension of a workbook; a name that was typed without it gets it. */
export function ensureExtension(path: string): string {
  return hasExtension(path) ? path : `${path}${WORKBOOK_EXTENSION}`
}

function hasExtension(path: string): boolean {
  return path.toLowerCase().endsWith(WORKBOOK_EXTENSION)
}

/** A title as a file name that every system accepts, or the fallback when nothing is left of it. */
export function fileNameFor(title: string, fallback: string): string {
  const safe = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return `${safe || fallback}${WORKBOOK_EXTENSION}`
}

/** Where a backup of a damaged file goes: beside it, with the day in its name, and a number from the second on. */
export function restoredPath(damaged: string, label: string, attempt: number): string {
  const number = attempt > 1 ? ` ${attempt}` : ''
  return join(dirname(damaged), `${workbookName(damaged)} (${label})${number}${WORKBOOK_EXTENSION}`)
}

/** A folder as people know it: the home folder is `~`. */
export function shownFolder(path: string, home: string): string {
  const folder = dirname(path)
  if (folder === home) return '~'
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder
}
