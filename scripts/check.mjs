import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { runAsCommand } from './failure.mjs'
import { inRoot, node24 } from './paths.mjs'
import { capture, toolCommand } from './run.mjs'

/**
 * @typedef {{ name: string, command: () => [string, string[]] }} Step
 * @typedef {{ name: string, passed: boolean, seconds: number }} StepResult
 */

/* One process per core of a small machine. */
const atOnce = 2

/**
 * A check of our own, in scripts/checks.
 * @param {string} file
 * @returns {() => [string, string[]]}
 */
function ownCheck(file) {
  return () => [node24, [inRoot('scripts/checks', file)]]
}

/**
 * A type check of one part of the house.
 * @param {string} project
 * @returns {() => [string, string[]]}
 */
function typesOf(project) {
  return () => toolCommand('typescript', ['--noEmit', '-p', project], 'tsc')
}

/** Every check, the slowest first. @type {readonly Step[]} */
const steps = [
  { name: 'types of main and workbook', command: typesOf('tsconfig.node.json') },
  { name: 'types of the renderer', command: typesOf('tsconfig.web.json') },
  { name: 'types of tests and scripts', command: typesOf('tsconfig.tools.json') },
  { name: 'prettier', command: () => toolCommand('prettier', ['--check', '.']) },
  { name: 'lint', command: () => toolCommand('oxlint', []) },
  {
    name: 'import boundaries',
    command: () =>
      toolCommand(
        'dependency-cruiser',
        ['src', 'tests', 'scripts', '--config', '.dependency-cruiser.cjs'],
        'depcruise',
      ),
  },
  { name: 'dead code', command: () => toolCommand('knip', []) },
  { name: 'texts', command: ownCheck('texts.ts') },
  { name: 'reference packs', command: ownCheck('reference.ts') },
  { name: 'library', command: ownCheck('library.ts') },
  { name: 'data dictionary', command: ownCheck('dictionary.ts') },
  { name: 'plan schema', command: ownCheck('schema.ts') },
  { name: 'list of checks', command: ownCheck('checks-doc.ts') },
  { name: 'file length', command: ownCheck('file-length.ts') },
  { name: 'security', command: ownCheck('security.ts') },
]

/**
 * Runs one check and prints its line, with its output when it failed.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
async function runStep(step) {
  const start = performance.now()
  const [command, args] = step.command()
  const { code, stdout, stderr } = await capture(command, args)
  const seconds = (performance.now() - start) / 1000
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(5)} s  ${step.name}`)
  if (code !== 0) console.log(`${stdout}${stderr}`.trimEnd())
  return { name: step.name, passed: code === 0, seconds }
}

/** Runs all checks, a few at a time. */
async function runSteps() {
  const waiting = steps.values()
  /** @type {StepResult[]} */
  const results = []
  const worker = async () => {
    for (const step of waiting) results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

await runAsCommand(import.meta.url, async () => {
  const { values } = parseArgs({ args: process.argv.slice(2), options: { json: { type: 'string' } } })
  await ensureDependencies()
  const results = await runSteps()
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results))
  const failed = results.filter((result) => !result.passed)
  console.log(
    failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.map(({ name }) => name).join(', ')}.`,
  )
  return failed.length === 0 ? 0 : 1
})
