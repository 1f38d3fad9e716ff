/** Holds the files that the operating system wants opened until there is somebody to open them. */
export interface Inbox {
  readonly add: (path: string) => void
  /** Hands over what is waiting, and from now on everything at once. */
  readonly connect: (open: (path: string) => void) => void
}

export function createInbox(first: string | null): Inbox {
  let waiting = first === null ? [] : [first]
  let open: ((path: string) => void) | null = null
  return {
    add: (path) => (open ? open(path) : void waiting.push(path)),
    connect: (opener) => {
      open = opener
      const files = waiting
      waiting = []
      for (const path of files) opener(path)
    },
  }
}
