import { beforeAll, describe, expect, test, vi } from 'vitest'
import { EVENTS } from '#contract/events.ts'
import { PROCEDURE_NAMES } from '#main/ipc/listener.ts'

type Method = (argument: unknown) => unknown
const isFunction = (value: unknown): value is () => void => typeof value === 'function'

/* Electron is not there under Node; what stands in for it notes what the script does with it. */
const electron = vi.hoisted(() => ({
  exposed: new Map<string, Record<string, (argument: unknown) => unknown>>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, Set<(...received: unknown[]) => void>>(),
}))
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: Record<string, Method>) => electron.exposed.set(name, api),
  },
  ipcRenderer: {
    invoke: (...input: unknown[]) => {
      electron.invoked.push(input)
      return Promise.resolve('answer')
    },
    on: (name: string, listener: () => void) => {
      electron.listeners.set(name, (electron.listeners.get(name) ?? new Set()).add(listener))
    },
    removeListener: (name: string, listener: () => void) => electron.listeners.get(name)?.delete(listener),
  },
}))

const methodName = (name: string) => name.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase())
const eventName = (name: string) => `on${methodName(name).replace(/^./, (letter) => letter.toUpperCase())}`

let api: Record<string, Method> = {}
beforeAll(async () => {
  vi.stubGlobal('window', new EventTarget())
  await import('../../../src/preload/index.ts')
  api = electron.exposed.get('praktijkpad') ?? {}
})

describe('the bridge', () => {
  test('has one method for each procedure and event of the contract, and nothing else', () => {
    expect([...electron.exposed.keys()]).toEqual(['praktijkpad'])
    const names = [...PROCEDURE_NAMES.map(methodName), ...EVENTS.map(eventName)]
    expect(Object.keys(api).sort()).toEqual(names.sort())
  })

  test.each(PROCEDURE_NAMES)('%s is asked under its own name, with one input', async (name) => {
    await expect(api[methodName(name)]?.({ some: 'input' })).resolves.toBe('answer')
    expect(electron.invoked.at(-1)).toEqual([name, { some: 'input' }])
  })

  test.each(EVENTS)('a listener to %s gets what was told and never the event, until it stops', (name) => {
    const received: unknown[][] = []
    const stop = api[eventName(name)]?.((...payload: unknown[]) => received.push(payload))
    const tell = () =>
      electron.listeners.get(name)?.forEach((listener) => listener({ sender: 'electron' }, 'told'))
    tell()
    expect(received).toEqual([['told']])
    if (isFunction(stop)) stop()
    tell()
    expect(received).toHaveLength(1)
    expect(electron.listeners.get(name)?.size).toBe(0)
  })
})
