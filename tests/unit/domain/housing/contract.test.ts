import { describe, expect, it } from 'vitest'
import { openLeasePoints } from '#domain/housing/contract.ts'
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
