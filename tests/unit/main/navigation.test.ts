import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { guardNavigation } from '#main/security/navigation.ts'

/** What stands for Electron's web contents: it emits, and keeps the handler for new windows. */
class Contents extends EventEmitter {
  openHandler: () => { action: string } = () => ({ action: 'allow' })

  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler
  }
}

function isPrevented(event: string, url: string): boolean {
  const contents = new Contents()
  guardNavigation(contents)
  let prevented = false
  contents.emit(event, { url, preventDefault: () => (prevented = true) })
  return prevented
}

const EVENTS = ['will-navigate', 'will-frame-navigate', 'will-redirect']
const ELSEWHERE = [
  'https://example.org/',
  'http://bundle/index.html',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://bundle.evil.org/',
  'app://bundle@evil.org/',
  'data:text/html,<p>',
  'about:blank',
  'javascript:alert(1)',
  'nonsense',
]

describe.each(EVENTS)('on %s', (event) => {
  test('our own page may be loaded', () => {
    expect(isPrevented(event, 'app://bundle/index.html#/plan')).toBe(false)
  })

  test.each(ELSEWHERE)('the page stays when it is led to %s', (url) => {
    expect(isPrevented(event, url)).toBe(true)
  })
})

test('a web view is never attached', () => {
  expect(isPrevented('will-attach-webview', 'app://bundle/index.html')).toBe(true)
})

test('a new window is never opened', () => {
  const contents = new Contents()
  guardNavigation(contents)
  expect(contents.openHandler()).toEqual({ action: 'deny' })
})
