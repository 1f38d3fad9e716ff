import { describe, expect, it } from 'vitest'
import { SUBJECTS } from '#domain/plan/plan.ts'
import { pageOfAnchor } from '#domain/review/page-of-anchor.ts'
import { figuresBeside, seenThen } from '#domain/review/seen.ts'
import { takeSnapshot } from '#domain/review/snapshot.ts'
import { fixturePlan, readFixture, ROADS } from '../../../driver/fixtures.ts'
import { realPack } from '../support/pack.ts'
import { author, sha256 } from './people.ts'

describe('what was seen', () => {
  it.each([
    ['the same', '215.5', 215.5, { isGone: false, isChanged: false }],
    ['something else', '215.5', 300, { isGone: false, isChanged: true }],
    ['nothing then and now', null, null, { isGone: false, isChanged: false }],
    ['no longer there', '215.5', undefined, { isGone: true, isChanged: false }],
    ['not readable', '{', 300, { isGone: false, isChanged: true, before: null }],
  ])('is %s', (_, seen, now, expected) => {
    expect(seenThen(seen, now)).toMatchObject(expected)
  })
})

describe('the figures beside what was seen', () => {
  it.each(ROADS)('%s: are those that were seen while nothing has changed, whatever was left out', (road) => {
    const plan = fixturePlan(readFixture(road))
    const selection = { pages: SUBJECTS.filter((page) => page !== 'staffing'), privateFigures: false }
    const facts = {
      ...selection,
      reviewId: '00000000-0000-4000-8000-00000000000a',
      workbookId: '00000000-0000-4000-8000-00000000000b',
      round: 1,
      madeAt: '2026-11-22T09:00:00.000Z',
      madeBy: author('T', 'trainee'),
      to: '',
      question: '',
      today: '2026-11-22',
      since: null,
    }
    const { figures } = takeSnapshot(plan, realPack, facts, sha256)
    expect(figuresBeside(plan, selection, realPack)).toEqual(figures)
  })
})

describe('where something is', () => {
  it.each([
    [{ kind: 'page', id: 'housing' }, 'housing'],
    [{ kind: 'field', id: 'finance.mtvpPerYear' }, 'finance'],
    [{ kind: 'figure', id: 'lowestCash' }, 'finance'],
    [{ kind: 'figure', id: 'requiredArea' }, 'housing'],
    [{ kind: 'figure', id: 'other' }, null],
    [{ kind: 'check', id: 'other' }, null],
    [{ kind: 'field', id: 'nowhere.at' }, null],
  ] as const)('%j', (anchor, page) => {
    expect(pageOfAnchor(anchor)).toBe(page)
  })
})
