import type { Reply } from '#contract/message.ts'

/** The line to the main process. */
export interface Transport {
  readonly post: (reply: Reply) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called when the main process is gone, where that does not end this process by itself. */
  readonly onGone: (listener: () => void) => void
}

/** The part of Electron's `process.parentPort` that is used; its type is not known outside Electron. */
interface ParentPort {
  readonly postMessage: (message: unknown) => void
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
}

/** Electron's port in a utility process, else Node's channel in a forked one. Throws in any other process. */
export function connectToParent(): Transport {
  const port: unknown = Reflect.get(process, 'parentPort')
  return isParentPort(port) ? utilityTransport(port) : forkTransport()
}

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port
}

function utilityTransport(port: ParentPort): Transport {
  return {
    post: (reply) => port.postMessage(reply),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    onGone: () => undefined,
  }
}

function forkTransport(): Transport {
  if (!process.send) throw new Error('the workbook process is started by the app, not by hand')
  return {
    // What can no longer be sent has nobody left to read it: the channel is closed, and 'disconnect' follows.
    post: (reply) => process.connected && process.send?.(reply, undefined, undefined, () => undefined),
    onMessage: (listener) => process.on('message', listener),
    onGone: (listener) => process.on('disconnect', listener),
  }
}
