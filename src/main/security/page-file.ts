import { extname, isAbsolute, join, relative } from 'node:path'
import { isAppUrl } from './app-url.ts'

/** The kinds of files that the page consists of; nothing else is served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const FILE_NAME = /^[\w-][\w.-]*$/

export interface PageFile {
  readonly path: string
  readonly contentType: string
}

/** The file in the page folder that an `app://bundle/` address stands for, or null when it stands for none. */
export function pageFileAt(address: string, pageFolder: string): PageFile | null {
  if (!isAppUrl(address)) return null
  const names = decodedPath(new URL(address))?.split('/').slice(1)
  if (!names?.every((name) => FILE_NAME.test(name))) return null
  const path = join(pageFolder, ...names)
  const contentType = CONTENT_TYPES[extname(path)]
  const inside = relative(pageFolder, path)
  if (contentType === undefined || inside.startsWith('..') || isAbsolute(inside)) return null
  return { path, contentType }
}

function decodedPath(url: URL): string | null {
  try {
    return decodeURIComponent(url.pathname)
  } catch {
    return null
  }
}
