import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { CodedError } from '#contract/errors.ts'
import {
  AT,
  CHECK_BYTES,
  ENCRYPTED,
  FILE_VERSION,
  HASH_BYTES,
  LENGTH_BYTES,
  LOCKED_HEADER_BYTES,
  MAGIC,
  MOST_BYTES,
  NONCE_BYTES,
  PLAIN_HEADER_BYTES,
  SALT_BYTES,
  SCRYPT,
  TAG_BYTES,
} from './format.ts'
import { lockOf, type Lock } from './lock.ts'

const CIPHER = 'aes-256-gcm'

/** A password as somebody typed it, or the lock it gave before; null for a file without one. */
export type Secret = string | Lock | null

/** A text as the bytes of a review file, encrypted when there is a lock. Throws `review.tooLarge`. */
export function encode(text: string, lock: Lock | null): Buffer {
  const payload = Buffer.from(text, 'utf8')
  const body = lock ? locked(payload, lock) : [plainHeader(payload.length), payload]
  const bytes = Buffer.concat([...body, hashOf(Buffer.concat(body))])
  if (bytes.length > MOST_BYTES) throw new CodedError('review.tooLarge')
  return bytes
}

/**
 * The text in the bytes of a review file, and its lock. Throws `review.notAReview`, `review.newerVersion`,
 * `review.tooLarge`, `review.damaged`, `review.needsPassword` or `review.wrongPassword`.
 */
export function decode(bytes: Buffer, secret: Secret): { readonly text: string; readonly lock: Lock | null } {
  const isLocked = lookAt(bytes, bytes.length)
  const headerBytes = isLocked ? LOCKED_HEADER_BYTES : PLAIN_HEADER_BYTES
  const end = bytes.length - HASH_BYTES - (isLocked ? TAG_BYTES : 0)
  if (end < headerBytes || bytes.readUInt32BE(headerBytes - LENGTH_BYTES) !== end - headerBytes) damaged()
  if (!hashOf(bytes.subarray(0, -HASH_BYTES)).equals(bytes.subarray(-HASH_BYTES))) damaged()
  const payload = bytes.subarray(headerBytes, end)
  if (!isLocked) return { text: textOf(payload), lock: null }
  const lock = unlocked(bytes, secret)
  return { text: textOf(opened(bytes, payload, end, lock)), lock }
}

/** Looks at the first bytes and at the length of a file: whether it is encrypted. Throws as `decode` does. */
export function lookAt(start: Buffer, length: number): boolean {
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw new CodedError('review.notAReview')
  if (length > MOST_BYTES) throw new CodedError('review.tooLarge')
  if (start.length < PLAIN_HEADER_BYTES) damaged()
  const version = start.readUInt8(AT.version)
  if (version > FILE_VERSION) {
    throw new CodedError('review.newerVersion', {
      fileVersion: String(version),
      appVersion: String(FILE_VERSION),
    })
  }
  const flags = start.readUInt8(AT.flags)
  if (version !== FILE_VERSION || flags > ENCRYPTED) damaged()
  return flags === ENCRYPTED
}

function plainHeader(length: number): Buffer {
  const header = Buffer.alloc(PLAIN_HEADER_BYTES)
  MAGIC.copy(header)
  header.writeUInt8(FILE_VERSION, AT.version)
  header.writeUInt32BE(length, PLAIN_HEADER_BYTES - LENGTH_BYTES)
  return header
}

function locked(payload: Buffer, { key, check, salt }: Lock): Buffer[] {
  const header = Buffer.alloc(LOCKED_HEADER_BYTES)
  MAGIC.copy(header)
  header.writeUInt8(FILE_VERSION, AT.version)
  header.writeUInt8(ENCRYPTED, AT.flags)
  header.set([SCRYPT.logN, SCRYPT.r, SCRYPT.p], AT.scrypt)
  salt.copy(header, AT.salt)
  check.copy(header, AT.check)
  const nonce = randomBytes(NONCE_BYTES)
  nonce.copy(header, AT.nonce)
  header.writeUInt32BE(payload.length, LOCKED_HEADER_BYTES - LENGTH_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce)
  cipher.setAAD(header)
  return [header, cipher.update(payload), cipher.final(), cipher.getAuthTag()]
}

/** Other parameters than ours are not tried: they could ask for any amount of memory and time. */
function unlocked(bytes: Buffer, secret: Secret): Lock {
  const parameters = bytes.subarray(AT.scrypt, AT.salt)
  if (!parameters.equals(Buffer.from([SCRYPT.logN, SCRYPT.r, SCRYPT.p]))) damaged()
  if (secret === null) throw new CodedError('review.needsPassword')
  const salt = bytes.subarray(AT.salt, AT.salt + SALT_BYTES)
  const check = bytes.subarray(AT.check, AT.check + CHECK_BYTES)
  if (typeof secret === 'string') return lockOf(secret, salt, check)
  if (!secret.salt.equals(salt) || !secret.check.equals(check)) throw new CodedError('review.wrongPassword')
  return secret
}

function opened(bytes: Buffer, payload: Buffer, end: number, { key }: Lock): Buffer {
  const nonce = bytes.subarray(AT.nonce, AT.nonce + NONCE_BYTES)
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(bytes.subarray(0, LOCKED_HEADER_BYTES))
  decipher.setAuthTag(bytes.subarray(end, end + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(payload), decipher.final()])
  } catch (error) {
    return damaged(error)
  }
}

function textOf(payload: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload)
  } catch (error) {
    return damaged(error)
  }
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function damaged(cause?: unknown): never {
  throw new CodedError('review.damaged', {}, { cause })
}
