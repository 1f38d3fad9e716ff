import { CodedError } from '#contract/errors.ts'

/** The file that was dropped on the window last, until the page asks for it: once. */
export class DroppedFile {
  #path: string | null = null

  keep(path: string | null): void {
    this.#path = path
  }

  /** Its path. Throws `file.missing` when none waits: what was dropped is not a file on this computer. */
  take(): string {
    const path = this.#path
    this.#path = null
    if (path === null) throw new CodedError('file.missing')
    return path
  }
}
