import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { CodedError } from '#contract/errors.ts'
import type { Me } from '#contract/review-procedures.ts'
import { entryIdOf, signedText, type Author, type Entry, type EntryBody } from '#domain/review/entry.ts'
import { replaceFile } from '../file/place.ts'
import { keyText, sha256 } from './signatures.ts'

const ONLY_OWNER = 0o600
const FINGERPRINT = 16

const storedSchema = z.strictObject({
  privateKey: z.string(),
  name: z.string().nullable(),
  title: z.string().nullable(),
})
type Stored = z.infer<typeof storedSchema>

interface Loaded extends Stored {
  readonly key: KeyObject
}

/**
 * Who the user is to others: an Ed25519 key pair that is made at first use, and what they call themselves. It stays in a
 * file of this user on this computer that only they can read.
 */
export class Identity {
  readonly #file: string | null
  readonly #suffix: () => string
  #loaded: Loaded | null = null

  /** `file` is null in a process that was started without one: it can read reviews and not write in them. */
  constructor(file: string | null, suffix: () => string) {
    this.#file = file
    this.#suffix = suffix
  }

  me(): Me {
    const { name, title } = this.#load()
    const { key } = this
    const hash = createHash('sha256').update(key).digest('hex')
    return { name, title, key, fingerprint: hash.slice(0, FINGERPRINT) }
  }

  /** What the user calls themselves from now on; what was signed before keeps its name. */
  setMe(name: string, title: string | null): Me {
    const { privateKey, key } = this.#load()
    this.#store({ privateKey, name, title })
    this.#loaded = { privateKey, name, title, key }
    return this.me()
  }

  /** The public half of the user's key. */
  get key(): string {
    return keyText(createPublicKey(this.#load().key))
  }

  /** The user as the author of something. Throws `review.noName`. */
  author(role: Author['role']): Author {
    const { name } = this.#load()
    if (name === null) throw new CodedError('review.noName')
    return { key: this.key, name, role }
  }

  /** Makes an entry of what the user says. */
  sign(body: EntryBody): Entry {
    const signature = sign(null, Buffer.from(signedText(body), 'utf8'), this.#load().key)
    return { id: entryIdOf(body, sha256), ...body, signature: signature.toString('base64') }
  }

  #load(): Loaded {
    this.#loaded ??= this.#read() ?? this.#make()
    return this.#loaded
  }

  #read(): Loaded | null {
    const file = this.#place()
    if (!existsSync(file)) return null
    try {
      const stored = storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
      const key = createPrivateKey(stored.privateKey)
      if (key.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key')
      return { ...stored, key }
    } catch {
      // Kept, so that a key that somebody can mend is not lost.
      renameSync(file, `${file}.broken`)
      return null
    }
  }

  #make(): Loaded {
    const { privateKey: key } = generateKeyPairSync('ed25519')
    const privateKey = key.export({ format: 'pem', type: 'pkcs8' }).toString()
    const stored = { privateKey, name: null, title: null }
    this.#store(stored)
    return { ...stored, key }
  }

  #store(stored: Stored): void {
    replaceFile(this.#place(), this.#suffix(), (temporary) =>
      writeFileSync(temporary, `${JSON.stringify(stored, null, 2)}\n`, { mode: ONLY_OWNER }),
    )
  }

  #place(): string {
    if (this.#file === null) throw new Error('this process was started without a place for the key')
    return this.#file
  }
}
