import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/* What must not be anywhere in the source; scripts/checks/security.ts looks for the same and more, line by line. */
const SOURCE = resolve(import.meta.dirname, '../../../src')
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|html)$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SOURCE, name), 'utf8') }))

function filesWith(pattern: RegExp): string[] {
  return FILES.filter(({ text }) => pattern.test(text)).map(({ name }) => name)
}

const NEVER: readonly [string, RegExp][] = [
  ['a window without the sandbox', /sandbox['"]?\s*:\s*false/],
  ['Node in a page', /nodeIntegration\w*['"]?\s*:\s*true/],
  ['a page in the world of the preload script', /contextIsolation['"]?\s*:\s*false/],
  ['web security switched off', /webSecurity['"]?\s*:\s*false|disable-web-security/],
  [
    'insecure content, experimental or Blink features',
    /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/,
  ],
  ['a web view', /webviewTag|<webview/],
  ['a page from a file', /\.loadFile\b|['"`]file:\/\//],
  ['code sent to a page', /executeJavaScript/],
  ['a request that blocks', /sendSync|sendToHost/],
  ['a policy with an exception', /unsafe-inline|unsafe-eval/],
]

describe('nowhere in the source is there', () => {
  test.each(NEVER)('%s', (_what, pattern) => expect(filesWith(pattern)).toEqual([]))
})

describe('only one file speaks to', () => {
  test.each([
    ['ipcMain', /\bipcMain\b/, 'main/ipc/handle.ts'],
    ['ipcRenderer', /\bipcRenderer\b/, 'preload/index.ts'],
    ['a page', /\bwebContents\.(send|postMessage)\b/, 'main/ipc/send.ts'],
    ['the world of the page', /\bcontextBridge\b/, 'preload/index.ts'],
    ['the browser of the user', /\bshell\.openExternal\b/, 'main/start-app.ts'],
  ])('%s', (_what, pattern, file) => expect(filesWith(pattern)).toEqual([file]))
})

test('the rules above do look at the source', () => {
  expect(FILES.length).toBeGreaterThan(50)
  expect(filesWith(/sandbox: true/)).toEqual(['main/window/options.ts'])
})
