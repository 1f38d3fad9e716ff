import { describe, expect, it } from 'vitest'
import type { Entry, What } from '#domain/review/entry.ts'
import { foldEntries } from '#domain/review/state.ts'
import { isLeftOut } from '../../../src/renderer/components/review/left-out.ts'
import { nameOfItem, nextPlace, openItems } from '../../../src/renderer/components/review/open-items.ts'
import { isJudged, type Judged } from '../../../src/renderer/components/review/verdicts.ts'
import { hasJudged, reopenedFor } from '../../../src/renderer/pages/review/mentor/reopened.ts'
import { daysWaiting } from '../../../src/renderer/pages/start/waiting.ts'
import { author, entry } from '../domain/review/people.ts'

const [mentor, other, trainee] = [author('A'), author('B'), author('T', 'trainee')]

const verdict: What = {
  kind: 'verdict',
  page: 'route',
  verdict: 'agreed',
  words: '',
  pageHash: 'a'.repeat(64),
}
const signOff: What = {
  kind: 'signOff',
  name: 'A',
  role: '',
  date: '2026-11-22',
  words: '',
  pageHashes: { route: 'a'.repeat(64) },
}

function about(kind: 'page' | 'field', id: string): What {
  return { kind: 'comment', about: { kind, id }, text: 'Waarom?', seen: null }
}

type State = Judged['standings'][number]['pages'][number]['state']

/** A review of two pages as `mentor` sees it; every verdict and signature stands in this way. */
function review(entries: readonly Entry[], state: State = 'stands'): Judged {
  const pages = [{ page: 'route' as const, state, paths: [] }]
  return {
    me: { key: mentor.key },
    role: 'mentor',
    current: { pages: ['route', 'housing'], reviewId: 'now' },
    said: foldEntries(
      entries.map((one) => ({ entry: one, isGenuine: true })),
      [trainee.key],
    ),
    standings: entries.map(({ id }) => ({ entry: id, pages })),
  }
}

describe('what is still open', () => {
  it('is every page without a verdict', () => {
    expect(openItems(review([])).map(nameOfItem)).toEqual(['verdict-route', 'verdict-housing'])
  })

  it('comes page by page, remarks before the verdict', () => {
    const [late, early] = [
      entry(about('field', 'housing.chosenOptionId'), mentor),
      entry(about('page', 'route'), mentor, 1),
    ]
    expect(openItems(review([late, early])).map(nameOfItem)).toEqual([
      `thread-${early.id}`,
      'verdict-route',
      `thread-${late.id}`,
      'verdict-housing',
    ])
  })

  it('is not a remark that was dealt with', () => {
    const remark = entry(about('page', 'route'), mentor)
    const settled = entry({ kind: 'resolve', entry: remark.id }, trainee, 1)
    expect(openItems(review([remark, settled])).map(nameOfItem)).not.toContain(`thread-${remark.id}`)
  })

  it('is not a page that was judged and is the same', () => {
    expect(openItems(review([entry(verdict, mentor)])).map(nameOfItem)).toEqual(['verdict-housing'])
  })

  it('is a page that was changed after it was judged', () => {
    expect(isJudged(review([entry(verdict, mentor)], 'reopened'), 'route')).toBe(false)
  })

  it('is a page that only another mentor judged', () => {
    expect(isJudged(review([entry(verdict, other)]), 'route')).toBe(false)
  })

  it('is no verdict for the trainee, who gives none', () => {
    expect(openItems({ ...review([]), role: 'trainee' })).toEqual([])
  })
})

describe('the next place', () => {
  it.each([
    ['the first at first', null, 0],
    ['the one after the last', { name: 'a', at: 0 }, 1],
    ['the first again after all', { name: 'c', at: 2 }, 0],
    ['where a settled one was', { name: 'gone', at: 1 }, 1],
    ['the first where the last was settled', { name: 'gone', at: 3 }, 0],
  ])('is %s', (_, last, expected) => {
    expect(nextPlace(['a', 'b', 'c'], last)).toBe(expected)
  })
})

describe('pages that are open again', () => {
  it('are those whose own signature no longer stands', () => {
    expect(reopenedFor(review([entry(signOff, mentor)], 'reopened')).map(({ page }) => page)).toEqual([
      'route',
    ])
  })

  it('are not those another mentor signed', () => {
    expect(reopenedFor(review([entry(signOff, other)], 'reopened'))).toEqual([])
  })

  it('are not those that were judged anew', () => {
    const [signed, judged] = [entry(signOff, mentor), entry(verdict, mentor, 1)]
    const both = review([signed, judged])
    const pages = [{ page: 'route' as const, state: 'reopened' as const, paths: [] }]
    const standings = both.standings.map((one) => (one.entry === signed.id ? { ...one, pages } : one))
    expect(reopenedFor({ ...both, standings })).toEqual([])
  })

  it('can only be there once something was judged before', () => {
    expect([hasJudged(review([])), hasJudged(review([entry(verdict, mentor)]))]).toEqual([false, true])
  })
})

describe('a page that was left out', () => {
  it.each([
    ['housing', true],
    ['route', false],
    ['plan', false],
  ] as const)('%s', (page, expected) => {
    expect(isLeftOut(['route'], page)).toBe(expected)
  })
})

describe('days of waiting', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  it.each([
    ['2026-11-22T09:00:00Z', 0],
    ['2026-11-19T11:59:00Z', 3],
    ['2026-12-01T00:00:00Z', 0],
  ])('since %s', (since, days) => {
    expect(daysWaiting(since, now)).toBe(days)
  })
})
