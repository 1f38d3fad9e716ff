import { describe, expect, it } from 'vitest'
import { PLACE_OF_AREA, PROVINCES_OF_CARE_OFFICE } from '#domain/region/areas.ts'
import { careOfficeRegionOf, municipalitiesOf, provinceEntry, regionsOf } from '#domain/region/lookup.ts'
import { PROVINCES } from '#domain/region/provinces.ts'
import { realPack } from '../support/pack.ts'

const careOffice = (municipality: string | null) => careOfficeRegionOf(municipality, realPack)?.id ?? null
const at = (province: (typeof PROVINCES)[number] | null, municipality: string | null) =>
  regionsOf({ province, municipality }, realPack)
const ids = (regions: readonly { readonly id: string }[]) => regions.map(({ id }) => id)

describe('the care-office region of a municipality', () => {
  it.each(municipalitiesOf(realPack))('%s is in one region only', (name) => {
    const regions = realPack.careOfficeRegions.filter(({ municipalities }) => municipalities.includes(name))
    expect([careOffice(name)]).toEqual(ids(regions))
  })

  it.each([
    ['almelo', 'twente'],
    ['  Hof  van Twente ', 'twente'],
    ['Sudwest-Fryslan', 'friesland'],
    ['Den Haag', 'haaglanden'],
    ['Den Bosch', 'noord-oost-brabant'],
    ['Hengelo', 'twente'],
    ['Nuenen', 'zuid-oost-brabant'],
  ])('is found for %s as people type it', (typed, expected) => {
    expect(careOffice(typed)).toBe(expected)
  })

  it.each([null, '', 'Eemsdelta', 'Bergen', "'"])('is unknown for %j', (typed) => {
    expect(careOffice(typed)).toBeNull()
  })
})

describe('the municipalities', () => {
  it('are those of the list of 2019', () => {
    expect(municipalitiesOf(realPack)).toHaveLength(355)
  })

  it('are in the order of the alphabet, whatever sign they begin with', () => {
    const names = municipalitiesOf(realPack)
    expect(names.indexOf("'s-Gravenhage")).toBeGreaterThan(names.indexOf('Rotterdam'))
  })
})

describe('where areas lie', () => {
  it('is known for every labour-market region and RHO of the pack', () => {
    const areas = realPack.regions.filter(({ kind }) => kind !== 'province')
    expect(Object.keys(PLACE_OF_AREA).toSorted()).toEqual(ids(areas).toSorted())
  })

  it('is known for every care-office region of the pack', () => {
    expect(Object.keys(PROVINCES_OF_CARE_OFFICE).toSorted()).toEqual(
      ids(realPack.careOfficeRegions).toSorted(),
    )
  })

  it('is told in care-office regions that the pack has', () => {
    const known = ids(realPack.careOfficeRegions)
    const named = Object.values(PLACE_OF_AREA).flatMap(({ careOffices }) => careOffices)
    expect(named.filter((id) => !known.includes(id))).toEqual([])
  })

  it.each(Object.entries(PLACE_OF_AREA))('%s lies in a province its care offices lie in', (_, place) => {
    const provinces = place.careOffices.flatMap((id) => PROVINCES_OF_CARE_OFFICE[id] ?? [])
    expect(place.provinces.filter((province) => !provinces.includes(province))).toEqual([])
  })

  it.each(PROVINCES)('%s is in the pack', (province) => {
    expect(provinceEntry(province, realPack)?.kind).toBe('province')
  })
})

describe('the chosen regions', () => {
  it('are none while nothing is chosen', () => {
    expect(at(null, null)).toEqual({
      province: null,
      careOffice: null,
      labourMarket: [],
      rho: [],
      isElsewhere: false,
    })
  })

  it('are all areas of the province while no municipality is known', () => {
    const { labourMarket, rho } = at('prov-overijssel', null)
    expect(ids(labourMarket)).toEqual(['lmr-twente', 'lmr-stedendriehoek', 'lmr-zwolle'])
    expect(ids(rho)).toEqual(['rho-medrie', 'rho-sht-thoon', 'rho-fea'])
  })

  it('are only what is near once it is', () => {
    const { careOffice: region, labourMarket, rho } = at('prov-overijssel', 'Hof van Twente')
    expect([region?.id, ...ids(labourMarket), ...ids(rho)]).toEqual([
      'twente',
      'lmr-twente',
      'rho-sht-thoon',
      'rho-fea',
    ])
  })

  it('are those of the province when the municipality is not in the list', () => {
    expect(ids(at('prov-zeeland', 'Nergenshuizen').rho)).toEqual(['rho-huisartsenconnectie'])
  })

  it('say that a municipality is in another province', () => {
    expect(at('prov-zeeland', 'Almelo').isElsewhere).toBe(true)
  })

  it.each([
    ['prov-flevoland', 'Almere'],
    ['prov-gelderland', 'Harderwijk'],
    ['prov-limburg', 'Gennep'],
  ] as const)('know that the care-office region reaches into %s for %s', (province, municipality) => {
    expect(at(province, municipality).isElsewhere).toBe(false)
  })
})
