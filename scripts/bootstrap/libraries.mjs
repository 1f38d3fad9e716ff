import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { BootstrapError } from '../failure.mjs'
import { capture } from '../run.mjs'

/* All that Debian 12 lacks for Electron and for a virtual display. */
const packages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
]
const installArguments = ['install', '-y', '--no-install-recommends', ...packages]
const displayCommands = ['xvfb-run', 'Xvfb', 'xauth']

/**
 * Whether a command is on the PATH.
 * @param {string} command
 */
function isOnPath(command) {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * What is missing: shared libraries of Electron, and commands for the virtual display.
 * @param {string} executable
 * @param {boolean} virtualDisplay
 */
async function findMissing(executable, virtualDisplay) {
  const { stdout } = await capture('ldd', [executable])
  const libraries = stdout
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? line)
  const commands = virtualDisplay ? displayCommands.filter((command) => !isOnPath(command)) : []
  return [...new Set([...libraries, ...commands])]
}

/**
 * Says what to install by hand where we cannot do it.
 * @param {readonly string[]} missing
 * @param {boolean} knownPackages whether our list of packages for apt-get can help
 */
function installByHand(missing, knownPackages) {
  const cause = `Electron needs what this system lacks: ${missing.join(', ')}.`
  if (knownPackages) {
    const command = `sudo apt-get update && sudo apt-get ${installArguments.join(' ')}`
    return new BootstrapError(cause, `run this, then the same command again:\n  ${command}`)
  }
  return new BootstrapError(
    cause,
    'Install the packages of your system that hold them, then run the same command again.',
  )
}

/**
 * Runs apt-get without questions.
 * @param {readonly string[]} args
 */
async function aptGet(args) {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120']
  const { code, stderr } = await capture('apt-get', [...options, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (code === 0) return
  throw new BootstrapError(
    `\`apt-get ${args.join(' ')}\` ended with code ${code}; its messages are above.`,
    'Check the package sources of this system (newer releases add t64 to some names), then try again.',
    stderr.trim().split('\n').slice(-10).join('\n'),
  )
}

/**
 * Installs the libraries that Electron needs on Linux when some are missing and we may; otherwise says how.
 * @param {string} executable
 * @param {boolean} virtualDisplay whether a virtual display is needed too
 * @returns {Promise<string>} what there is to say about it
 */
export async function ensureLibraries(executable, virtualDisplay) {
  if (process.platform !== 'linux') return 'System libraries: nothing to check on this system.'
  const missing = await findMissing(executable, virtualDisplay)
  if (missing.length === 0) return 'System libraries: present.'
  const hasApt = isOnPath('apt-get')
  if (process.getuid?.() !== 0 || !hasApt) throw installByHand(missing, hasApt)
  console.log(
    `System libraries: missing ${missing.join(', ')}; installing with apt-get: ${packages.join(' ')}.`,
  )
  await aptGet(['update'])
  await aptGet(installArguments)
  const stillMissing = await findMissing(executable, virtualDisplay)
  if (stillMissing.length > 0) throw installByHand(stillMissing, false)
  return 'System libraries: installed.'
}
