import type { Desk } from './files/desk.ts'
import type { RecentFiles } from './files/recent.ts'
import type { Handlers } from './ipc/handlers.ts'
import { openLink } from './security/links.ts'
import type { SettingsStore } from './settings/settings.ts'

type ShellHandlers = Pick<Handlers, Extract<keyof Handlers, `shell.${string}`>>

export interface ShellHandlerOptions {
  readonly desk: Desk
  readonly recent: RecentFiles
  readonly settings: SettingsStore
  readonly openExternal: (url: string) => Promise<void>
}

/** What a page can ask about the desktop around it. */
export function shellHandlers({ desk, recent, settings, openExternal }: ShellHandlerOptions): ShellHandlers {
  return {
    'shell.state': async () => ({
      ...desk.state(),
      recent: await recent.list(),
      settings: settings.current(),
    }),
    'shell.changeSettings': (change) => settings.change(change),
    'shell.openLink': async ({ url }) => {
      await openLink(url, openExternal)
      return {}
    },
  }
}
