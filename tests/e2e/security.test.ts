import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EVENTS } from '#contract/events.ts'
import { pageProcedures } from '#contract/procedures.ts'
import { launch, type RunningApp } from '../driver/app.ts'
import { LEGS } from './support/access-stops.ts'
import {
  INJECTIONS,
  KEPT_BY_APP,
  KEPT_BY_CHROMIUM,
  leaveFor,
  REACHING_OUT,
  tryInjection,
  WAYS_OUT,
} from './support/security-attempts.ts'
import {
  listenOnThisComputer,
  watchBrowser,
  watchComplaints,
  watchPreventedNavigation,
  watchRequests,
  type Listener,
} from './support/security-watch.ts'
import { eventually, until } from './support/patience.ts'
import { control, goTo, openSample, placePath } from './support/workbook-page.ts'

const PAGE = 'app://bundle/index.html'
const PRELOAD = resolve(import.meta.dirname, '../../out/preload/index.cjs')

let running: RunningApp
/** What the console of the page complained of so far. */
let heard: readonly string[]

beforeAll(async () => {
  running = await launch()
  heard = watchComplaints(running.page)
})

afterAll(() => running.quit())

function address(): Promise<string> {
  return running.page.evaluate(() => window.location.href.split('#')[0] ?? '')
}

describe('over a whole tour', () => {
  let complaints: readonly string[]
  let requests: readonly string[]

  beforeAll(async () => {
    const seen = await watchRequests(running.app)
    for (const { begin, stops } of LEGS) {
      await begin(running)
      for (const stop of stops) await stop.go(running)
    }
    complaints = [...heard]
    requests = await seen()
  })

  test('the page does nothing that its own policy forbids', () => {
    expect(complaints).toEqual([])
  })

  test('the page is asked for from the app, so that the list of requests is a real one', () => {
    expect(requests).toContainEqual(expect.stringContaining(PAGE))
  })

  test('nothing outside the app is asked for', () => {
    expect(requests.filter((url) => !url.startsWith('app://bundle/') && !url.startsWith('data:'))).toEqual([])
  })
})

describe('the page', () => {
  beforeAll(() => openSample(running.page))

  test('comes from the app', async () => {
    expect(await running.page.evaluate(() => window.location.protocol)).toBe('app:')
  })

  test.each(['require', 'process', 'module', 'exports', 'global', 'Buffer', '__dirname', 'electron'])(
    'has no %s of Node or Electron',
    async (name) => {
      expect(await running.page.evaluate((key) => key in window, name)).toBe(false)
    },
  )

  test('runs with the preferences that keep it apart', async () => {
    const preferences: unknown = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Electron keeps this method out of its types.
      const read = contents && (Reflect.get(contents, 'getLastWebPreferences') as () => unknown)
      return read?.call(contents)
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
    })
  })

  test.each(INJECTIONS)('does not run $name', async ({ inject }) => {
    expect(await tryInjection(running.page, inject)).toMatch(/Trusted|Refused/)
  })

  test('is heard when it tries, so that the test of the whole tour can fail', () => {
    expect(heard).toContainEqual(expect.stringContaining('TrustedScript'))
  })

  test.each([
    'notifications',
    'geolocation',
    'camera',
    'microphone',
    'clipboard-read',
    'midi',
    'persistent-storage',
    'background-sync',
  ])('is denied the permission %s', async (name) => {
    const state = await running.page.evaluate(async (wanted) => {
      // The names are a longer list than the type knows.
      return (await navigator.permissions.query({ name: wanted as PermissionName })).state
    }, name)
    expect(state).toBe('denied')
  })

  test('is denied notifications when it asks for them', async () => {
    expect(await running.page.evaluate(() => Notification.requestPermission())).toBe('denied')
  })

  test('is denied the place of the computer when it asks for it', async () => {
    const code = await running.page.evaluate(
      () =>
        new Promise((answer) =>
          navigator.geolocation.getCurrentPosition(
            () => answer('given'),
            (error) => answer(error.code === error.PERMISSION_DENIED ? 'denied' : error.message),
          ),
        ),
    )
    expect(code).toBe('denied')
  })
})

describe.each(['a link', 'a script'] as const)('%s', (way) => {
  let prevented: () => Promise<string[]>

  beforeAll(async () => {
    prevented = await watchPreventedNavigation(running.app)
  })

  test.each(KEPT_BY_APP)('cannot lead the page to $name', async ({ address: elsewhere }) => {
    await leaveFor(running.page, elsewhere, way)
    await until(async () => (await prevented()).includes(elsewhere))
    expect(await address()).toBe(PAGE)
  })

  test.each(KEPT_BY_CHROMIUM)('cannot lead the page to $name', async ({ address: elsewhere }) => {
    const refusal = running.page.waitForEvent('console', (message) =>
      /Not allowed|Refused/.test(message.text()),
    )
    await leaveFor(running.page, elsewhere, way)
    await refusal
    expect(await address()).toBe(PAGE)
  })
})

