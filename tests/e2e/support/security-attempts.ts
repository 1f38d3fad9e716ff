import type { Page } from 'playwright-core'

/** An address outside the page, by the name of what it is. */
export interface Elsewhere {
  readonly name: string
  readonly address: string
}

/** Where the app itself keeps the page from going. */
export const KEPT_BY_APP: readonly Elsewhere[] = [
  { name: 'a website', address: 'https://example.org/' },
  { name: 'a program on this computer', address: 'http://127.0.0.1:9/' },
  { name: 'another host of the app', address: 'app://other/index.html' },
  { name: 'a host that looks like the app', address: 'app://bundle.example/index.html' },
  { name: 'a mail address', address: 'mailto:someone@example.org' },
]

/** Where Chromium lets no page go; it says so in the console. */
export const KEPT_BY_CHROMIUM: readonly Elsewhere[] = [
  { name: 'a file', address: 'file:///etc/hostname' },
  { name: 'a page in an address', address: 'data:text/html,elsewhere' },
  { name: 'a script in an address', address: 'javascript:document.title="elsewhere"' },
]

export type Way = 'a link' | 'a script'

/** Makes the page go to an address. */
export function leaveFor(page: Page, address: string, way: Way): Promise<void> {
  return page.evaluate(
    ([href, how]) => {
      if (how === 'a script') {
        window.location.assign(href)
        return
      }
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      link.click()
      link.remove()
    },
    [address, way] as const,
  )
}

/** Ways to run text as a script. Each runs in the page and would set `window.injected`. */
export const INJECTIONS: readonly { readonly name: string; readonly inject: () => unknown }[] = [
  {
    name: 'a script element with text',
    inject: () => {
      const script = document.createElement('script')
      script.text = 'window.injected = true'
      document.body.append(script)
    },
  },
  {
    name: 'a script element with an address that holds a script',
    inject: () => {
      const script = document.createElement('script')
      script.setAttribute('src', 'data:text/javascript,window.injected = true')
      document.body.append(script)
    },
  },
  {
    name: 'HTML with a handler',
    inject: () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.injected = true">')
    },
  },
  {
    name: 'an attribute with a handler',
    inject: () => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.injected = true')
      button.click()
    },
  },
  {
    name: 'a timer with text',
    inject: () => void Reflect.apply(setTimeout, window, [`window.injected = true`]),
  },
  {
    name: 'eval',
    // In a timer: what the driver runs itself may use eval, whatever the policy says.
    inject: () =>
      new Promise((done, refuse) => {
        setTimeout(() => {
          try {
            const run: unknown = Reflect.get(window, 'eval')
            if (typeof run === 'function') done(Reflect.apply(run, window, ['window.injected = true']))
          } catch (error) {
            refuse(error instanceof Error ? error : new Error(String(error)))
          }
        })
      }),
  },
  {
    name: 'a function made of text',
    inject: () =>
      new Promise((done, refuse) => {
        setTimeout(() => {
          try {
            done(Reflect.construct(Function, ['window.injected = true']))
          } catch (error) {
            refuse(error instanceof Error ? error : new Error(String(error)))
          }
        })
      }),
  },
  {
    name: 'a worker with an address that holds a script',
    inject: () => new Worker('data:text/javascript,'),
  },
]

/** Tries an injection in the page: how it was refused, or that it ran. */
export async function tryInjection(page: Page, inject: () => unknown): Promise<string> {
  const outcome = await page.evaluate(inject).then(
    () => 'nothing refused it',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  const ran = await page.evaluate(
    () => Reflect.has(window, 'injected') && Reflect.deleteProperty(window, 'injected'),
  )
  return ran ? 'it ran' : outcome
}

/** Ways to reach a program over the network from the page. Each ends when it has failed or come through. */
export const REACHING_OUT: readonly {
  readonly name: string
  readonly reach: (port: number) => Promise<unknown>
}[] = [
  { name: 'fetch', reach: (port) => fetch(`http://127.0.0.1:${port}/`).catch(() => 'refused') },
  {
    name: 'an image',
    reach: (port) =>
      new Promise((done) => {
        const image = new Image()
        image.onload = image.onerror = done
        image.src = `http://127.0.0.1:${port}/`
      }).then(() => 'over'),
  },
  {
    name: 'a style sheet',
    reach: (port) =>
      new Promise((done) => {
        const sheet = document.createElement('link')
        sheet.rel = 'stylesheet'
        sheet.onload = sheet.onerror = done
        sheet.href = `http://127.0.0.1:${port}/`
        document.head.append(sheet)
      }).then(() => 'over'),
  },
  {
    name: 'a web socket',
    reach: (port) =>
      new Promise((done) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/`)
        socket.onopen = socket.onerror = done
      }).then(() => 'over'),
  },
  {
    name: 'a stream of events',
    reach: (port) =>
      new Promise((done) => {
        const source = new EventSource(`http://127.0.0.1:${port}/`)
        source.onopen = source.onerror = done
      }).then(() => 'over'),
  },
]

/** Addresses that try to get out of the folder with the page. */
export const WAYS_OUT: readonly string[] = [
  'app://bundle/../package.json',
  'app://bundle/%2e%2e/package.json',
  'app://bundle/..%2fpackage.json',
  'app://bundle/%2e%2e%2fpackage.json',
  'app://bundle/..%5cpackage.json',
  'app://bundle/assets/..%2f..%2f..%2fpackage.json',
  'app://bundle//etc/passwd',
  'app://bundle/%2fetc%2fpasswd',
  'app://bundle/.%00./package.json',
  'app://bundle/main/index.cjs',
  'app://bundle/assets/',
  'app://bundle/%',
]
