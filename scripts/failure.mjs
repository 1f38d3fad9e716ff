import { realpathSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** A failure that the person at the keyboard can do something about: what happened, and the way out. */
export class BootstrapError extends Error {
  /**
   * @param {string} cause one sentence: what went wrong
   * @param {string} wayOut what to do about it
   * @param {string} [details] output of the command that failed
   */
  constructor(cause, wayOut, details = '') {
    super(cause)
    this.name = 'BootstrapError'
    this.wayOut = wayOut
    this.details = details
  }
}

/**
 * Prints a failure without a stack trace.
 * @param {unknown} error
 */
export function printFailure(error) {
  const known = error instanceof BootstrapError
  const cause = error instanceof Error ? error.message : String(error)
  const wayOut = known ? error.wayOut : 'This is a fault in scripts/; PRAKTIJKPAD_DEBUG=1 shows where.'
  if (known && error.details !== '') console.error(error.details)
  console.error(`\nFailed: ${cause}\nWay out: ${wayOut}`)
  if (process.env['PRAKTIJKPAD_DEBUG'] === '1') console.error(error)
}

/**
 * Runs `main` when its module is the one that Node was started with, and turns its outcome into the exit code.
 * @param {string} moduleUrl `import.meta.url` of the calling module
 * @param {() => Promise<number>} main
 */
export async function runAsCommand(moduleUrl, main) {
  const started = process.argv[1]
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return
  try {
    process.exitCode = await main()
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}
