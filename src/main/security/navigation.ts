import { log } from '../log.ts'
import { isAppUrl } from './app-url.ts'

interface Prevention {
  preventDefault(): void
}
type NavigationListener = (details: Prevention & { readonly url: string }) => void

/** The part of web contents that can be led elsewhere. */
export interface GuardedContents {
  on(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', listener: NavigationListener): unknown
  on(event: 'will-attach-webview', listener: (event: Prevention) => void): unknown
  setWindowOpenHandler(handler: () => { action: 'deny' }): void
}

/** Keeps web contents on our own page: no other address, no new window, no web view. */
export function guardNavigation(contents: GuardedContents): void {
  const stay: NavigationListener = (details) => {
    if (isAppUrl(details.url)) return
    details.preventDefault()
    log('a page was kept from leaving the app')
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