describe('a new window', () => {
  test.each(['https://example.org/', 'about:blank', PAGE])('is not opened for %s', async (url) => {
    expect(await running.page.evaluate((wanted) => window.open(wanted), url)).toBeNull()
  })

  test('is not opened by a link that asks for one', async () => {
    const { app, page } = running
    await page.evaluate((href) => {
      const link = document.createElement('a')
      Object.assign(link, { href, target: '_blank' })
      link.click()
    }, PAGE)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
})

describe('the network', () => {
  let listener: Listener

  beforeAll(async () => {
    listener = await listenOnThisComputer()
  })

  afterAll(() => listener.stop())

  test.each(REACHING_OUT)('is not reached by $name', async ({ reach }) => {
    await running.page.evaluate(reach, listener.port)
    expect(listener.visits()).toBe(0)
  })

  test('is not reached by main through the session of the window', async () => {
    await running.app.evaluate(
      ({ session }, port) => session.defaultSession.fetch(`http://127.0.0.1:${port}/`).catch(() => null),
      listener.port,
    )
    expect(listener.visits()).toBe(0)
  })

  test('would be reached by a program that may, so that the tests above can fail', async () => {
    await fetch(`http://127.0.0.1:${listener.port}/`)
    expect(listener.visits()).toBe(1)
  })
})

describe('a source', () => {
  let opened: () => Promise<string[]>

  beforeAll(async () => {
    const { app, page } = running
    opened = await watchBrowser(app)
    await openSample(page)
    await goTo(page, 'housing')
    await control(page, await placePath(page, 0, 'rentPerM2PerYear')).focus()
    await page.locator('aside summary').first().click()
    await page.locator('aside details button').first().click()
  })

  test('opens in the browser of the user', async () => {
    await eventually(opened).toEqual([expect.stringMatching(/^https:\/\//)])
  })

  test('leaves the page where it is', async () => {
    expect(await address()).toBe(PAGE)
  })

  test.each([
    'http://example.org/',
    'file:///etc/hostname',
    'javascript:alert(1)',
    'smb://example.org/share',
  ])('is refused when its address is %s', async (url) => {
    const result = await running.page.evaluate((link) => window.praktijkpad.shellOpenLink({ url: link }), url)
    expect(result).toMatchObject({ ok: false, error: { code: 'link.refused' } })
  })
})

describe('the files of the page', () => {
  test.each(WAYS_OUT)('do not include %s', async (way) => {
    const status = await running.page.evaluate(
      (url) => fetch(url).then((answer) => answer.status, String),
      way,
    )
    expect(status).toSatisfy(
      (given) => given === 404 || given === 400 || /Failed to parse URL/.test(String(given)),
    )
  })

  test('come with the policy', async () => {
    const policy = await running.page.evaluate(async (url) => {
      return (await fetch(url)).headers.get('content-security-policy')
    }, PAGE)
    expect(policy).toContain("default-src 'none'; script-src 'self';")
  })
})

describe('the bridge', () => {
  const methodName = (name: string) => name.replace(/\.(\w)/g, (_, first: string) => first.toUpperCase())
  const names = [
    ...Object.keys(pageProcedures).map(methodName),
    ...EVENTS.map((event) => methodName(`on.${methodName(event)}`)),
  ]

  test('offers what the contract names and nothing else', async () => {
    const offered = await running.page.evaluate(() => Object.keys(window.praktijkpad))
    expect(offered.toSorted()).toEqual(names.toSorted())
  })

  test('cannot be replaced by the page', async () => {
    const descriptor = await running.page.evaluate(() => {
      const { writable, configurable } = Object.getOwnPropertyDescriptor(window, 'praktijkpad') ?? {}
      return { writable, configurable, isFrozen: Object.isFrozen(window.praktijkpad) }
    })
    expect(descriptor).toEqual({ writable: false, configurable: false, isFrozen: true })
  })

  test('works on when the page has broken its own arrays', async () => {
    const isAnswered = await running.page.evaluate(async () => {
      const { push } = Array.prototype
      Array.prototype.push = () => {
        throw new Error('the page broke this')
      }
      try {
        return (await window.praktijkpad.planRead({})).ok
      } finally {
        Array.prototype.push = push
      }
    })
    expect(isAnswered).toBe(true)
  })

  test('tells a listener what happened and hands it nothing of Electron', async () => {
    const told = await running.page.evaluate(
      () =>
        new Promise<unknown[]>((done) => {
          const listener: (...all: unknown[]) => void = (...all) => {
            stop()
            done(all)
          }
          const stop = window.praktijkpad.onPlanChanged(listener)
          void window.praktijkpad.planSet({ path: 'practice.patientsUnder65', value: 2_611 })
        }),
    )
    expect(told).toEqual([null])
  })

  test('refuses a request with something extra', async () => {
    const result = await running.page.evaluate(() => {
      // What the type forbids and a broken page could still send.
      const input = JSON.parse('{"more":true}') as Record<string, never>
      return window.praktijkpad.planRead(input)
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'request.invalid' } })
  })

  test('is not there in a frame inside the page', async () => {
    const kind = await running.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const inside = frame.contentWindow && 'praktijkpad' in frame.contentWindow
      frame.remove()
      return inside
    })
    expect(kind).toBe(false)
  })

  test.each([PAGE, 'data:text/html,elsewhere'])(
    'answers no window that the app did not make, at %s',
    async (url) => {
      const result: unknown = await running.app.evaluate(
        async ({ BrowserWindow }, { preload, page }) => {
          const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
          await window.loadURL(page)
          const answer: unknown = await window.webContents.executeJavaScript(
            'window.praktijkpad.planRead({})',
          )
          window.destroy()
          return answer
        },
        { preload: PRELOAD, page: url },
      )
      expect(result).toMatchObject({ ok: false, error: { code: 'request.refused' } })
    },
  )

  // The last one: it leaves the page, which only a script in the page could do and Electron cannot prevent.
  test('answers nothing once the window shows something else', async () => {
    const { page } = running
    await page.evaluate(() => window.location.assign('about:blank'))
    await page.waitForURL('about:blank')
    const result = await page.evaluate(() => window.praktijkpad.planRead({}))
    expect(result).toMatchObject({ ok: false, error: { code: 'request.refused' } })
  })
})
