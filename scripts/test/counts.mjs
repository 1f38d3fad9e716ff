import { existsSync } from 'node:fs'

import { readJson } from '../json.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} VitestFile
 */

/**
 * Makes sure that a runner that failed counts as a failure, also when no single test did.
 * @param {Counts} counts
 * @param {number} code the exit code of the runner
 * @returns {Counts}
 */
function withRunner(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * Counts the checks that were run.
 * @param {string} report may be missing when the runner broke
 * @param {number} code
 */
export function countCheck(report, code) {
  const written = existsSync(report) ? readJson(report) : []
  const steps = /** @type {readonly { passed: boolean }[]} */ (written)
  const passed = steps.filter((step) => step.passed).length
  return withRunner({ passed, failed: steps.length - passed, skipped: 0 }, code)
}

/**
 * Counts tests, and as one failure each file that failed without a failed test (it could not be loaded, a hook broke).
 * @param {string} report
 * @param {number} code
 */
export function countVitest(report, code) {
  const written = existsSync(report) ? readJson(report) : { testResults: [] }
  const files = /** @type {{ testResults: readonly VitestFile[] }} */ (written).testResults
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status))
  const failedTests = statuses.filter((status) => status === 'failed').length
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const passed = statuses.filter((status) => status === 'passed').length
  const skipped = statuses.length - passed - failedTests
  return withRunner({ passed, failed: failedTests + failedFiles, skipped }, code)
}
