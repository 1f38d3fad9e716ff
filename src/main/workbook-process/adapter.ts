import type { Request } from '#contract/message.ts'

/** One running workbook process, whatever it was started with. */
export interface WorkbookProcess {
  readonly pid: number | undefined
  post(request: Request): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, after the last message, also when the process could not be started at all. */
  onExit(listener: () => void): void
  kill(): void
}

export type StartProcess = () => WorkbookProcess
