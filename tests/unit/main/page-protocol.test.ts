import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerPage } from '#main/security/answer-page.ts'
import { pageFileAt } from '#main/security/page-file.ts'
import { CONTENT_SECURITY_POLICY } from '#main/security/page-headers.ts'
import { newFolder } from './fixtures/process.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'"

const FOLDER = '/app/out/renderer'
const SERVED: readonly [string, string, string][] = [
  ['app://bundle/index.html', 'index.html', 'text/html; charset=utf-8'],
  ['app://bundle/index.html?a=b#/housing', 'index.html', 'text/html; charset=utf-8'],
  ['app://bundle/assets/index-B_a1.js', 'assets/index-B_a1.js', 'text/javascript; charset=utf-8'],
  ['app://bundle/assets/index-B_a1.css', 'assets/index-B_a1.css', 'text/css; charset=utf-8'],
  ['app://bundle/assets/source-sans.woff2', 'assets/source-sans.woff2', 'font/woff2'],
  ['app://bundle/icon.svg', 'icon.svg', 'image/svg+xml'],
]
const REFUSED: readonly string[] = [
  'app://bundle/',
  'app://bundle/../main/index.cjs',
  'app://bundle/../../package.json/x',
  'app://bundle/..%2f..%2fpackage.json',
  'app://bundle/%2e%2e/%2e%2e/etc/passwd',
  'app://bundle/%2e%2e%2fpackage.json',
  'app://bundle/..%5c..%5cpackage.json',
  'app://bundle/assets%5cindex.js',
  'app://bundle/assets\\index.js',
  'app://bundle//etc/passwd.html',
  'app://bundle/%2fetc/passwd.html',
  'app://bundle/C:/Windows/win.html',
  'app://bundle/C%3a/Windows/win.html',
  'app://bundle/index.html%00.js',
  'app://bundle/index%00.html',
  'app://bundle/.env.json',
  'app://bundle/assets/.hidden.js',
  'app://bundle/%zz.html',
  'app://bundle/index.cjs',
  'app://bundle/index',
  'app://other/index.html',
  'app://bundle.evil.org/index.html',
  'app://bundle:8080/index.html',
  'app://user@bundle/index.html',
  'file:///app/out/renderer/index.html',
  'https://bundle/index.html',
  'nonsense',
  '',
]

describe('the file behind an app:// address', () => {
  test.each(SERVED)('%s is %s', (address, file, contentType) => {
    expect(pageFileAt(address, FOLDER)).toEqual({ path: join(FOLDER, file), contentType })
  })

  test.each(REFUSED)('%s is none', (address) => {
    expect(pageFileAt(address, FOLDER)).toBeNull()
  })
})

describe('an answer to app://', () => {
  async function answer(address: string, method = 'GET'): Promise<Response> {
    const folder = await newFolder()
    await writeFile(join(folder, 'index.html'), '<p>page</p>')
    await mkdir(join(folder, 'folder.js'))
    return answerPage({ url: address, method }, folder)
  }

  test('carries the policy, and the kind of file that must not be guessed', async () => {
    const response = await answer('app://bundle/index.html')
    expect(await response.text()).toBe('<p>page</p>')
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-security-policy': POLICY,
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  })

  test.each([
    ['app://bundle/missing.js', 'GET'],
    ['app://bundle/folder.js', 'GET'],
    ['app://bundle/..%2findex.html', 'GET'],
    ['app://bundle/index.html', 'POST'],
  ])('%s with %s is 404, under the same policy', async (address, method) => {
    const response = await answer(address, method)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toBe(POLICY)
  })

  test('the policy is exactly this one', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(POLICY)
  })
})
