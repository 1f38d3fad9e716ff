import { performance } from 'node:perf_hooks'
import process from 'node:process'

import { build } from '../build.mjs'
import { runOnDisplay } from '../display.mjs'
import { inRoot, node24 } from '../paths.mjs'
import { run, toolCommand } from '../run.mjs'
import { countCheck, countVitest } from './counts.mjs'

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {Counts & { name: string, seconds: number }} StageResult
 */

/**
 * Runs a stage under a heading and measures it.
 * @param {string} name
 * @param {() => Promise<Counts>} stage
 * @returns {Promise<StageResult>}
 */
export async function timed(name, stage) {
  console.log(`\n== ${name} ==`)
  const start = performance.now()
  const counts = await stage()
  return { name, ...counts, seconds: (performance.now() - start) / 1000 }
}

/**
 * The static checks; each counts as one test.
 * @param {string} report where the checks write their results
 */
export async function runCheck(report) {
  const code = await run(node24, [inRoot('scripts/check.mjs'), '--json', report])
  return countCheck(report, code)
}

/**
 * The build; counts as one test.
 * @param {import('../bootstrap/electron.mjs').ElectronRuntime} runtime
 * @returns {Promise<Counts>}
 */
export async function runBuild(runtime) {
  const succeeded = await build(runtime)
  console.log(succeeded ? 'Built into out/.' : 'The build failed.')
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
}

/**
 * Projects of vitest; in colour only on a terminal.
 * @param {readonly string[]} projects
 * @param {{ report: string, env: import('../run.mjs').Environment, virtualDisplay: boolean }} options
 */
export async function runVitest(projects, { report, env, virtualDisplay }) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = projects.map((project) => `--project=${project}`)
  const [command, args] = toolCommand('vitest', ['run', ...chosen, ...reporters])
  const plain = process.stdout.isTTY ? env : { ...env, NO_COLOR: '1' }
  const code = virtualDisplay
    ? await runOnDisplay(command, args, { env: plain, alwaysVirtual: true })
    : await run(command, args, plain)
  return countVitest(report, code)
}
