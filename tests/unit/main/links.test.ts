import { describe, expect, test } from 'vitest'
import { externalLink, openLink } from '#main/security/links.ts'

const OPENED: readonly [string, string][] = [
  ['https://www.lhv.nl/thema', 'https://www.lhv.nl/thema'],
  ['https://example.org:8443/a?b=c#d', 'https://example.org:8443/a?b=c#d'],
  ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
]
const REFUSED: readonly unknown[] = [
  'http://www.lhv.nl',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://server/share',
  'mailto:iemand@example.org',
  'app://bundle/index.html',
  'data:text/html,hi',
  'ms-settings:privacy',
  'https://name:secret@example.org/',
  'https://',
  '//example.org',
  'www.lhv.nl',
  '',
  ' ',
  null,
  undefined,
  12,
  { href: 'https://example.org' },
]

describe('an address that a page wants opened', () => {
  test.each(OPENED)('%s is opened as %s', (address, opened) => {
    expect(externalLink(address)).toBe(opened)
  })

  test.each(REFUSED)('%o is refused', (address) => {
    expect(externalLink(address)).toBeNull()
  })

  test('only the address that was checked reaches the browser', async () => {
    const opened: string[] = []
    const open = (url: string) => Promise.resolve(void opened.push(url))
    await openLink('https://example.org', open)
    await expect(openLink('http://example.org', open)).rejects.toMatchObject({
      code: 'link.refused',
      details: { url: 'http://example.org' },
    })
    expect(opened).toEqual(['https://example.org/'])
  })
})
