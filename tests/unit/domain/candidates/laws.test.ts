import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CRITERIA, ranking, type Ranked } from '#domain/candidates/score.ts'
import { stability } from '#domain/candidates/stability.ts'
import { compared, practice } from './examples.ts'

const COUNT = CRITERIA.length
const row = (min: number, max: number) =>
  fc.array(fc.integer({ min, max }), { minLength: COUNT, maxLength: COUNT })
const weights = row(0, 10)
const scores = row(1, 5)
const table = fc.array(scores, { minLength: 2, maxLength: 6 })

const practicesOf = (rows: readonly (readonly number[])[]) =>
  rows.map((row, index) => practice(`practice${index}`, row))
const places = (ranked: readonly Ranked[]) => ranked.map(({ practice: { id }, rank }) => ({ id, rank }))
const placeOf = (ranked: readonly Ranked[], id: string) =>
  ranked.find((entry) => entry.practice.id === id)?.rank ?? Infinity

it('scaling all weights keeps the ranking', () => {
  fc.assert(
    fc.property(table, weights, fc.integer({ min: 1, max: 1_000 }), (rows, given, factor) => {
      const practices = practicesOf(rows)
      const scaled = given.map((weight) => weight * factor)
      expect(places(ranking(compared(practices, scaled)))).toEqual(
        places(ranking(compared(practices, given))),
      )
    }),
  )
})

it('a higher score never lowers the place of a practice', () => {
  fc.assert(
    fc.property(table, scores, weights, (rows, other, given) => {
      const [first = [], ...rest] = rows
      const raised = first.map((score, index) => Math.max(score, other[index] ?? 1))
      const before = placeOf(ranking(compared(practicesOf([first, ...rest]), given)), 'practice0')
      const after = placeOf(ranking(compared(practicesOf([raised, ...rest]), given)), 'practice0')
      expect(after).toBeLessThanOrEqual(before)
    }),
  )
})

it('the first place is stable when one practice is better on everything that weighs', () => {
  const lower = fc.array(row(1, 4), { minLength: 1, maxLength: 5 })
  const some = weights.filter((given) => given.some((weight) => weight > 0))
  fc.assert(
    fc.property(lower, some, (rows, given) => {
      const best = CRITERIA.map((_, index) => 1 + Math.max(...rows.map((row) => row[index] ?? 1)))
      expect(stability(compared(practicesOf([best, ...rows]), given))?.isStable).toBe(true)
    }),
  )
})
