import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { readJson } from '../json.mjs'
import { inRoot, node24 } from '../paths.mjs'
import { capture } from '../run.mjs'

const packageFolder = inRoot('node_modules/electron')
const distPath = path.join(packageFolder, 'dist')
const downloadSeconds = 300

/**
 * The text of a small file, or an empty text when there is none.
 * @param {string} file
 */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

/**
 * The official Electron of the npm package, when its binary was downloaded completely.
 * @returns {import('./electron.mjs').ElectronRuntime | undefined}
 */
export function findOfficial() {
  const manifest = readJson(path.join(packageFolder, 'package.json'))
  const { version } = /** @type {{ version: string }} */ (manifest)
  const name = textOf(path.join(packageFolder, 'path.txt'))
  const executable = path.join(distPath, name)
  const complete = name !== '' && textOf(path.join(distPath, 'version')).replace(/^v/, '') === version
  if (!complete || !existsSync(executable)) return undefined
  return { executable, distPath, version, kind: 'official' }
}

/**
 * Tries once to download the official binary with the script of the package itself.
 * @returns {Promise<string>} why it failed; empty when it did not
 */
export async function downloadOfficial() {
  console.log('Electron: downloading the official runtime.')
  const script = path.join(packageFolder, 'install.js')
  const { code, stderr } = await capture(node24, [script], { timeoutSeconds: downloadSeconds })
  if (code === 0) return ''
  const [firstLine = ''] = stderr.trim().split('\n')
  return firstLine === '' ? `stopped after ${downloadSeconds} s` : firstLine
}
