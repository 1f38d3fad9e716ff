import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { bootstrap } from './bootstrap.mjs'
import { buildIfNeeded } from './build.mjs'
import { runOnDisplay } from './display.mjs'
import { electronEnvironment } from './environment.mjs'
import { runAsCommand } from './failure.mjs'
import { root } from './paths.mjs'

const usage =
  'Usage: npm run report -- <file.praktijkpad | plan.json> --out <folder> [--lens bank|insurer|rho|mentor] [--lang nl|en]'
const badInput = 2
const lenses = ['bank', 'insurer', 'rho', 'mentor']
const languages = ['nl', 'en']

/**
 * Arguments that Electron needs on this machine: root has no sandbox, a virtual display no graphics card. What Chromium has to
 * say about the machine is not for who asked for a report.
 */
function launcherFlags() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--log-level=3']
}

/**
 * What was asked, or null when it cannot be understood. Files are looked for in the folder where the user typed the command.
 * @param {readonly string[]} args
 */
function readOrder(args) {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd()
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, lens: { type: 'string' }, lang: { type: 'string', default: 'nl' } },
    })
    const [source, ...others] = positionals
    const { out, lens = null, lang } = values
    if (source === undefined || others.length > 0 || out === undefined) return null
    if ((lens !== null && !lenses.includes(lens)) || !languages.includes(lang)) return null
    return { source: path.resolve(typedIn, source), out: path.resolve(typedIn, out), lens, language: lang }
  } catch {
    return null
  }
}

/** Writes the files of a plan without showing a window. */
async function report() {
  const order = readOrder(process.argv.slice(2))
  if (order === null) {
    console.error(usage)
    return badInput
  }
  const runtime = await bootstrap({ quiet: true })
  await buildIfNeeded(runtime)
  const userData = mkdtempSync(path.join(tmpdir(), 'praktijkpad-report-user-'))
  try {
    const flags = [
      ...launcherFlags(),
      `--user-data-dir=${userData}`,
      root,
      `--report=${JSON.stringify(order)}`,
    ]
    return await runOnDisplay(runtime.executable, flags, { env: electronEnvironment(runtime) })
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
}

await runAsCommand(import.meta.url, report)
