import { CodedError } from '#contract/errors.ts'
import { parseUrl } from './app-url.ts'

/** The address to hand to the browser, written out in full, or null for what is not an ordinary https address. */
export function externalLink(address: unknown): string | null {
  const url = typeof address === 'string' ? parseUrl(address) : null
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  return url.href
}

/** Opens a source in the user's own browser. The page asks it, after it showed the address. */
export async function openLink(address: string, openExternal: (url: string) => Promise<void>): Promise<void> {
  const link = externalLink(address)
  if (link === null) throw new CodedError('link.refused', { url: address })
  await openExternal(link)
}
