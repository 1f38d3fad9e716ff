import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/review/entry.ts'
import { merge } from '#domain/review/merge.ts'
import { foldEntries } from '#domain/review/state.ts'
import { author, comment, entry, entrySet, forged, isGenuine } from './people.ts'

const merged = (...sets: readonly (readonly Entry[])[]) => merge(sets, isGenuine)
const stateOf = (entries: readonly Entry[]) =>
  foldEntries(
    entries.map((one) => ({ entry: one, isGenuine: isGenuine(one) })),
    [author('T').key],
  )

describe('merging sets of entries', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(entrySet, (a) => {
        expect(merged(merged(a), a)).toEqual(merged(a))
      }),
    )
  })

  it('is commutative', () => {
    fc.assert(
      fc.property(entrySet, entrySet, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a))
      }),
    )
  })

  it('is associative', () => {
    const law = (a: Entry[], b: Entry[], c: Entry[]) => {
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
    }
    fc.assert(fc.property(entrySet, entrySet, entrySet, law))
  })

  it('leads to the same state in any order of any files', () => {
    const files = fc.array(entrySet, { minLength: 1, maxLength: 4 })
    const twice = files.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    )
    fc.assert(
      fc.property(twice, ([all, shuffled]) => {
        const oneByOne = shuffled.reduce<Entry[]>((known, file) => merged(known, file), [])
        expect(stateOf(oneByOne)).toEqual(stateOf(merged(...all)))
      }),
    )
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(entrySet, entrySet, (a, b) => {
        const ids = new Set([...a, ...b].map(({ id }) => id))
        expect(new Set(merged(a, b).map(({ id }) => id))).toEqual(ids)
      }),
    )
  })

  it('keeps the genuine one of two entries that claim an id', () => {
    const real = entry(comment('Niet doen.'), author('A'))
    expect(merged([forged(real, 'Zeker doen.')], [real])).toEqual([real])
  })
})
