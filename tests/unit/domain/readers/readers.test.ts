import { describe, expect, test } from 'vitest'
import { CHAPTERS, chaptersFor, keyFactsFor, KIT_PARTIES, READERS } from '#domain/readers/readers.ts'
import { countOf, willAsk } from '#domain/readers/will-ask.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { missingAnswers } from '#domain/plan/status.ts'

describe('the chapters for a reader', () => {
  test('nobody in particular gets the whole plan in its own order', () => {
    expect(chaptersFor(null)).toEqual(CHAPTERS)
  })

  test.each(READERS)(
    '%s gets each chapter at most once, the summary first and the appendix last',
    (reader) => {
      const chapters = chaptersFor(reader)
      expect(new Set(chapters).size).toBe(chapters.length)
      expect([chapters[0], chapters.at(-1)]).toEqual(['summary', 'assumptions'])
    },
  )

  test('only who lends money or helps to decide sees the private budget', () => {
    expect(READERS.filter((reader) => chaptersFor(reader).includes('private'))).toEqual(['bank', 'mentor'])
  })
})

test.each(KIT_PARTIES)('the facts on the sheet for the %s are questions of the plan', (party) => {
  expect(keyFactsFor(party).filter((path) => !fieldAt(path))).toEqual([])
})

test('a reader asks for what is missing on the pages the reader is about, and for nothing else', () => {
  const plan = { ...emptyPlan(), route: { ...emptyPlan().route, kind: 'takeover' as const } }
  const asked = willAsk(plan, [], 'bank')
  const missing = missingAnswers(plan).filter(({ subject }) => subject === 'finance')
  expect(asked.missing).toEqual(expect.arrayContaining(missing.map(({ path }) => path)))
  expect(asked.missing.filter((path) => path.startsWith('orientation.'))).toEqual([])
  expect(countOf(asked)).toBe(asked.missing.length + asked.unknown.length)
})
