import { describe, expect, it } from 'vitest'
import { contractCalendar } from '#domain/insurers/calendar.ts'
import { realPack } from '../support/pack.ts'

const TODAY = '2026-11-22'
const moments = contractCalendar(realPack.calendar, '2027-07-01', TODAY)
const dayOf = (id: string, today = TODAY) =>
  contractCalendar(realPack.calendar, '2027-07-01', today).find(({ rule }) => rule.id === id)?.day

describe('the contract calendar', () => {
  it('gives the last day to apply for a change at the next quarter', () => {
    expect(dayOf('zk-changes-quarterly')).toBe('2026-12-04')
  })

  it('goes on to the quarter after when that day has passed', () => {
    expect(dayOf('zk-changes-quarterly', '2026-12-05')).toBe('2027-03-04')
  })

  it('places the days before a new contract in the last year of the running one', () => {
    expect(dayOf('zk-tariffs-31-august')).toBe('2027-08-31')
  })

  it('counts the notice of the leaving GP back from the takeover', () => {
    expect(dayOf('vgz-stop-notice-3-months')).toBe('2027-04-01')
  })

  it('has no day of notice without a takeover', () => {
    const found = contractCalendar(realPack.calendar, null, TODAY)
    expect(found.find(({ rule }) => rule.id === 'vgz-stop-notice-3-months')?.day).toBeNull()
  })

  it('begins with the next day and ends with what has passed', () => {
    const kinds = moments.map(({ day, isPast }) => (day === null ? 1 : isPast ? 2 : 0))
    expect(kinds).toEqual(kinds.toSorted((one, other) => one - other))
  })

  it('orders the days to come', () => {
    const coming = moments.flatMap(({ day, isPast }) => (day === null || isPast ? [] : [day]))
    expect(coming).toEqual(coming.toSorted())
  })

  it('leaves out what is not about contracts', () => {
    expect(moments.map(({ rule }) => rule.id)).not.toContain('cao-end-2027')
  })

  it('knows every rule it gives a day to', () => {
    const recurring = ['zk-changes-half-yearly', 'menzis-changes-quarterly', 'insurers-policy-1-april']
    expect(recurring.map((id) => dayOf(id))).toEqual(['2026-12-04', '2026-12-18', '2027-04-01'])
  })
})
