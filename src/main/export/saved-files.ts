import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { CodedError } from '#contract/errors.ts'

/** The files that were saved for somebody else since the app started. The page knows them by a token, only main by a path. */
export class SavedFiles {
  readonly #paths = new Map<string, string>()

  /** Keeps a path and answers its token. */
  add(path: string): string {
    const token = randomUUID()
    this.#paths.set(token, path)
    return token
  }

  /** The path of a saved file. Throws `file.missing` when it is not there any more, or never was. */
  pathOf(token: string): string {
    const path = this.#paths.get(token)
    if (path === undefined) throw new CodedError('file.missing')
    if (!existsSync(path)) throw new CodedError('file.missing', { name: basename(path) })
    return path
  }
}
