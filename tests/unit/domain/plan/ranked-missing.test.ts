import { describe, expect, it, test } from 'vitest'
import type { NextQuestion } from '#domain/finance/what-if/next-question.ts'
import { decisions } from '#domain/plan/decisions.ts'
import { neededByPage, rankMissing } from '#domain/plan/ranked-missing.ts'
import type { Missing } from '#domain/plan/status.ts'
import { input, planned } from '../schedule/support/input.ts'
import { planWith, set } from '../support/plans.ts'

const missing = (subject: Missing['subject'], path: string): Missing => ({ subject, path, itemId: null })
const question = (path: string, effect: number | null): NextQuestion => ({
  path,
  party: null,
  likely: null,
  effect,
})
const HIS = missing('systems', 'systems.his')
const FORM = missing('practice', 'practice.form')

describe('what is missing', () => {
  const paths = (...of: Parameters<typeof rankMissing>) => rankMissing(...of).map(({ path }) => path)

  it('begins with what moves the money most', () => {
    const questions = [question('practice.form', 900), question('systems.his', 20_000)]
    expect(paths([FORM, HIS], questions, new Map())).toEqual(['systems.his', 'practice.form'])
  })

  it('goes by the day it is needed where money says nothing', () => {
    const days = new Map([
      ['practice', '2027-05-01'],
      ['systems', '2027-02-01'],
    ])
    expect(paths([FORM, HIS], [], days)).toEqual(['systems.his', 'practice.form'])
  })

  it('has unknown amounts that matter though they are not required', () => {
    expect(paths([], [question('finance.segment3PerYear', 5_000)], new Map())).toEqual([
      'finance.segment3PerYear',
    ])
  })

  it('leaves out amounts of which nothing can be said', () => {
    expect(paths([], [question('finance.segment3PerYear', null)], new Map())).toEqual([])
  })

  it('puts what no task needs last', () => {
    expect(paths([FORM, HIS], [], new Map([['systems', '2027-02-01']]))).toEqual([
      'systems.his',
      'practice.form',
    ])
  })
})

test('a page is needed by the first of the latest days of its open tasks', () => {
  const schedule = planned(input())
  const days = schedule.tasks.map(({ latestStart }) => latestStart ?? '9999')
  expect(neededByPage(schedule, () => ['plan']).get('plan')).toBe(days.sort()[0])
})

test('the decisions are those of the route, with their answers', () => {
  const plan = planWith(set('route.kind', 'startup'), set('practice.form', 'duo'))
  const found = decisions(plan)
  expect(found.find(({ path }) => path === 'practice.form')?.value).toBe('duo')
  expect(found.map(({ path }) => path)).not.toContain('dueDiligence.goodwillDecision')
})
