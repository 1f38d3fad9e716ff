import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#domain/review/canonical.ts'
import { decode, encode } from '#workbook/review/codec.ts'
import { isReviewFile, readReview } from '#workbook/review/file.ts'
import { AT, HASH_BYTES, LOCKED_HEADER_BYTES, MAGIC } from '#workbook/review/format.ts'
import { newLock } from '#workbook/review/lock.ts'
import { contentOf } from '#workbook/review/payload.ts'
import { codeOf } from '../support/world.ts'
import { temporaryFolder } from '../support/folder.ts'
import { comment, mentor, person, share, signOff, trainee } from './people.ts'

const lock = newLock('geheim')

/** The bytes of a review with a comment in it, and its text. */
function review(): { readonly path: string; readonly bytes: Buffer; readonly text: string } {
  const path = share(trainee())
  mentor(path).says(comment('Akkoord.'))
  const bytes = readFileSync(path)
  return { path, bytes, text: decode(bytes, null).text }
}

/** The text with one thing in it changed by hand, as a file whose checksum is right. */
function edited(text: string, change: (payload: Record<string, unknown>) => unknown): Buffer {
  // A payload is an object.
  return encode(JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)), null)
}

/** A file with a right checksum and right hashes around these parts. */
function sealed(snapshot: unknown, entries: unknown): Buffer {
  const hash = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex')
  const hashes = { snapshot: hash(snapshot), entries: hash(entries) }
  return encode(canonicalJson({ manifest: { hashes }, snapshot, entries }), null)
}

function codeOfBytes(bytes: Buffer, password: string | null = null): string {
  return codeOf(() => contentOf(decode(bytes, password).text))
}

/** A file with these first bytes and nothing but zeros after them, that takes no room on the disk. */
function sparse(start: Buffer, size: number): string {
  const path = `${temporaryFolder()}/zeros.praktijkpad-review`
  const file = openSync(path, 'w')
  writeSync(file, start)
  ftruncateSync(file, size)
  closeSync(file)
  return path
}

describe('the header', () => {
  const bytes = encode('{}', lock)

  test('says what it is, in version 1, encrypted', () => {
    expect(bytes.subarray(0, 10).toString('latin1')).toBe('PPREVIEW\u0001\u0001')
  })

  test('says how the key is made: scrypt, N = 2^17, r = 8, p = 1', () => {
    expect([...bytes.subarray(AT.scrypt, AT.salt)]).toEqual([17, 8, 1])
  })

  test('has the salt and the check of the lock', () => {
    expect([bytes.subarray(13, 29), bytes.subarray(29, 45)]).toEqual([lock.salt, lock.check])
  })

  test('has another nonce each time', () => {
    const again = encode('{}', lock)
    expect(again.subarray(AT.nonce, 57).equals(bytes.subarray(AT.nonce, 57))).toBe(false)
  })

  test('ends with the length of what follows, tag and checksum not counted', () => {
    expect([bytes.readUInt32BE(LOCKED_HEADER_BYTES - 4), bytes.length]).toEqual([
      2,
      LOCKED_HEADER_BYTES + 2 + 16 + 32,
    ])
  })

  test('of a file without a password is short, and the text follows', () => {
    const plain = encode('{"a":1}', null)
    expect(plain.subarray(0, 21).toString('latin1')).toBe(
      'PPREVIEW\u0001\u0000\u0000\u0000\u0000\u0007{"a":1}',
    )
  })
})

describe('a file that is not as it was written', () => {
  const plainBytes = () => review().bytes
  const lockedBytes = () => encode(review().text, lock)
  const kinds: readonly [string, () => Buffer, string | null][] = [
    ['without a password', plainBytes, null],
    ['with a password', lockedBytes, 'geheim'],
  ]

  test.each(kinds)('%s is refused with one byte different anywhere', (_, made, password) => {
    const whole = made()
    const header = [...Array.from({ length: 70 }).keys()]
    const rest = fc.sample(fc.nat(whole.length - 1), { numRuns: 60, seed: 7 })
    const codes = [...header, ...rest, whole.length - 1].map((place) => {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
      return codeOfBytes(changed, password)
    })
    expect(new Set(codes)).toEqual(new Set(['review.notAReview', 'review.damaged']))
  })

  test.each(kinds)('%s is refused when it ends too early', (_, made, password) => {
    const whole = made()
    const lengths = [
      0,
      4,
      8,
      9,
      10,
      13,
      14,
      15,
      29,
      45,
      57,
      60,
      61,
      62,
      500,
      whole.length - 33,
      whole.length - 32,
    ]
    const codes = [...lengths, whole.length - 17, whole.length - 1].map((length) =>
      codeOfBytes(whole.subarray(0, length), password),
    )
    expect(codes).toEqual(codes.map((__, index) => (index < 2 ? 'review.notAReview' : 'review.damaged')))
  })

  test('is refused with a byte more', () => {
    expect(codeOfBytes(Buffer.concat([plainBytes(), Buffer.from([0])]))).toBe('review.damaged')
  })

  test('is refused when somebody mended the checksum after changing the encrypted part', () => {
    const changed = lockedBytes()
    changed.writeUInt8(changed.readUInt8(LOCKED_HEADER_BYTES) ^ 1, LOCKED_HEADER_BYTES)
    const body = changed.subarray(0, -HASH_BYTES)
    const mended = Buffer.concat([body, createHash('sha256').update(body).digest()])
    expect(codeOfBytes(mended, 'geheim')).toBe('review.damaged')
  })

  test('is refused when somebody asks for other scrypt parameters', () => {
    const changed = lockedBytes()
    changed.writeUInt8(30, AT.scrypt)
    const body = changed.subarray(0, -HASH_BYTES)
    const mended = Buffer.concat([body, createHash('sha256').update(body).digest()])
    expect(codeOfBytes(mended, 'geheim')).toBe('review.damaged')
  })
})

