import type { BrowserWindow } from 'electron'
import { log } from '../log.ts'
import { send } from '../ipc/send.ts'
import type { SettingsStore } from '../settings/settings.ts'
import { textsIn } from '../texts.ts'
import type { MenuActions } from './template.ts'
import { showFailure } from './show-failure.ts'

interface ActionOptions {
  readonly settings: SettingsStore
  readonly window: BrowserWindow
}

/** What the menu does: it tells the page, and changes settings itself, with a dialog when that does not work. */
export function menuActions({ settings, window }: ActionOptions): MenuActions {
  const notDone = (error: unknown) => {
    showFailure(error, window, textsIn(settings.current().language)).catch((reason: unknown) =>
      log(`a dialog could not be shown: ${String(reason)}`),
    )
  }
  return {
    command: (command) => send(window, 'shell.command', command),
    changeSettings: (change) => {
      try {
        settings.change(change)
      } catch (error) {
        notDone(error)
      }
    },
  }
}
