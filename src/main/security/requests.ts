import type { Session } from 'electron'
import { isAppUrl, parseUrl } from './app-url.ts'

/** Whether a window may load this address at all. Nothing outside the app, whoever asks for it. */
export function isRequestAllowed(address: string, development: boolean): boolean {
  const scheme = parseUrl(address)?.protocol
  if (scheme === 'devtools:') return development
  return scheme === 'data:' || scheme === 'blob:' || isAppUrl(address)
}

export function setupRequests(session: Session, development: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isRequestAllowed(url, development) }),
  )
}
