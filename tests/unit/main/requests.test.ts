import { describe, expect, test } from 'vitest'
import { isRequestAllowed } from '#main/security/requests.ts'

const ALLOWED = ['app://bundle/index.html', 'data:image/png;base64,AA', 'blob:app://bundle/0b5c']
const CANCELLED = [
  'https://example.org/',
  'http://localhost/',
  'http://127.0.0.1:9222/json',
  'ws://localhost/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome://settings/',
  'chrome-extension://abc/x.js',
  'app://other/index.html',
  'about:blank',
  '',
]

describe('what a window may load', () => {
  test.each(ALLOWED)('%s may', (address) => expect(isRequestAllowed(address, false)).toBe(true))
  test.each(CANCELLED)('%s may not, in development either', (address) => {
    expect(isRequestAllowed(address, false)).toBe(false)
    expect(isRequestAllowed(address, true)).toBe(false)
  })

  test("Chromium's own tools may load themselves in development only", () => {
    const tools = 'devtools://devtools/bundled/devtools_app.html'
    expect(isRequestAllowed(tools, true)).toBe(true)
    expect(isRequestAllowed(tools, false)).toBe(false)
  })
})
