import { ipcMain } from 'electron'
import type { Handlers } from './handlers.ts'
import { listenerFor, PROCEDURE_NAMES } from './listener.ts'
import type { KnownWindows } from './sender.ts'

/** Answers every procedure of the contract. The only place that listens to pages; a second handler for a name throws. */
export function setupProcedures(handlers: Handlers, known: KnownWindows): void {
  for (const name of PROCEDURE_NAMES) ipcMain.handle(name, listenerFor(name, handlers, known))
}
