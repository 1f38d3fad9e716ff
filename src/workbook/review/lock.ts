import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { CodedError } from '#contract/errors.ts'
import { CHECK_BYTES, KEY_BYTES, SALT_BYTES, SCRYPT } from './format.ts'

/** What a password comes down to, made once and kept while the file is open. */
export interface Lock {
  readonly key: Buffer
  /** Written in the header: whoever finds the same has the right password. */
  readonly check: Buffer
  readonly salt: Buffer
}

const MOST_MEMORY = 256 * 1024 * 1024

/** A lock for a new file. */
export function newLock(password: string): Lock {
  return derive(password, randomBytes(SALT_BYTES))
}

/** The lock of a file that is there. Throws `review.wrongPassword`. */
export function lockOf(password: string, salt: Buffer, check: Buffer): Lock {
  const lock = derive(password, salt)
  if (!timingSafeEqual(lock.check, check)) throw new CodedError('review.wrongPassword')
  return lock
}

/** The same password typed on another keyboard is the same: accents are composed first. */
function derive(password: string, salt: Buffer): Lock {
  const { logN, r, p } = SCRYPT
  const options = { N: 2 ** logN, r, p, maxmem: MOST_MEMORY }
  const bytes = scryptSync(password.normalize('NFC'), salt, KEY_BYTES + CHECK_BYTES, options)
  return { key: bytes.subarray(0, KEY_BYTES), check: bytes.subarray(KEY_BYTES), salt: Buffer.from(salt) }
}
