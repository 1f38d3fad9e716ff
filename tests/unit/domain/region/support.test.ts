import { describe, expect, it } from 'vitest'
import { isSourced } from '#domain/reference/provenance.ts'
import { regionsOf } from '#domain/region/lookup.ts'
import { PROVINCES, type Province } from '#domain/region/provinces.ts'
import { areaFigures, nationalConflicts, supportIn } from '#domain/region/support.ts'
import { realPack } from '../support/pack.ts'

const at = (province: Province, municipality: string | null = null) =>
  regionsOf({ province, municipality }, realPack)
const names = (province: Province, municipality: string | null = null) =>
  supportIn(at(province, municipality)).map(({ name, area }) => `${area}: ${name.nl}`)

describe('the help for starters', () => {
  it('is told once when several areas have it from the same page, and says where it is', () => {
    expect(names('prov-zuid-holland', 'Delft').filter((name) => name.includes('ZEL'))).toEqual([
      'Delft/Westland: ZEL',
    ])
  })

  it('begins with what is near', () => {
    expect(names('prov-zuid-holland', 'Delft')[0]).toBe('Delft/Westland: ZEL')
  })

  it('keeps programmes apart that one page tells of', () => {
    const programmes = supportIn(at('prov-noord-holland'))
    expect(programmes.length).toBe(new Set(programmes.map(({ name }) => name.nl)).size)
  })

  it.each(PROVINCES)('has a source for everything in %s', (province) => {
    expect(supportIn(at(province)).filter((programme) => !isSourced(programme))).toEqual([])
  })
})

describe('the figures of the areas', () => {
  it('hide what has no source, and say how much that is', () => {
    const [friesland] = areaFigures(at('prov-friesland'))
    expect([friesland?.figures.length, friesland?.hidden]).toEqual([1, 3])
  })

  it('begin with the smallest area', () => {
    expect(areaFigures(at('prov-overijssel', 'Almelo')).map(({ region }) => region.id)).toEqual([
      'lmr-twente',
      'prov-overijssel',
    ])
  })
})

describe('national counts', () => {
  it('that disagree are put together', () => {
    const groups = nationalConflicts(realPack.surveys).map((group) => group.map(({ id }) => id))
    expect(groups[0]).toEqual([
      'patient-stop-nivel',
      'patient-stop-court-of-audit',
      'patient-stop-independer-2025',
      'patient-stop-independer-2023',
    ])
  })

  it('are left out when nothing disagrees', () => {
    const alone = realPack.surveys.map((survey) => ({ ...survey, conflictsWith: [] }))
    expect(nationalConflicts(alone)).toEqual([])
  })
})
