import { describe, expect, it } from 'vitest'
import { isSourced } from '#domain/reference/provenance.ts'
import { municipalitiesOf, regionsOf } from '#domain/region/lookup.ts'
import { agreementOf, insurerFindings } from '#domain/region/preferent-insurer.ts'
import type { Province } from '#domain/region/provinces.ts'
import { realPack } from '../support/pack.ts'

const found = (province: Province | null, municipality: string | null = null) =>
  insurerFindings(regionsOf({ province, municipality }, realPack), 2026)
const named = (province: Province, municipality: string) =>
  found(province, municipality).map(({ area, insurer }) => `${area}: ${insurer.nl}`)

describe('the findings', () => {
  it('begin with what is most local', () => {
    expect(named('prov-overijssel', 'Almelo')).toEqual([
      'careOffice: Menzis',
      'labourMarket: Menzis',
      'rho: Menzis',
      'rho: Menzis',
      'province: Menzis in Twente, Zilveren Kruis in Zwolle',
    ])
  })

  it('are none where nothing was found', () => {
    expect(found('prov-limburg', 'Maastricht')).toEqual([])
  })

  it('leave out the province when the municipality is in another one', () => {
    expect(found('prov-flevoland', 'Goes').some(({ area }) => area === 'province')).toBe(false)
  })

  it('leave out a line whose source was not kept', () => {
    const lines = found('prov-noord-brabant', 'Tilburg').filter(({ area }) => area === 'careOffice')
    expect(lines).toEqual([])
  })

  it('all have a source, wherever one looks', () => {
    const all = municipalitiesOf(realPack).flatMap((municipality) => found(null, municipality))
    expect(all.filter(({ provenance }) => !isSourced(provenance))).toEqual([])
  })

  it.each([
    ['a year long gone', 'prov-groningen', 'Veendam', true],
    ['no year', 'prov-utrecht', 'Zeist', true],
    ['a recent year', 'prov-overijssel', 'Almelo', false],
  ] as const)('are old or not: %s', (_, province, municipality, isOld) => {
    expect(found(province, municipality)[0]?.isOld).toBe(isOld)
  })
})

describe('the agreement of the findings', () => {
  it.each([
    ['nothing found', 'prov-limburg', 'Maastricht', 'none'],
    ['one insurer everywhere', 'prov-drenthe', 'Assen', 'same'],
    ['the province names another one elsewhere', 'prov-overijssel', 'Almelo', 'part'],
    ['two sources name different ones', 'prov-noord-holland', 'Alkmaar', 'differ'],
  ] as const)('%s', (_, province, municipality, expected) => {
    expect(agreementOf(found(province, municipality))).toBe(expected)
  })
})
