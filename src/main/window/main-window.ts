import { BrowserWindow, nativeTheme, screen } from 'electron'
import { createCrashLimit } from '../crash-limit.ts'
import { log } from '../log.ts'
import type { Places } from '../places.ts'
import { START_PAGE } from '../security/app-url.ts'
import { readJson, writeJson } from '../storage/json-file.ts'
import { mainWindowOptions, paperColour } from './options.ts'
import { placeWindow, windowStateSchema } from './state.ts'

/** Makes the window, where it was last time. It stays hidden until its page can be seen. */
export function createMainWindow(places: Places, title: string): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const place = placeWindow(readJson(places.windowFile, windowStateSchema), workAreas)
  const dark = nativeTheme.shouldUseDarkColors
  const window = new BrowserWindow(mainWindowOptions({ place, dark, preload: places.preloadFile, title }))
  window.once('ready-to-show', () => (place.maximized ? window.maximize() : window.show()))
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paperColour(nativeTheme.shouldUseDarkColors))
  })
  return window
}

/** Loads the page, and again when it crashes: what was filled in is in the file. */
export function loadPage(window: BrowserWindow): void {
  const mayReload = createCrashLimit(Date.now)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`the page stopped: ${reason}`)
    if (reason !== 'clean-exit' && mayReload()) window.webContents.reload()
  })
  window.loadURL(START_PAGE).catch((error: unknown) => log(`the page could not be loaded: ${String(error)}`))
}

/** Keeps where the window is for next time. */
export function rememberWindow(window: BrowserWindow, places: Places): void {
  try {
    writeJson(places.windowFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  } catch (error) {
    log(`the place of the window could not be kept: ${String(error)}`)
  }
}

/** Whether there is a page that hears what it is told: it was loaded and did not crash. */
export function isPageThere(window: BrowserWindow): boolean {
  if (window.isDestroyed()) return false
  const { webContents } = window
  return webContents.getURL() !== '' && !webContents.isLoadingMainFrame() && !webContents.isCrashed()
}

/** Brings the window to the front, with its page, which may have crashed too often to come back by itself. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.webContents.isCrashed()) window.webContents.reload()
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
