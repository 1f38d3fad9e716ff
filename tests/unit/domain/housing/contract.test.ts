import { describe, expect, it } from 'vitest'
import { openLeasePoints, signedTooEarly } from '#domain/housing/contract.ts'
import { finance } from '../support/finance.ts'
import { rentedOption } from '../support/practices.ts'

const settled = rentedOption({
  leaseType: 'article230a',
  indexationAgreed: 'yes',
  extensionOption: 'yes',
  noticeAgreed: 'yes',
  substitutionAgreed: 'yes',
  continuityClauseRead: 'yes',
  maintenanceAgreed: 'yes',
  handbackAgreed: 'yes',
})

describe('openLeasePoints', () => {
  it('are none when everything is settled', () => {
    expect(openLeasePoints(settled)).toEqual([])
  })

  it.each(['no', 'notYet', null] as const)('hold a point whose answer is %s', (answer) => {
    expect(openLeasePoints({ ...settled, extensionOption: answer })).toEqual(['extensionOption'])
  })

  it.each(['notYet', null] as const)('hold the kind of lease while it is %s', (leaseType) => {
    expect(openLeasePoints({ ...settled, leaseType })).toEqual(['leaseType'])
  })

  it('are all eight for a lease nobody has read', () => {
    expect(openLeasePoints(rentedOption())).toHaveLength(8)
  })

  it.each(['buy', null] as const)('are none when the tenure is %s', (tenure) => {
    expect(openLeasePoints(rentedOption({ tenure }))).toEqual([])
  })
})

describe('signedTooEarly', () => {
  const agreed = finance({ financingStatus: 'agreed' })

  it('is nothing when zoning and financing are certain', () => {
    expect(signedTooEarly(rentedOption({ contractStatus: 'signed', zoningAllows: 'yes' }), agreed)).toEqual(
      [],
    )
  })

  it.each(['no', 'notYet', null] as const)('is the zoning while its answer is %s', (zoningAllows) => {
    expect(signedTooEarly(rentedOption({ contractStatus: 'signed', zoningAllows }), agreed)).toEqual([
      'zoning',
    ])
  })

  it.each(['notAsked', 'indication', 'refused', null] as const)(
    'is the financing while that is %s',
    (financingStatus) => {
      const option = rentedOption({ contractStatus: 'signed', zoningAllows: 'yes' })
      expect(signedTooEarly(option, finance({ financingStatus }))).toEqual(['financing'])
    },
  )

  it.each(['none', 'draft', 'conditional', null] as const)(
    'is nothing while the contract is %s',
    (contractStatus) => {
      expect(signedTooEarly(rentedOption({ contractStatus }), finance())).toEqual([])
    },
  )
})
