import { closeSync, fstatSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { CodedError } from '#contract/errors.ts'
import { replaceFile } from '../file/place.ts'
import { decode, encode, lookAt, type Secret } from './codec.ts'
import { LOCKED_HEADER_BYTES, MAGIC } from './format.ts'
import type { Lock } from './lock.ts'
import { contentOf, payloadText, type ReviewContent } from './payload.ts'

/** A review file as it was read. */
export interface ReadReview {
  readonly content: ReviewContent
  readonly lock: Lock | null
  /** The bytes, to see later whether somebody else wrote in the file. */
  readonly bytes: Buffer
}

/** Whether a file begins as a review does. False for a file that is not there. */
export function isReviewFile(path: string): boolean {
  try {
    return withFile(path, (file) => firstBytes(file).subarray(0, MAGIC.length).equals(MAGIC))
  } catch {
    return false
  }
}

/**
 * Reads a review file. The first bytes and the length decide whether the rest is read at all. Throws what `decode` and
 * `contentOf` throw, or a file system error.
 */
export function readReview(path: string, secret: Secret): ReadReview {
  const bytes = withFile(path, (file) => {
    lookAt(firstBytes(file), fstatSync(file).size)
    return readFileSync(file)
  })
  const { text, lock } = decode(bytes, secret)
  return { content: contentOf(text), lock, bytes }
}

/**
 * Writes a review file, over the one that may be there. It is read back before it takes its name: on failure what was
 * there is untouched. Answers its bytes. Throws `review.tooLarge`, `disk.failed` or a file system error.
 */
export function writeReview(path: string, content: ReviewContent, lock: Lock | null, suffix: string): Buffer {
  const bytes = encode(payloadText(content), lock)
  replaceFile(path, suffix, (temporary) => {
    writeFileSync(temporary, bytes)
    verify(temporary, content, lock)
  })
  return bytes
}

function verify(path: string, content: ReviewContent, lock: Lock | null): void {
  if (payloadText(readReview(path, lock).content) !== payloadText(content))
    throw new CodedError('disk.failed')
}

function firstBytes(file: number): Buffer {
  const bytes = Buffer.alloc(LOCKED_HEADER_BYTES)
  return bytes.subarray(0, readSync(file, bytes, 0, LOCKED_HEADER_BYTES, 0))
}

function withFile<T>(path: string, read: (file: number) => T): T {
  const file = openSync(path, 'r')
  try {
    return read(file)
  } finally {
    closeSync(file)
  }
}
