import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Sha256 } from '#domain/review/canonical.ts'
import { entryIdOf, type Author, type Entry, type What } from '#domain/review/entry.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

const REVIEW = '00000000-0000-4000-8000-00000000000a'
const WORKBOOK = '00000000-0000-4000-8000-00000000000b'

/** Somebody whose key is one letter. */
export function author(letter: string, role: Author['role'] = 'mentor'): Author {
  return { key: `${letter.repeat(43)}=`, name: `Naam ${letter}`, role }
}

/** The words by which these tests know a genuine signature. */
const GENUINE = `${'G'.repeat(86)}==`
const FORGED = `${'F'.repeat(86)}==`

export function isGenuine({ signature }: Entry): boolean {
  return signature === GENUINE
}

/** An entry at this second. */
export function entry(what: What, by: Author, second = 0, signature = GENUINE): Entry {
  const at = new Date(Date.parse('2026-11-22T09:00:00Z') + second * 1_000).toISOString()
  const body = { reviewId: REVIEW, workbookId: WORKBOOK, at, author: by, what }
  return { id: entryIdOf(body, sha256), ...body, signature }
}

export function forged(genuine: Entry, text: string): Entry {
  return { ...genuine, signature: FORGED, what: { ...comment(text) } }
}

export function comment(text: string): Extract<What, { kind: 'comment' }> {
  return { kind: 'comment', about: { kind: 'page', id: 'route' }, text, seen: null }
}

const word = fc.constantFrom('Ja.', 'Nee.', 'Misschien.')
const firsts = fc.array(fc.tuple(word, fc.constantFrom('A', 'B'), fc.nat(5)), { minLength: 1, maxLength: 4 })

/** Any set of entries of two mentors and a trainee: remarks, answers, settlements, verdicts and a few forgeries. */
export const entrySet: fc.Arbitrary<Entry[]> = firsts.chain((given) => {
  const comments = given.map(([text, letter, second]) => entry(comment(text), author(letter), second))
  const target = fc.constantFrom(...comments.map(({ id }) => id))
  const by = fc.constantFrom(author('A'), author('B'), author('T', 'trainee'))
  const answer = fc.tuple(target, word, by, fc.nat(9)).map(([to, text, who, second]) => {
    return entry({ kind: 'reply', to, text }, who, second)
  })
  const settlement = fc
    .tuple(target, fc.constantFrom('resolve' as const, 'reopen' as const, 'withdraw' as const), by, fc.nat(9))
    .map(([id, kind, who, second]) => entry({ kind, entry: id }, who, second))
  const verdict = fc
    .tuple(fc.constantFrom('agreed' as const, 'blocked' as const), by, fc.nat(9))
    .map(([given2, who, second]) =>
      entry(
        { kind: 'verdict', page: 'route', verdict: given2, words: '', pageHash: 'a'.repeat(64) },
        who,
        second,
      ),
    )
  const forgery = fc.tuple(fc.constantFrom(...comments), word).map(([real, text]) => forged(real, text))
  return fc
    .array(fc.oneof(answer, settlement, verdict, forgery), { maxLength: 8 })
    .map((others) => [...comments, ...others])
})
