import type { z } from 'zod'
import type { Bridge } from '#contract/bridge.ts'
import { unwrap, type Result } from '#contract/result.ts'

declare global {
  interface Window {
    readonly praktijkpad: Bridge
  }
}

/** The bridge the preload script put on this page. */
export const bridge: Bridge = window.praktijkpad

/** Checks an answer against the contract's output schema; a failure is thrown with its code. */
export async function checked<S extends z.ZodType>(
  schema: S,
  pending: Promise<Result<z.output<S>>>,
): Promise<z.output<S>> {
  return schema.parse(unwrap(await pending))
}
