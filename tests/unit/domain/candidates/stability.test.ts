import { describe, expect, it } from 'vitest'
import { stability } from '#domain/candidates/stability.ts'
import { compared, practice } from './examples.ts'

const ids = (practices: readonly { readonly id: string }[] | undefined) => practices?.map(({ id }) => id)

describe('the stability of the first place', () => {
  it('is unknown with one practice', () => {
    expect(stability(compared([practice('practice0', [4])], [1]))).toBeNull()
  })

  it('is unknown while only one practice has a score', () => {
    const practices = [practice('practice0', [4]), practice('practice1', [null])]
    expect(stability(compared(practices, [1]))).toBeNull()
  })

  it('holds when the lead is large', () => {
    const practices = [practice('practice0', [5, 4]), practice('practice1', [1, 5])]
    expect(stability(compared(practices, [5, 5]))?.isStable).toBe(true)
  })

  it('names who passes when a weight moves by a fifth', () => {
    const practices = [practice('practice0', [5, 2]), practice('practice1', [2, 5])]
    expect(ids(stability(compared(practices, [10, 9]))?.overtakenBy)).toEqual(['practice1'])
  })

  it('does not hold when two practices share the first place', () => {
    const practices = [practice('practice0', [4]), practice('practice1', [4])]
    expect(stability(compared(practices, [1]))?.isStable).toBe(false)
  })

  it('holds just beyond a fifth: 10 against 8 is a tie, 10 against 7 is not', () => {
    const practices = [practice('practice0', [5, 2]), practice('practice1', [2, 5])]
    const isStable = (weight: number) => stability(compared(practices, [10, weight]))?.isStable
    expect([isStable(8), isStable(7)]).toEqual([false, true])
  })
})
