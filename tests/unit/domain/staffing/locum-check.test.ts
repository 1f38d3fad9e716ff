import { describe, expect, it } from 'vitest'
import { checkLocum } from '#domain/staffing/locum-check.ts'
import { realPack } from '../support/pack.ts'
import { locum } from './examples.ts'

const check = (answers: Parameters<typeof locum>[0], start: string | null = '2027-07-01') =>
  checkLocum(locum(answers), start, realPack)
const rulesOf = (...given: Parameters<typeof check>) => check(...given).rules.map(({ id }) => id)

describe('the verdict', () => {
  it.each(['sick', 'peak', 'unique'] as const)('on %s that does not run on is short cover', (reason) => {
    expect(check({ reason }).verdict).toBe('shortCover')
  })

  it.each(['sick', 'peak', 'unique'] as const)('on %s that runs on says so', (reason) => {
    expect(check({ reason, longRunning: 'yes' }).verdict).toBe('coverRunsOn')
  })

  it('on out of hours does not ask whether it runs on', () => {
    expect(check({ reason: 'outOfHours', longRunning: null }).verdict).toBe('outOfHours')
  })

  it('on another reason that runs on is the long day the minister named', () => {
    expect(check({ reason: 'other', longRunning: 'yes' }).verdict).toBe('longDay')
  })

  it('on another reason that does not run on is short', () => {
    expect(check({ reason: 'other' }).verdict).toBe('short')
  })

  it.each([{ reason: null }, { longRunning: null }, { longRunning: 'notYet' }] as const)(
    'waits for %o',
    (answers) => {
      expect(check(answers).verdict).toBe('unknown')
    },
  )

  it.each([
    [{ reason: 'other', longRunning: 'yes' }, true],
    [{ reason: 'sick', longRunning: 'yes' }, true],
    [{ reason: 'sick', longRunning: 'no' }, false],
    [{ reason: 'outOfHours' }, false],
  ] as const)('on %o needs attention: %s', (answers, attention) => {
    expect(check(answers).needsAttention).toBe(attention)
  })
})

describe('the enforcement calendar', () => {
  const always = ['locum-enforcement-2025', 'locum-corrections-back-to-2025']

  it('gives fines for an assignment in 2027', () => {
    expect(rulesOf({ startMonth: '2027-02' })).toEqual([...always, 'locum-fines-2027'])
  })

  it('gives the partial landing for one within 2026', () => {
    expect(rulesOf({ startMonth: '2026-02' })).toEqual([...always, 'locum-2026-partial-landing'])
  })

  it('gives both years for one that crosses into 2027', () => {
    expect(rulesOf({ startMonth: '2026-12' })).toEqual([
      ...always,
      'locum-2026-partial-landing',
      'locum-fines-2027',
    ])
  })

  it('gives every year from the first for one that runs on', () => {
    expect(rulesOf({ startMonth: '2025-03', longRunning: 'yes' })).toEqual([
      ...always,
      'locum-soft-landing-2025',
      'locum-2026-partial-landing',
      'locum-fines-2027',
    ])
  })

  it('ends an out-of-hours assignment after its weeks', () => {
    expect(rulesOf({ reason: 'outOfHours', longRunning: null, startMonth: '2026-02' })).toEqual([
      ...always,
      'locum-2026-partial-landing',
    ])
  })

  it('takes the start of the practice where the assignment has no month', () => {
    expect(rulesOf({ startMonth: null })).toEqual([...always, 'locum-fines-2027'])
  })

  it('gives every year while nothing is known of the time', () => {
    expect(rulesOf({ startMonth: null, longRunning: null }, null)).toHaveLength(5)
  })
})
