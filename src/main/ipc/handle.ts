import { ipcMain } from 'electron'
import { DROP_CHANNEL } from '#contract/drop.ts'
import { dropListener } from './drop.ts'
import type { Handlers } from './handlers.ts'
import { listenerFor, PROCEDURE_NAMES } from './listener.ts'
import type { KnownWindows } from './sender.ts'

/** What the page that is printed may ask. */
export type PrintHandlers = Pick<Handlers, Extract<keyof Handlers, `print.${string}`>>
const PRINT_NAMES = [
  'print.order',
  'print.ready',
  'print.failed',
] as const satisfies readonly (keyof PrintHandlers)[]

/**
 * Answers every procedure of the contract, but those about printing, to these windows. Only this file listens to pages; a
 * second handler for a name throws.
 */
export function setupProcedures(handlers: Handlers, shown: KnownWindows): void {
  const printing: readonly string[] = PRINT_NAMES
  for (const name of PROCEDURE_NAMES)
    if (!printing.includes(name)) ipcMain.handle(name, listenerFor(name, handlers, shown))
}

/** Hears which file was dropped on one of these windows. */
export function setupDrops(keep: (path: string | null) => void, shown: KnownWindows): void {
  ipcMain.on(DROP_CHANNEL, dropListener(keep, shown))
}

/** Answers what is asked about printing, to the windows that are printed and to no others. */
export function setupPrinting(handlers: PrintHandlers, printed: KnownWindows): void {
  for (const name of PRINT_NAMES) ipcMain.handle(name, listenerFor(name, handlers, printed))
}
