import type { Page } from 'playwright-core'

/** Where above the window a file is held. */
const PLACE = { x: 400, y: 300 } as const

/** Files above the window, held by their paths as the file manager of the user would. */
export interface HeldFiles {
  readonly letGo: () => Promise<void>
  /** Takes them away from the window again. */
  readonly takeAway: () => Promise<void>
}

/** Drags files over the window. The events are those of a real drag, so that the app can ask where the files are. */
export async function holdAbove(page: Page, files: readonly string[]): Promise<HeldFiles> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'dragCancel' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...PLACE, data })
  await drag('dragEnter')
  await drag('dragOver')
  const letGo = async () => {
    await drag('drop')
    await session.detach()
  }
  const takeAway = async () => {
    await drag('dragCancel')
    await session.detach()
    // A drag that is ended by the debugger ends without the event that the end of a real one begins with.
    await page.evaluate(() => window.dispatchEvent(new DragEvent('dragleave', { relatedTarget: null })))
  }
  return { letGo, takeAway }
}

/** Drops files on the window. */
export async function dropOn(page: Page, ...files: readonly string[]): Promise<void> {
  const held = await holdAbove(page, files)
  await held.letGo()
}