test('a wrong password is said as such', () => {
  expect(codeOfBytes(encode('{}', lock), 'Geheim')).toBe('review.wrongPassword')
})

test('a password that is missing is said as such', () => {
  expect(codeOfBytes(encode('{}', lock))).toBe('review.needsPassword')
})

test('a text that was edited by hand does not fit the hashes in it', () => {
  const { text } = review()
  const changed = edited(text, (payload) => ({
    ...payload,
    snapshot: { question: 'Nee' },
  }))
  expect(codeOfBytes(changed)).toBe('review.damaged')
})

test('a review of another workbook is not taken in', () => {
  const path = share(trainee())
  const other = trainee()
  const { content } = readReview(path, null)
  const workbookId = '00000000-0000-4000-8000-00000000ffff'
  const snapshot = { ...content.snapshot, workbookId }
  writeFileSync(path, sealed(snapshot, []))
  expect(codeOf(() => other.reviews.mergeFrom(path, null))).toBe('review.otherWorkbook')
})

test('a newer version is said as such', () => {
  const { bytes } = review()
  bytes.writeUInt8(2, AT.version)
  expect(codeOfBytes(bytes)).toBe('review.newerVersion')
})

test('a newer version of what is in it is said as such', () => {
  const snapshot = { version: 2, something: 'new' }
  const bytes = sealed(snapshot, [])
  expect(codeOfBytes(bytes)).toBe('review.newerVersion')
})

describe('what is too much', () => {
  const MEGABYTE = 1024 * 1024

  test.each([
    ['200 MB of zeros', Buffer.alloc(1), 'review.notAReview'],
    [
      '200 MB of zeros that begin as a review',
      Buffer.concat([MAGIC, Buffer.from([1, 0])]),
      'review.tooLarge',
    ],
  ])('%s are refused without being read', (_, start, code) => {
    const path = sparse(start, 200 * MEGABYTE)
    const before = process.memoryUsage().arrayBuffers
    const started = performance.now()
    expect(codeOf(() => readReview(path, null))).toBe(code)
    expect(performance.now() - started).toBeLessThan(100)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MEGABYTE)
  })

  test('100,000 brackets are refused before they are read as JSON', () => {
    expect(codeOfBytes(encode('['.repeat(100_000), null))).toBe('review.damaged')
  })

  test('brackets in a text do not count', () => {
    const path = share(trainee())
    mentor(path).says(comment('['.repeat(4_000)))
    expect(codeOf(() => readReview(path, null))).toBe('none')
  })

  test('a text of more than 20,000 characters is refused', () => {
    const changed = edited(review().text, (payload) => ({
      ...payload,
      snapshot: { question: 'a'.repeat(20_001) },
    }))
    expect(codeOfBytes(changed)).toBe('review.damaged')
  })
})

test('a workbook is not a review, and a review is', () => {
  const anna = trainee()
  const path = share(anna)
  anna.session.close()
  expect([isReviewFile(path), isReviewFile(anna.at('plan.praktijkpad'))]).toEqual([true, false])
})

describe('somebody who pretends to be the trainee', () => {
  /** What comes back after somebody wrote in the file as another than they are. */
  function returned(forge: (text: string) => string) {
    const anna = trainee()
    const path = share(anna)
    const bram = mentor(path)
    bram.says(comment('Ik neem alles terug.'))
    bram.says(signOff())
    const payload = JSON.parse(forge(decode(readFileSync(path), null).text)) as Record<string, unknown>
    writeFileSync(path, sealed(payload['snapshot'], payload['entries']))
    return { anna, merged: anna.reviews.mergeFrom(path, null) }
  }

  test('is unverified when the name and role in an entry were changed', () => {
    const { merged } = returned((text) =>
      text.replaceAll('"name":"Bram","role":"mentor"', '"name":"Anna","role":"trainee"'),
    )
    expect(merged.unverified).toBe(2)
  })

  test('is unverified when the words were changed', () => {
    const { merged } = returned((text) => text.replace('Ik neem alles terug.', 'Akkoord, ga door.'))
    expect(merged).toMatchObject({ added: 2, unverified: 1 })
  })

  test('is unverified with a signature that is good but by another key', () => {
    const anna = trainee()
    const path = share(anna)
    const content = readReview(path, null).content
    const { reviewId, workbookId } = content.snapshot
    const eve = person('Anna')
    const forged = eve.identity.sign({
      reviewId,
      workbookId,
      at: '2026-11-22T12:00:00.000Z',
      author: { key: eve.identity.key, name: 'Anna', role: 'trainee' },
      what: { kind: 'comment', about: { kind: 'page', id: 'route' }, text: 'Ik stop ermee.', seen: null },
    })
    writeFileSync(path, sealed(content.snapshot, [forged]))
    expect(anna.reviews.mergeFrom(path, null)).toMatchObject({ added: 1, unverified: 1 })
  })

  test('cannot put other words in the place of a comment that was taken in', () => {
    const anna = trainee()
    const path = share(anna)
    mentor(path).says(comment('Niet doen.'))
    const copy = anna.at('copy.praktijkpad-review')
    copyFileSync(path, copy)
    anna.reviews.mergeFrom(path, null)
    const payload = JSON.parse(
      decode(readFileSync(copy), null).text.replace('Niet doen.', 'Doen.'),
    ) as Record<string, unknown>
    writeFileSync(copy, sealed(payload['snapshot'], payload['entries']))
    anna.reviews.mergeFrom(copy, null)
    expect(anna.reviews.state().entries.map(({ entry }) => entry.what)).toMatchObject([
      { text: 'Niet doen.' },
    ])
  })
})
