/** The first bytes of a review file. */
export const MAGIC = Buffer.from('PPREVIEW', 'latin1')
export const FILE_VERSION = 1
export const ENCRYPTED = 1

/** scrypt: N = 2^17, r = 8, p = 1 takes 128 MB and, on a laptop, half a second for every guess. */
export const SCRYPT = { logN: 17, r: 8, p: 1 } as const
export const KEY_BYTES = 32
/** Bytes that tell a wrong password from a damaged file. */
export const CHECK_BYTES = 16
export const SALT_BYTES = 16
export const NONCE_BYTES = 12
export const TAG_BYTES = 16
export const LENGTH_BYTES = 4
export const HASH_BYTES = 32

/** Where things are in the header. */
export const AT = { version: 8, flags: 9, scrypt: 10, salt: 13, check: 29, nonce: 45 } as const
export const PLAIN_HEADER_BYTES = AT.scrypt + LENGTH_BYTES
export const LOCKED_HEADER_BYTES = AT.nonce + NONCE_BYTES + LENGTH_BYTES

/** What is not read at all: more bytes, deeper nesting, longer texts. */
export const MOST_BYTES = 20 * 1024 * 1024
export const DEEPEST = 32
export const LONGEST_TEXT = 20_000
