import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchedPlan } from './support/search.ts'

/* Letters with and without accents, and everything that means something to FTS5 or to a tokenizer. */
const SIGNS = [
  ...[
    '"',
    "'",
    '*',
    '^',
    '(',
    ')',
    '{',
    '}',
    ':',
    '-',
    '+',
    ',',
    '.',
    '\\',
    '%',
    '_',
    '\0',
    '\uD83C',
    '\u0301',
  ],
  ...['AND', 'OR', 'NOT', 'NEAR(', 'title', 'words', 'a', 'huis', 'ë', 'ß', 'İ', '👩‍⚕️', '漢', '٣', ' ', '  '],
]
const hostile = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((signs) => signs.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 80 })

test('whatever is typed is looked for as words and never as an expression', () => {
  const { find } = searchedPlan()
  fc.assert(
    fc.property(fc.oneof(hostile, anything), fc.integer({ min: 1, max: 30 }), (query, limit) => {
      const { hits, counts } = find(query, { limit })
      const count = Object.values(counts).reduce((sum, ofKind) => sum + ofKind, 0)
      expect(hits).toHaveLength(Math.min(count, limit))
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['letters', 'huisvesting'.repeat(1_000)],
  ['words', 'huis vest '.repeat(1_000)],
  ['quotes', '"'.repeat(10_000)],
  ['brackets', '('.repeat(10_000)],
  ['emoji', '🏠'.repeat(10_000)],
])('ten thousand %s are no mistake', (_, query) => {
  const { find } = searchedPlan()
  expect(() => find(query)).not.toThrow()
})

test.each([
  ['quotes', '"goodwill"'],
  ['an open quote', '"goodwill'],
  ['a star', 'goodwill*'],
  ['a hat', '^goodwill'],
  ['an operator', 'goodwill AND'],
  ['brackets', '((goodwill)'],
  ['emoji', '🏠 goodwill 👩‍⚕️'],
  ['a null character', 'goodwill\0'],
  ['half a character', 'goodwill \uD83C'],
])('with %s the same is found as without', (_, query) => {
  const { find } = searchedPlan()
  expect(find(query)).toEqual(find('goodwill'))
})

test('an answer may hold whatever can be typed', () => {
  const plan = searchedPlan()
  fc.assert(
    fc.property(hostile, (note) => {
      plan.set('route.title', `Zwaluw ${note}`.slice(0, 80).replace(/\p{Surrogate}/gu, ''))
      expect(plan.find('zwaluw').counts.answer).toBe(1)
    }),
  )
})
