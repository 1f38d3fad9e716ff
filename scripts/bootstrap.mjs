import process from 'node:process'
import { parseArgs } from 'node:util'

import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { ensureElectron } from './bootstrap/electron.mjs'
import { ensureLibraries } from './bootstrap/libraries.mjs'
import { hasDisplay } from './display.mjs'
import { runAsCommand } from './failure.mjs'

/**
 * Makes the machine ready to run the app: dependencies, Electron and (on Linux) its libraries.
 * Does only what is still to be done, so it can be run before every command.
 * @param {{ quiet?: boolean, virtualDisplay?: boolean }} [options]
 *   `quiet` leaves out the lines that say nothing was to be done;
 *   `virtualDisplay` is for commands whose windows must not appear on the desktop
 */
export async function bootstrap({ quiet = false, virtualDisplay = !hasDisplay() } = {}) {
  /** @param {string} line */
  const sayDone = (line) => {
    if (!quiet) console.log(line)
  }
  sayDone(await ensureDependencies())
  const runtime = await ensureElectron()
  sayDone(`Electron: ${runtime.version} (${runtime.kind}).`)
  sayDone(await ensureLibraries(runtime.executable, virtualDisplay))
  return runtime
}

await runAsCommand(import.meta.url, async () => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { quiet: { type: 'boolean', default: false } },
  })
  await bootstrap({ quiet: values.quiet })
  return 0
})
