import { describe, expect, it } from 'vitest'
import { openDealBreakers } from '#domain/orientation/demands.ts'
import type { Demand } from '#domain/orientation/fields.ts'

const demand = (id: string, values: Partial<Demand>): Demand => ({
  id,
  what: null,
  kind: 'dealBreaker',
  isPresent: null,
  note: null,
  ...values,
})

describe('open deal-breakers', () => {
  it('name what is there', () => {
    const here = demand('demand001', { isPresent: 'yes' })
    expect(openDealBreakers({ demands: [here] }).present).toEqual([here])
  })

  it('name what nobody has looked into, asked or not', () => {
    const demands = [demand('demand001', {}), demand('demand002', { isPresent: 'notYet' })]
    expect(openDealBreakers({ demands }).unchecked).toEqual(demands)
  })

  it('leave out what is known to be absent', () => {
    const open = openDealBreakers({ demands: [demand('demand001', { isPresent: 'no' })] })
    expect(open).toEqual({ present: [], unchecked: [] })
  })

  it('leave out a must-have', () => {
    const open = openDealBreakers({ demands: [demand('demand001', { kind: 'mustHave' })] })
    expect(open).toEqual({ present: [], unchecked: [] })
  })
})
