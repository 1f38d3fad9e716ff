import { beforeEach, expect, test, vi } from 'vitest'

/* What stands in for Electron, which is not there under Node. */
const electron = vi.hoisted(() => ({ switches: new Map<string, string | undefined>(), sandboxed: 0 }))
vi.mock('electron', () => ({
  app: {
    enableSandbox: () => (electron.sandboxed += 1),
    commandLine: {
      hasSwitch: (name: string) => electron.switches.has(name),
      appendSwitch: (name: string, value?: string) => electron.switches.set(name, value),
    },
  },
}))
const { setupSandbox } = await import('#main/security/sandbox.ts')

beforeEach(() => {
  electron.switches.clear()
  electron.sandboxed = 0
})

test('every page gets the sandbox, and no name on the network resolves', () => {
  setupSandbox()
  expect(electron.sandboxed).toBe(1)
  expect(electron.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
})

test('what a test was started with as root stays as it is', () => {
  electron.switches.set('no-sandbox', undefined)
  setupSandbox()
  expect(electron.sandboxed).toBe(0)
  expect(electron.switches.has('host-resolver-rules')).toBe(true)
})
