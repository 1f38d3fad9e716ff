import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bootstrap } from './bootstrap.mjs'
import { electronEnvironment } from './environment.mjs'
import { printFailure, runAsCommand } from './failure.mjs'
import { runBuild, runCheck, runVitest, timed } from './test/stages.mjs'
import { printRuntimeNote, printTable, printTotals } from './test/summary.mjs'

/**
 * Runs all stages, the later ones also when an earlier one failed; only a failed build leaves out the tests of the app.
 * @param {import('./bootstrap/electron.mjs').ElectronRuntime} runtime
 * @param {string} reports a folder for the results of the runners
 * @param {string} runtimeNote the file in which the tests of the app say which Electron they drove
 */
async function runStages(runtime, reports, runtimeNote) {
  const env = { ...electronEnvironment(runtime), PRAKTIJKPAD_RUNTIME_NOTE: runtimeNote }
  const check = await timed('check', () => runCheck(path.join(reports, 'check.json')))
  const built = await timed('build', () => runBuild(runtime))
  const unit = await timed('unit and workbook tests', () =>
    runVitest(['unit', 'workbook'], { report: path.join(reports, 'unit.json'), env, virtualDisplay: false }),
  )
  if (built.failed > 0) {
    console.log('\n== app tests ==\nNot run, because the build failed.')
    return [check, built, unit]
  }
  const app = await timed('app tests', () =>
    runVitest(['e2e'], { report: path.join(reports, 'e2e.json'), env, virtualDisplay: true }),
  )
  return [check, built, unit, app]
}

/** Sets everything up, runs every check and test, and ends with the totals. */
async function test() {
  const reports = mkdtempSync(path.join(tmpdir(), 'praktijkpad-test-'))
  const runtimeNote = path.join(reports, 'runtime.txt')
  try {
    const runtime = await bootstrap({ virtualDisplay: true })
    const results = await runStages(runtime, reports, runtimeNote)
    printTable(results)
    printRuntimeNote(runtimeNote)
    return printTotals(results)
  } catch (error) {
    printFailure(error)
    return printTotals([{ name: 'set up', passed: 0, failed: 1, skipped: 0, seconds: 0 }])
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

await runAsCommand(import.meta.url, test)
