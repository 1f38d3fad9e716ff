import type { ExportStage } from './export-procedures.ts'

/** What main tells a page without being asked. */
export const EVENTS = ['plan.changed', 'shell.changed', 'shell.command', 'export.progress'] as const
export type EventName = (typeof EVENTS)[number]

/**
 * What the menu or the operating system asks the page to do. Also what is about files: only the page can first save
 * the answer that is being typed.
 */
export const COMMANDS = [
  'undo',
  'redo',
  'search',
  'newWorkbook',
  'openFile',
  'importPlan',
  'saveCopy',
  'saveDiary',
  'shareReview',
  'importReview',
  'closeFile',
  'openHandedOver',
  'nextOpen',
  'nextChange',
] as const
export type Command = (typeof COMMANDS)[number]

export interface EventPayloads {
  /** The plan on disk differs from what the page last read. */
  readonly 'plan.changed': null
  /** Another file, setting or recent list. */
  readonly 'shell.changed': null
  readonly 'shell.command': Command
  /** What is being done with the file that is being saved. */
  readonly 'export.progress': ExportStage
}
