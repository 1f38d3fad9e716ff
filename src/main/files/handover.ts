import type { Desk } from './desk.ts'

export interface HandoverOptions {
  readonly desk: Pick<Desk, 'open' | 'openUnasked'>
  /** Whether there is a page that hears what it is told. */
  readonly isPageThere: () => boolean
  /** Tells the page that a file waits; it saves what is being typed and then asks for the file. */
  readonly tellPage: () => void
}

/** How long a page may take to ask. One that hangs must not keep a file from being opened. */
const PATIENCE_MS = 2_000

/** A file that a second start of the app or the operating system wants opened; the last one, when there are several. */
export class Handover {
  readonly #options: HandoverOptions
  #kept: string | null = null
  #patience: NodeJS.Timeout | undefined

  constructor(options: HandoverOptions) {
    this.#options = options
  }

  /** Keeps the file until the page asks for it, or opens it at once when there is no page to ask. */
  offer(path: string): void {
    const { desk, isPageThere, tellPage } = this.#options
    this.#take()
    if (!isPageThere()) {
      void desk.openUnasked(path)
      return
    }
    this.#kept = path
    this.#patience = setTimeout(() => this.#stopWaiting(), PATIENCE_MS)
    tellPage()
  }

  /** Opens the file that is kept, now that the page has asked; false when there is none, or it cannot be opened. */
  async open(): Promise<boolean> {
    const path = this.#take()
    return path !== null && (await this.#options.desk.open(path))
  }

  #stopWaiting(): void {
    const path = this.#take()
    if (path !== null) void this.#options.desk.openUnasked(path)
  }

  #take(): string | null {
    clearTimeout(this.#patience)
    const path = this.#kept
    this.#kept = null
    return path
  }
}
