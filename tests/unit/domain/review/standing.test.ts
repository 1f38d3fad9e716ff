import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { applyChange } from '#domain/plan/apply.ts'
import { SUBJECTS, type Plan } from '#domain/plan/plan.ts'
import { pageHashes } from '#domain/review/canonical.ts'
import { pagesOf, sharedPlan } from '#domain/review/selection.ts'
import { hashesNow, standingOf } from '#domain/review/standing.ts'
import { fixturePlan, readFixture } from '../../../driver/fixtures.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const plan = fixturePlan(readFixture('takeover'))
/** Without the team and private figures: ranges and questions about those stay behind too. */
const selection = { pages: SUBJECTS.filter((page) => page !== 'staffing'), privateFigures: false }
const round = { ...selection, pages: pagesOf(selection), plan: sharedPlan(plan, selection) }
const judged = pageHashes(round.plan, round.pages, sha256)
const standing = (now: Plan) => standingOf(judged, hashesNow(now, SUBJECTS, round, sha256), now, round)
const edited = (path: string) => applyChange(plan, { kind: 'set', path, before: null, after: 12 })

test('a judgement on a part of the plan stands while nothing has changed', () => {
  expect(standing(plan).filter(({ state }) => state !== 'stands')).toEqual([])
})

test('an edit opens only its own page again, and says which answer it was', () => {
  const open = standing(edited('practice.patientsUnder65')).filter(({ state }) => state !== 'stands')
  expect(open).toEqual([{ page: 'practice', state: 'reopened', paths: ['practice.patientsUnder65'] }])
})

test('an edit of a private figure that was left out opens nothing', () => {
  expect(standing(edited('finance.ownMeans')).filter(({ state }) => state !== 'stands')).toEqual([])
})
