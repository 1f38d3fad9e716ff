'use strict'

/*
 * Does for the verification runtime what Electron's own default app does for `electron <folder>`: it becomes the
 * app in the folder that is its first argument without a dash. process.argv stays as it is, so the app finds the
 * files to open as the arguments without a dash after its own folder, the same as on an official Electron.
 */

const path = require('node:path')

/** @typedef {{ setAppPath(folder: string): void, setVersion(version: string): void }} DefaultAppMethods */
/** @typedef {{ name: string, productName?: string, version: string, main: string }} Manifest */
const app = /** @type {import('electron').App & DefaultAppMethods} */ (require('electron').app)

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  console.error('Give the folder of the app to start.')
  process.exit(1)
}
const appPath = path.resolve(folder)
const manifest = /** @type {Manifest} */ (require(path.join(appPath, 'package.json')))

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setAppPath(appPath)
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
require(path.join(appPath, manifest.main))
