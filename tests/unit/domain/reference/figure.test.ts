import { describe, expect, it } from 'vitest'
import { isPast } from '#domain/reference/figure.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { realPack } from '../support/pack.ts'

const tariff = figureIn(realPack, 'kosten-p1000-huisvesting-2026')
const open = figureIn(realPack, 'm2-per-fte-lhv')

describe('isPast', () => {
  it.each(['2026-01-01', '2026-12-31'])('is false on %s for a figure that ends on 2026-12-31', (today) => {
    expect(isPast(tariff, today)).toBe(false)
  })

  it('is true from the day after its last', () => {
    expect(isPast(tariff, '2027-01-01')).toBe(true)
  })

  it('is false for a figure without a last day', () => {
    expect(isPast(open, '2099-01-01')).toBe(false)
  })

  it('is true for a figure that is dated, whatever its last day', () => {
    expect(isPast({ ...open, certainty: 'dated' }, '2020-01-01')).toBe(true)
  })
})
