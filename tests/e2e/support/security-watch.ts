import { createServer } from 'node:net'
import type { ElectronApplication, Page } from 'playwright-core'

/** Writes down every error that the page puts in its console; Chromium reports a breach of the page's policy there. */
export function watchComplaints(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** Writes down the address of every request in the window's session, whoever makes it; answers how to read the list. */
export async function watchRequests(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ session }) => {
    const seen: string[] = []
    Reflect.set(globalThis, 'seenRequests', seen)
    session.defaultSession.webRequest.onCompleted(({ url }) => void seen.push(url))
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => void seen.push(url))
  })
  return () => app.evaluate(() => [...(Reflect.get(globalThis, 'seenRequests') as string[])])
}

/** Writes down where the page wanted to go and was kept from going; answers how to read the list. */
export async function watchPreventedNavigation(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const prevented: string[] = []
    Reflect.set(globalThis, 'preventedNavigation', prevented)
    // Comes after the app's own listener, which prevents it.
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (details) => {
      if (details.defaultPrevented) prevented.push(details.url)
    })
  })
  return () => app.evaluate(() => [...(Reflect.get(globalThis, 'preventedNavigation') as string[])])
}

/** Writes down which addresses the app hands to the browser, in place of doing so; answers how to read the list. */
export async function watchBrowser(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'openedLinks', opened)
    shell.openExternal = (url) => Promise.resolve(void opened.push(url))
  })
  return () => app.evaluate(() => [...(Reflect.get(globalThis, 'openedLinks') as string[])])
}

/** A program on this computer that can be reached over the network and counts who comes. */
export interface Listener {
  readonly port: number
  readonly visits: () => number
  readonly stop: () => void
}

export async function listenOnThisComputer(): Promise<Listener> {
  let visits = 0
  const server = createServer((socket) => {
    visits += 1
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\naccess-control-allow-origin: *\r\n\r\n')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, visits: () => visits, stop: () => void server.close() }
}
