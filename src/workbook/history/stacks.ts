import { CodedError } from '#contract/errors.ts'
import type { LoggedEdit } from '../storage/log.ts'

/** Which edits can be undone and redone: what replaying the log leaves. */
export class Stacks {
  readonly #undo: number[] = []
  readonly #redo: number[] = []

  /** The stacks after all entries. Throws `file.damaged` when an undo or redo is about another edit than the last. */
  static replay(entries: readonly LoggedEdit[]): Stacks {
    const stacks = new Stacks()
    for (const entry of entries) stacks.record(entry)
    return stacks
  }

  /** The edit that undo would take back, or null. */
  get nextUndo(): number | null {
    return this.#undo.at(-1) ?? null
  }

  /** The edit that redo would bring back, or null. */
  get nextRedo(): number | null {
    return this.#redo.at(-1) ?? null
  }

  /** Takes note of an entry that was added to the log. */
  record(entry: LoggedEdit): void {
    switch (entry.kind) {
      case 'create':
        return
      case 'edit':
        this.#undo.push(entry.id)
        this.#redo.length = 0
        return
      case 'undo':
        moveTop(this.#undo, this.#redo, entry.target)
        return
      case 'redo':
        moveTop(this.#redo, this.#undo, entry.target)
        return
    }
  }
}

function moveTop(from: number[], to: number[], expected: number): void {
  if (from.at(-1) !== expected) throw new CodedError('file.damaged')
  from.pop()
  to.push(expected)
}
