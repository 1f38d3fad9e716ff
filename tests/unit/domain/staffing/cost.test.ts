import { describe, expect, it } from 'vitest'
import { unknownFields } from '#domain/outcome/outcome.ts'
import {
  costBeforePension,
  employerCharges,
  employerCost,
  employerPension,
  grossPay,
  perMonth,
} from '#domain/staffing/cost.ts'
import { packWithout, realPack } from '../support/pack.ts'
import { employedGp, member, staffing } from './examples.ts'

const half = staffing()

describe('grossPay', () => {
  it('is € 41,878.80 for € 3,000 at full time, with 8 % and 8.33 %', () => {
    expect(grossPay(member(), realPack).value).toBeCloseTo(41_878.8, 6)
  })

  it('is half of that for 19 hours', () => {
    expect(grossPay(member({ hoursPerWeek: 19 }), realPack).value).toBeCloseTo(20_939.4, 6)
  })

  it('counts an employed GP at 40 hours with a year-end payment of 3 %', () => {
    expect(grossPay(employedGp(), realPack).value).toBeCloseTo(93_240, 6)
  })

  it.each(['monthlyWageFullTime', 'hoursPerWeek', 'role'] as const)('is unknown while %s is', (field) => {
    expect(unknownFields(grossPay(member({ [field]: null }), realPack))).toEqual([
      `staffing.staff.member001.${field}`,
    ])
  })

  it.each(['cao-huisartsenzorg-vakantietoeslag', 'cao-huisartsenzorg-eindejaarsuitkering'])(
    'is unknown when the figure %s is',
    (id) => {
      expect(grossPay(member(), packWithout(id)).value).toBeNull()
    },
  )
})

describe('employerCharges', () => {
  it('is 17.13 % for a permanent contract', () => {
    expect(employerCharges(member(), realPack).value).toBeCloseTo(41_878.8 * 0.1713, 6)
  })

  it('is 5 points more for a temporary contract', () => {
    expect(employerCharges(member({ contract: 'temporary' }), realPack).value).toBeCloseTo(
      41_878.8 * 0.2213,
      6,
    )
  })

  it('stops at the maximum premium wage', () => {
    expect(employerCharges(employedGp(), realPack).value).toBeCloseTo(79_409 * 0.1713, 6)
  })

  it('waits for the contract', () => {
    expect(unknownFields(employerCharges(member({ contract: null }), realPack))).toEqual([
      'staffing.staff.member001.contract',
    ])
  })
})

describe('employerPension', () => {
  it('is half of 25.9 % of what is above the franchise', () => {
    expect(employerPension(member(), half, realPack).value).toBeCloseTo(0.5 * 0.259 * (41_878.8 - 17_283), 6)
  })

  it('takes the franchise in proportion for part time', () => {
    const whole = employerPension(member(), half, realPack).value ?? NaN
    expect(employerPension(member({ hoursPerWeek: 19 }), half, realPack).value).toBeCloseTo(whole / 2, 6)
  })

  it('is 0 below the franchise', () => {
    expect(employerPension(member({ monthlyWageFullTime: 1_000 }), half, realPack).value).toBe(0)
  })

  it('stops at the maximum salary', () => {
    const rich = member({ monthlyWageFullTime: 15_000 })
    expect(employerPension(rich, half, realPack).value).toBeCloseTo(0.5 * 0.259 * (137_800 - 17_283), 6)
  })

  it('of an employed GP follows SPH', () => {
    expect(employerPension(employedGp(), half, realPack).value).toBeCloseTo(
      0.5 * 0.2462 * (93_240 - 17_545),
      6,
    )
  })

  it('waits for the employer share of PFZW', () => {
    const unknown = staffing({ pensionEmployerSharePercent: null })
    expect(unknownFields(employerPension(member(), unknown, realPack))).toEqual([
      'staffing.pensionEmployerSharePercent',
    ])
  })

  it('of an employed GP does not wait for PFZW', () => {
    const unknown = staffing({ pensionEmployerSharePercent: null })
    expect(employerPension(employedGp(), unknown, realPack).value).not.toBeNull()
  })

  it('of an employed GP waits for the employer share of SPH', () => {
    const unknown = staffing({ gpPensionEmployerSharePercent: null })
    expect(employerPension(employedGp(), unknown, realPack).value).toBeNull()
  })
})

describe('employerCost', () => {
  it('is € 52,237.79 a year for an assistant at full time', () => {
    expect(employerCost(member(), half, realPack).value).toBeCloseTo(52_237.79, 2)
  })

  it('is a twelfth of that a month', () => {
    expect(perMonth(employerCost(member(), half, realPack)).value).toBeCloseTo(52_237.79 / 12, 2)
  })

  it('is unknown without the split of the pension premium', () => {
    const unknown = staffing({ pensionEmployerSharePercent: null })
    expect(employerCost(member(), unknown, realPack).value).toBeNull()
  })

  it('without pension is known before the split is', () => {
    expect(costBeforePension(member(), realPack).value).toBeCloseTo(41_878.8 * 1.1713, 6)
  })
})
