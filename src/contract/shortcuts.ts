import type { Command } from './events.ts'

/** Keys of commands that are one key, the same on every system; the menu shows them and the page listens to them. */
export const COMMAND_KEYS = { nextOpen: 'F8', nextChange: 'F9' } as const satisfies Partial<
  Record<Command, string>
>
