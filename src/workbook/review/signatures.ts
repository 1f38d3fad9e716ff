import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import { canonicalJson, type Sha256 } from '#domain/review/canonical.ts'
import { entryIdOf, signedText, type Entry } from '#domain/review/entry.ts'
import type { IsGenuine } from '#domain/review/merge.ts'

/** What comes before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The 32 bytes of a public key in base64. */
export function keyText(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(DER_PREFIX.length).toString('base64')
}

/** Looks entries over, and remembers what it found: verifying thousands takes a noticeable time. */
export function signatureCheck(): IsGenuine {
  const known = new Map<string, boolean>()
  return (entry) => {
    const text = canonicalJson(entry)
    const found = known.get(text) ?? isGenuine(entry)
    known.set(text, found)
    return found
  }
}

function isGenuine(entry: Entry): boolean {
  if (entryIdOf(entry, sha256) !== entry.id) return false
  try {
    const der = Buffer.concat([DER_PREFIX, Buffer.from(entry.author.key, 'base64')])
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, Buffer.from(signedText(entry), 'utf8'), key, Buffer.from(entry.signature, 'base64'))
  } catch {
    // Not a point on the curve: nobody can have signed with it.
    return false
  }
}
