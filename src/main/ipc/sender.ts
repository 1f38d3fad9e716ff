import { isAppUrl } from '../security/app-url.ts'

/** The parts of a frame and of a request that say where the request comes from. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}
export interface RequestEvent {
  readonly senderFrame: SenderFrame | null
  readonly sender: { readonly id: number; readonly mainFrame: SenderFrame }
}

/** The web contents of the app's own windows, by id. */
export type KnownWindows = ReadonlySet<number>

/**
 * True for a request from our own page in the main frame of one of our own windows. Read it before anything else
 * happens: a frame that has gone cannot be asked any more, and is not trusted.
 */
export function isTrustedSender(event: RequestEvent, known: KnownWindows): boolean {
  try {
    const frame = event.senderFrame
    if (frame === null || !known.has(event.sender.id)) return false
    return frame === event.sender.mainFrame && frame.parent === null && isAppUrl(frame.url)
  } catch {
    return false
  }
}
