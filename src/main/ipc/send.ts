import type { BrowserWindow } from 'electron'
import type { EventName, EventPayloads } from '#contract/events.ts'

/** Tells the page of a window something. The only place that sends to pages. */
export function send<E extends EventName>(window: BrowserWindow, event: E, payload: EventPayloads[E]): void {
  if (!window.isDestroyed()) window.webContents.send(event, payload)
}
