import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The root folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * The path of something inside the repository.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return path.join(root, ...parts)
}

/** The Node 24 that npm installed with the other dependencies, whatever Node the machine has. */
export const node24 =
  process.platform === 'win32' ? inRoot('node_modules/node/bin/node.exe') : inRoot('node_modules/.bin/node')

/** The folder with the commands of the installed packages. */
export const binFolder = inRoot('node_modules/.bin')
