import { z } from 'zod'
import { log } from '../log.ts'
import { isTrustedSender, type KnownWindows, type RequestEvent } from './sender.ts'

const pathSchema = z.string().min(1).max(4_096).nullable()

/** Keeps the path of a file that was dropped on one of these windows, as the preload script tells it; null is no file. */
export function dropListener(
  keep: (path: string | null) => void,
  known: KnownWindows,
): (event: RequestEvent, path: unknown) => void {
  return (event, path) => {
    const parsed = pathSchema.safeParse(path)
    if (isTrustedSender(event, known) && parsed.success) keep(parsed.data)
    else log('refused a dropped file: it was not told by a page of the app')
  }
}
