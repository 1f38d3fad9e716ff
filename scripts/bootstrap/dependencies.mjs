import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'

import { BootstrapError } from '../failure.mjs'
import { inRoot, node24 } from '../paths.mjs'
import { capture, captureNpm } from '../run.mjs'

const oldestNode = 20
const expectedNode = 'v24.'
const stampFile = inRoot('node_modules/.praktijkpad-lock-hash')

/** Refuses a Node that these scripts were not tried on. */
function checkMachineNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= oldestNode) return
  throw new BootstrapError(
    `This Node is ${process.version}; Praktijkpad needs Node ${oldestNode} or newer to set itself up.`,
    'Install a current Node with npm, then run the same command again.',
  )
}

/** The hash of the lock file: what should be installed. */
function lockHash() {
  const lockFile = inRoot('package-lock.json')
  if (!existsSync(lockFile)) {
    throw new BootstrapError(
      'package-lock.json is missing.',
      'Get it back with `git checkout package-lock.json`.',
    )
  }
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex')
}

/** The hash of the lock file that was installed last, or an empty text. */
function installedHash() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : ''
}

/**
 * Runs an npm command that must succeed.
 * @param {readonly string[]} args
 */
async function npm(args) {
  const { code, stderr } = await captureNpm(args)
  if (code === 0) return
  throw new BootstrapError(
    `\`npm ${args.join(' ')}\` ended with code ${code}; its last lines are above.`,
    'Check that the package registry can be reached and that package.json and package-lock.json belong together.',
    stderr.trim().split('\n').slice(-15).join('\n'),
  )
}

/**
 * Installs exactly what the lock file says. Only `node` may run its install script, which gets the binary; without
 * that, npm would try to compile better-sqlite3, which has its binaries in the package.
 */
async function install() {
  console.log('Dependencies: installing with `npm ci` (about a minute the first time).')
  await npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'])
  await npm(['rebuild', 'node', '--ignore-scripts=false'])
}

/** Checks that the Node 24 of node_modules is there and runs. */
async function checkNode24() {
  const version = existsSync(node24) ? (await capture(node24, ['--version'])).stdout.trim() : ''
  if (version.startsWith(expectedNode)) return
  throw new BootstrapError(
    version === ''
      ? 'The package `node` did not bring Node 24.'
      : `node_modules has Node ${version}, not Node 24.`,
    'Its install script must be allowed (allowScripts in package.json). Delete node_modules and try again.',
  )
}

/**
 * Installs the dependencies when they are missing or the lock file changed.
 * @returns {Promise<string>} what there is to say about it
 */
export async function ensureDependencies() {
  checkMachineNode()
  const wanted = lockHash()
  const upToDate = wanted === installedHash()
  if (!upToDate) await install()
  await checkNode24()
  if (!upToDate) writeFileSync(stampFile, `${wanted}\n`)
  return upToDate ? 'Dependencies: up to date.' : 'Dependencies: installed.'
}
