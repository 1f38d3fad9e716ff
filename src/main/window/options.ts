import type { BrowserWindowConstructorOptions } from 'electron'
import { SMALLEST, type WindowPlace } from './state.ts'

/** How a page runs: in the sandbox, in a world of its own, and without what would reach for the network. */
export const WEB_PREFERENCES = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  // Chromium would download its dictionaries.
  spellcheck: false,
})

/** The paper of the design, so that nothing flashes before the page is there. */
export function paperColour(dark: boolean): string {
  return dark ? '#14181c' : '#faf9f6'
}

interface WindowLook {
  readonly place: WindowPlace
  readonly dark: boolean
  readonly preload: string
  readonly title: string
}

/** The options of the one window. It appears when its page can be seen. */
export function mainWindowOptions({
  place,
  dark,
  preload,
  title,
}: WindowLook): BrowserWindowConstructorOptions {
  return {
    ...place.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title,
    show: false,
    backgroundColor: paperColour(dark),
    // Electron adds to the object that it gets, hence a copy.
    webPreferences: { ...WEB_PREFERENCES, preload },
  }
}
