import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { app, type BrowserWindow } from 'electron'
import { log } from './log.ts'
import type { WorkbookClient } from './workbook-process/client.ts'

/** How long a page may take to go. It saves the field that is being edited when it hears that it has to. */
const PAGE_PATIENCE_MS = 2_000
/** How long what a page sent last may take to arrive here. */
const LAST_SAVE_MS = 100

interface QuitOptions {
  readonly window: BrowserWindow
  readonly workbook: WorkbookClient
  /** Keeps for next time what is about to go. */
  readonly remember: () => void
}

/** However the app is ended: the window goes first, then the workbook is closed into a single file, then it ends. */
export function setupQuitting({ window, workbook, remember }: QuitOptions): void {
  let state: 'running' | 'closing' | 'closed' = 'running'
  const close = async () => {
    await closeWindow(window)
    await setTimeout(LAST_SAVE_MS)
    await workbook.stop()
  }
  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    close()
      .catch((error: unknown) => log(`the app was not ended well: ${String(error)}`))
      .finally(() => {
        state = 'closed'
        app.quit()
      })
  })
  window.on('close', remember)
  app.on('window-all-closed', () => app.quit())
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

async function closeWindow(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return
  const gone = once(window, 'closed')
  window.close()
  window.hide()
  await Promise.race([gone, setTimeout(PAGE_PATIENCE_MS, null, { ref: false })])
  if (!window.isDestroyed()) window.destroy()
}
