import { randomBytes, randomUUID } from 'node:crypto'
import { inspect } from 'node:util'

/** What a workbook needs from the world besides its file. Tests pass their own. */
export interface Ports {
  readonly now: () => Date
  /** A new id for a list item, never given before. */
  readonly itemId: () => string
  readonly workbookId: () => string
  /** Told of what went wrong without failing a request, such as a backup that could not be made. */
  readonly report: (error: unknown) => void
}

export const systemPorts: Ports = {
  now: () => new Date(),
  itemId: () => `i${randomBytes(10).toString('hex')}`,
  workbookId: () => randomUUID(),
  report: (error) => process.stderr.write(`workbook: ${inspect(error)}\n`),
}
