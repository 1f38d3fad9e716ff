import { describe, expect, it } from 'vitest'
import type { DueDiligenceAnswers } from '#domain/dueDiligence/fields.ts'
import { remarks } from '#domain/dueDiligence/remarks.ts'
import { emptyPlan } from '#domain/plan/plan.ts'

const TODAY = '2026-11-22'
const ids = (answers: Partial<DueDiligenceAnswers>) =>
  remarks({ ...emptyPlan().dueDiligence, ...answers }, TODAY).map(({ id }) => id)

describe('what to watch in the investigation', () => {
  it('is nothing while nothing is answered', () => {
    expect(ids({})).toEqual([])
  })

  it.each([
    ['namesSeen', { onlyCounts: 'no' }],
    ['noNda', { annualAccountsYears: 3 }],
    ['intentPast', { intentUntil: '2026-11-21' }],
    ['intentUnconditional', { intentSignedOn: '2026-10-01' }],
    ['goodwillNotAsked', { goodwillAsked: 'notAsked' }],
    ['payGoodwill', { goodwillDecision: 'pay' }],
  ] as const)('%s', (id, answers) => {
    expect(ids(answers)).toEqual([id])
  })

  it('lets the letter of intent run until the day itself', () => {
    expect(ids({ intentUntil: TODAY })).toEqual([])
  })

  it('does not ask for an NDA that was signed', () => {
    expect(ids({ ndaSignedOn: '2026-09-01', annualAccountsYears: 3 })).toEqual([])
  })
})
