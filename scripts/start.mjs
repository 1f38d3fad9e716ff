import path from 'node:path'
import process from 'node:process'

import { bootstrap } from './bootstrap.mjs'
import { buildIfNeeded } from './build.mjs'
import { runDemo } from './demo.mjs'
import { hasDisplay } from './display.mjs'
import { electronEnvironment } from './environment.mjs'
import { runAsCommand } from './failure.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'

/** Arguments that Electron needs here and not elsewhere. */
function launcherFlags() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  console.log(
    'Start: you are root, so Electron runs with --no-sandbox. Use an ordinary account for real work.',
  )
  return ['--no-sandbox']
}

/**
 * The arguments for the app; a workbook is looked for in the folder where the user typed the command.
 * @param {readonly string[]} args
 */
function appArguments(args) {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd()
  return args.map((arg) => (arg.endsWith('.praktijkpad') ? path.resolve(typedIn, arg) : arg))
}

/** Sets everything up and opens the app. */
async function start() {
  if (!hasDisplay()) {
    console.log('Start: there is no display here (DISPLAY is not set), so the demo runs instead.')
    return runDemo()
  }
  const runtime = await bootstrap()
  await buildIfNeeded(runtime)
  const args = [...launcherFlags(), root, ...appArguments(process.argv.slice(2))]
  return run(runtime.executable, args, electronEnvironment(runtime))
}

await runAsCommand(import.meta.url, start)
