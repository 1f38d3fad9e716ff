import { expect, vi } from 'vitest'

/** Long enough for a busy machine; a test that passes does not wait for it. */
const PATIENCE = { timeout: 10_000, interval: 20 }

/** Expects something of what is read, as soon as it is so. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, PATIENCE)
}

/** Waits until something is so, for the sake of what comes after it. */
export function until(isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  return vi.waitUntil(isSo, PATIENCE)
}
