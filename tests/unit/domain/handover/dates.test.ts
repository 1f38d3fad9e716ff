import { describe, expect, it } from 'vitest'
import { dayByDay, isFirstDayOfQuarter, isNearInvoice } from '#domain/handover/dates.ts'
import type { HandoverAnswers } from '#domain/handover/fields.ts'
import { ionRules, objectionRule } from '#domain/handover/sources.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import type { Route } from '#domain/route/route.ts'
import { realPack } from '../support/pack.ts'

function planOf(
  answers: Partial<HandoverAnswers>,
  kind: Route = 'takeover',
  startDate: string | null = '2027-06-15',
) {
  const plan = emptyPlan()
  return { handover: { ...plan.handover, ...answers }, route: { ...plan.route, kind, startDate } }
}
const days = (...of: Parameters<typeof planOf>) => dayByDay(planOf(...of))
const ids = (...of: Parameters<typeof planOf>) => days(...of).map(({ id }) => id)

describe('the first day of a quarter', () => {
  it.each([
    ['2027-01-01', true],
    ['2027-04-01', true],
    ['2027-07-01', true],
    ['2027-10-01', true],
    ['2027-07-02', false],
    ['2027-02-01', false],
  ])('%s: %s', (day, isFirst) => {
    expect(isFirstDayOfQuarter(day)).toBe(isFirst)
  })
})

describe('near the day of the ION invoice', () => {
  it.each([
    ['2027-04-01', true],
    ['2027-05-31', true],
    ['2027-03-31', false],
    ['2027-06-01', false],
  ])('%s: %s', (day, isNear) => {
    expect(isNearInvoice(day)).toBe(isNear)
  })
})

describe('day by day', () => {
  it('is empty without a date', () => {
    expect(days({}, 'takeover', null)).toEqual([])
  })

  it('runs in order', () => {
    const listed = days({ letterPlannedOn: '2027-04-12', objectionWeeks: 4, sellerWorksUntil: '2027-07-30' })
    const inOrder = listed.map(({ day }) => day)
    expect(inOrder).toEqual(inOrder.toSorted())
  })

  it('has the seller deregister the day before', () => {
    const listed = days({ ionWay: 'deregisterFirst', ionPlannedOn: '2027-06-15' })
    expect(listed.find(({ id }) => id === 'ionDeregister')?.day).toBe('2027-06-14')
  })

  it('does not deregister when registering is enough', () => {
    expect(ids({ ionWay: 'registerOnly', ionPlannedOn: '2027-06-15' })).not.toContain('ionDeregister')
  })

  it('names the letter as sent, no longer as planned', () => {
    const listed = ids({ objectionWeeks: 4, letterPlannedOn: '2027-04-12', letterSentOn: '2027-04-13' })
    expect(listed.filter((id) => id.startsWith('letter'))).toEqual(['letterSent'])
  })

  it('tells own dates from derived ones', () => {
    expect(
      days({})
        .filter(({ isOwn }) => isOwn)
        .map(({ id }) => id),
    ).toEqual(['start'])
  })

  it('keeps a date of another route out', () => {
    expect(ids({ intakeOpensOn: '2027-05-01' })).not.toContain('intakeOpens')
  })

  it('opens the registration of a new practice', () => {
    expect(ids({ intakeOpensOn: '2027-05-01' }, 'startup')).toContain('intakeOpens')
  })
})

describe('the rules it shows', () => {
  it('are all in the pack', () => {
    expect(ionRules(realPack)).toHaveLength(6)
  })

  it('have one about the objection period', () => {
    expect(objectionRule(realPack)?.rule.nl).toContain('4 weken')
  })
})
