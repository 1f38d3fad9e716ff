import { describe, expect, it } from 'vitest'
import { candidateScore, chosenPractice, ranking } from '#domain/candidates/score.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { compared, practice } from './examples.ts'

const scoreOf = (scores: readonly (number | null)[], weights: readonly (number | null)[]) => {
  const one = practice('practice1', scores)
  return candidateScore(one, compared([one], weights))
}

describe('the score of a practice', () => {
  it('is the weighted mean of the scores, out of 100', () => {
    expect(scoreOf([5, 2], [3, 1]).value).toBe(85)
  })

  it('counts nothing for a weight that is not filled in', () => {
    expect(scoreOf([4, 1], [2, null]).value).toBe(80)
  })

  it('names the score it waits for', () => {
    expect(unknownFields(scoreOf([4, null], [2, 1]))).toEqual([
      'candidates.practices.practice1.scoreColleagues',
    ])
  })

  it('is unknown while a score that weighs is', () => {
    expect(scoreOf([4, null], [2, 1]).value).toBeNull()
  })

  it('does not wait for a score that weighs nothing', () => {
    expect(scoreOf([4, null], [2, 0]).value).toBe(80)
  })

  it('is unknown while no weight is known', () => {
    expect(scoreOf([4, 4, 4, 4, 4, 4, 4], []).value).toBeNull()
  })

  it('waits for the weights while none is known', () => {
    expect(unknownFields(scoreOf([4], []))).toHaveLength(7)
  })

  it('is unknown when every weight is zero', () => {
    expect(scoreOf([4, 4, 4, 4, 4, 4, 4], [0, 0, 0, 0, 0, 0, 0]).value).toBeNull()
  })
})

describe('the ranking', () => {
  const order = (scores: readonly (number | null)[]) => {
    const practices = scores.map((score, index) => practice(`practice${index}`, [score]))
    return ranking(compared(practices, [1])).map(({ practice: { id }, rank }) => [id, rank])
  }

  it('puts the highest score first', () => {
    expect(order([2, 4])).toEqual([
      ['practice1', 1],
      ['practice0', 2],
    ])
  })

  it('gives equal scores the same place and leaves the next one open', () => {
    expect(order([4, 4, 2]).map(([, rank]) => rank)).toEqual([1, 1, 3])
  })

  it('puts a practice without a score last, without a place', () => {
    expect(order([null, 3])).toEqual([
      ['practice1', 1],
      ['practice0', null],
    ])
  })
})

it('the plan is about the practice that was chosen', () => {
  const practices = [practice('practice0', []), practice('practice1', [])]
  const candidates = { ...compared(practices, []), chosen: 'practice1' }
  expect(chosenPractice(candidates)?.id).toBe('practice1')
})
