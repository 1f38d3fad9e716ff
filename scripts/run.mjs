import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'
import process from 'node:process'

import { BootstrapError } from './failure.mjs'
import { readJson } from './json.mjs'
import { binFolder, inRoot, node24, root } from './paths.mjs'

/**
 * @typedef {Record<string, string | undefined>} Environment a value of undefined removes the variable
 * @typedef {{ code: number, stdout: string, stderr: string }} Captured
 */

/**
 * The environment of a child process: ours, with the commands of node_modules first on the PATH.
 * @param {Environment} extra
 */
function childEnvironment(extra) {
  const searchPath = `${binFolder}${path.delimiter}${process.env['PATH'] ?? ''}`
  return { ...process.env, PATH: searchPath, ...extra }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}

/**
 * @param {string} command
 * @param {Error} error
 */
function cannotStart(command, error) {
  return new BootstrapError(
    `The command ${command} could not be started (${error.message}).`,
    'Install it or put it on the PATH, then run the same command again.',
  )
}

/**
 * Runs a command in the root of the repository, its output straight to the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Environment} [extra]
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, extra = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: childEnvironment(extra), stdio: 'inherit' })
    child.on('error', (error) => {
      reject(cannotStart(command, error))
    })
    child.on('close', (code, signal) => {
      resolve(exitCode(code, signal))
    })
  })
}

/**
 * Runs a command in the root of the repository without input and keeps its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Environment, timeoutSeconds?: number }} [options]
 * @returns {Promise<Captured>}
 */
export function capture(command, args, { env = {}, timeoutSeconds = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: childEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutSeconds * 1000,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stderr += text))
    child.on('error', (error) => {
      reject(cannotStart(command, error))
    })
    child.on('close', (code, signal) => {
      resolve({ code: exitCode(code, signal), stdout, stderr })
    })
  })
}

/**
 * The script behind a command of an installed package, so that it can be run with an explicit Node.
 * @param {string} packageName
 * @param {string} command
 */
function scriptOf(packageName, command) {
  const folder = inRoot('node_modules', packageName)
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    readJson(path.join(folder, 'package.json'))
  )
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return path.join(folder, script)
}

/**
 * The command line that runs a tool from node_modules on Node 24.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [command] the name of the command when it is not the name of the package
 * @returns {[string, string[]]}
 */
export function toolCommand(packageName, args, command = packageName) {
  return [node24, [scriptOf(packageName, command), ...args]]
}

/**
 * Runs a command of the machine's own npm. Its Node is not the one in node_modules, which npm may replace.
 * @param {readonly string[]} args
 */
export function captureNpm(args) {
  const machinePath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.endsWith(path.join('node_modules', '.bin')))
    .join(path.delimiter)
  const [command, first] = process.platform === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', 'npm']] : ['npm', []]
  return capture(command, [...first, ...args], { env: { PATH: machinePath } })
}
