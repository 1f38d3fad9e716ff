import type { BrowserWindow } from 'electron'
import { log } from '../log.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { send } from '../ipc/send.ts'
import type { SettingsStore } from '../settings/settings.ts'
import { textsIn } from '../texts.ts'
import type { MenuActions } from './template.ts'
import { showFailure } from './show-failure.ts'

interface ActionOptions {
  readonly handlers: Handlers
  readonly settings: SettingsStore
  readonly window: BrowserWindow
}

/** What the menu does: the same as a page asks for, with a dialog when it does not work. */
export function menuActions({ handlers, settings, window }: ActionOptions): MenuActions {
  const attempt = async (action: () => unknown) => {
    try {
      await action()
    } catch (error) {
      await showFailure(error, window, textsIn(settings.current().language))
    }
  }
  const perform = (action: () => unknown) => {
    attempt(action).catch((error: unknown) => log(`a dialog could not be shown: ${String(error)}`))
  }
  return {
    // The start screen is where a workbook begins; what was open is safe in its file.
    newWorkbook: () => perform(() => handlers['file.close']({})),
    open: () => perform(() => handlers['file.open']({})),
    saveCopy: () => perform(() => handlers['file.saveCopy']({})),
    close: () => perform(() => handlers['file.close']({})),
    command: (command) => send(window, 'shell.command', command),
    changeSettings: (change) => perform(() => handlers['shell.changeSettings'](change)),
  }
}
