import { existsSync, readFileSync } from 'node:fs'

/** @typedef {import('./stages.mjs').StageResult} StageResult */

/**
 * Prints one line for each stage.
 * @param {readonly StageResult[]} results
 */
export function printTable(results) {
  console.log(
    `\n${'stage'.padEnd(26)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`,
  )
  for (const { name, passed, failed, seconds } of results) {
    const numbers = `${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(10)}`
    console.log(`${name.padEnd(26)}${numbers}`)
  }
}

/**
 * Prints which Electron the tests drove, when they said so.
 * @param {string} file
 */
export function printRuntimeNote(file) {
  if (existsSync(file)) console.log(readFileSync(file, 'utf8').trim())
}

/**
 * Prints the totals as the last line.
 * @param {readonly StageResult[]} results
 * @returns {number} the exit code: 1 when something failed, or nothing ran
 */
export function printTotals(results) {
  /** @param {'passed' | 'failed' | 'skipped'} kind */
  const total = (kind) => results.reduce((sum, result) => sum + result[kind], 0)
  const skipped = total('skipped') === 0 ? '' : `, ${total('skipped')} skipped`
  console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`)
  return total('failed') > 0 || total('passed') === 0 ? 1 : 0
}
