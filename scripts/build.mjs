import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'

import { electronEnvironment } from './environment.mjs'
import { BootstrapError } from './failure.mjs'
import { inRoot } from './paths.mjs'
import { run, toolCommand } from './run.mjs'

const inputs = ['src', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts']
const stampFile = inRoot('out/.built')

/**
 * When a file was changed; 0 when there is none.
 * @param {string} file
 */
function changedAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

/**
 * When the newest of a file, or of a folder and all in it, was changed. A removed file changes its folder.
 * @param {string} place inside the repository
 */
function newestChange(place) {
  const full = inRoot(place)
  const isFolder = existsSync(full) && statSync(full).isDirectory()
  const inside = isFolder ? readdirSync(full, { recursive: true, encoding: 'utf8' }) : []
  return Math.max(changedAt(full), ...inside.map((name) => changedAt(inRoot(place, name))))
}

/**
 * Notes when the build that succeeded was started, so that a change made during it is not missed.
 * @param {Date} started
 */
function stamp(started) {
  writeFileSync(stampFile, '')
  utimesSync(stampFile, started, started)
}

/**
 * Builds the app into out/ with electron-vite.
 * @param {import('./bootstrap/electron.mjs').ElectronRuntime} runtime
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build(runtime) {
  const started = new Date()
  const [command, args] = toolCommand('electron-vite', ['build', '--logLevel', 'warn'])
  const code = await run(command, args, electronEnvironment(runtime))
  if (code === 0) stamp(started)
  return code === 0
}

/**
 * Builds the app when something that goes into it changed after the last build that succeeded.
 * @param {import('./bootstrap/electron.mjs').ElectronRuntime} runtime
 */
export async function buildIfNeeded(runtime) {
  if (changedAt(stampFile) > Math.max(...inputs.map(newestChange))) return
  console.log('Build: building the app.')
  if (await build(runtime)) return
  throw new BootstrapError(
    'The build failed; its messages are above.',
    'Correct what they name, then run it again.',
  )
}
