import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

import { BootstrapError } from '../failure.mjs'

const workPrefix = 'unfinished-'
const staleAfterMs = 60 * 60 * 1000

/** The folder for what can be fetched again, outside the repository. */
export function cacheFolder() {
  const chosen = process.env['XDG_CACHE_HOME'] ?? ''
  return path.join(chosen === '' ? path.join(homedir(), '.cache') : chosen, 'praktijkpad')
}

/** Removes the work folders that killed runs left behind. */
function removeStaleWork() {
  for (const name of readdirSync(cacheFolder())) {
    const folder = path.join(cacheFolder(), name)
    const stale = name.startsWith(workPrefix) && Date.now() - statSync(folder).mtimeMs > staleAfterMs
    if (stale) rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes an empty folder to work in, on the same disk as the cache, so that the result can be moved there at once. */
export function makeWorkFolder() {
  try {
    mkdirSync(cacheFolder(), { recursive: true })
    removeStaleWork()
    return mkdtempSync(path.join(cacheFolder(), workPrefix))
  } catch (error) {
    throw new BootstrapError(
      `The cache folder ${cacheFolder()} cannot be written (${error instanceof Error ? error.message : String(error)}).`,
      'Make it writable, or set XDG_CACHE_HOME to a folder that is.',
    )
  }
}
