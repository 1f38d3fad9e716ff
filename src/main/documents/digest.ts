import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { CodedError } from '#contract/errors.ts'
import { hasCode } from '../storage/system-error.ts'

/** What a file is known by: the SHA-256 of its bytes in hexadecimal, and how many bytes there are. */
export interface Digest {
  readonly sha256: string
  readonly size: number
}

const GONE = ['ENOENT', 'ENOTDIR']

/**
 * Reads a file through, piece by piece, so that its size does not matter. Throws `document.missing` when nothing is
 * there, and `document.unreadable` for what may not or cannot be read, such as a folder or a pipe.
 */
export async function digestOf(path: string): Promise<Digest> {
  try {
    if (!(await stat(path)).isFile()) throw new Error('not a file')
    return await read(path)
  } catch (error) {
    const isGone = GONE.some((code) => hasCode(error, code))
    const details = { name: basename(path) }
    throw new CodedError(isGone ? 'document.missing' : 'document.unreadable', details, { cause: error })
  }
}

async function read(path: string): Promise<Digest> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of createReadStream(path)) {
    // A stream without an encoding gives buffers.
    const bytes = piece as Buffer
    hash.update(bytes)
    size += bytes.length
  }
  return { sha256: hash.digest('hex'), size }
}
