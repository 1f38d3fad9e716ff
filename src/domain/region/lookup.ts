import type { CareOfficeRegion, Region } from '../reference/entries.ts'
import type { ReferencePack } from '../reference/pack.ts'
import { PLACE_OF_AREA, PROVINCES_OF_CARE_OFFICE } from './areas.ts'
import type { RegionAnswers } from './fields.ts'
import type { Province } from './provinces.ts'

/** The part of a pack that speaks of regions. */
export type RegionFacts = Pick<ReferencePack, 'regions' | 'careOfficeRegions'>

/** The year of the list that says which municipality is in which care-office region. */
export const MUNICIPALITY_LIST_YEAR = 2019

/** What people call a municipality, beside the name the list gives it. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  denhaag: "'s-Gravenhage",
  denbosch: "'s-Hertogenbosch",
  hengelo: 'Hengelo (O)',
  nuenen: 'Nuenen, Gerwen en Nederwetten',
}

/** Everything the reference data knows about the place the user chose. */
export interface ChosenRegions {
  readonly province: Region | null
  readonly careOffice: CareOfficeRegion | null
  /** Labour-market regions near the municipality, or in the province while no municipality is known. */
  readonly labourMarket: readonly Region[]
  /** Areas of regional GP organisations, chosen in the same way. */
  readonly rho: readonly Region[]
  /** The province and the municipality are both known and do not go together. */
  readonly isElsewhere: boolean
}

/** Every municipality of the 2019 list, by the alphabet. */
export function municipalitiesOf({ careOfficeRegions }: RegionFacts): string[] {
  return careOfficeRegions.flatMap(({ municipalities }) => municipalities).sort(byName)
}

/** The care-office region of a municipality in the 2019 list; null when the list does not have it under that name. */
export function careOfficeRegionOf(
  municipality: string | null,
  { careOfficeRegions }: RegionFacts,
): CareOfficeRegion | null {
  if (municipality === null) return null
  const typed = plain(municipality)
  const wanted = plain(ALSO_CALLED[typed] ?? municipality)
  return (
    careOfficeRegions.find(({ municipalities }) => municipalities.some((name) => plain(name) === wanted)) ??
    null
  )
}

/** What is known about the chosen province and municipality. */
export function regionsOf(
  answers: Pick<RegionAnswers, 'province' | 'municipality'>,
  facts: RegionFacts,
): ChosenRegions {
  const careOffice = careOfficeRegionOf(answers.municipality, facts)
  const areas = (kind: Region['kind']) =>
    facts.regions.filter((region) => region.kind === kind && isNear(region.id, answers.province, careOffice))
  return {
    province: provinceEntry(answers.province, facts),
    careOffice,
    labourMarket: areas('labourMarketRegion'),
    rho: areas('rho'),
    isElsewhere: !goTogether(answers.province, careOffice),
  }
}

/** Whether any place has been chosen that something can be known about. */
export function isSomewhere({ province, careOffice }: ChosenRegions): boolean {
  return province !== null || careOffice !== null
}

/** The reference entry of a province. */
export function provinceEntry(province: Province | null, { regions }: RegionFacts): Region | null {
  return regions.find(({ id }) => id === province) ?? null
}

function goTogether(province: Province | null, careOffice: CareOfficeRegion | null): boolean {
  if (province === null || careOffice === null) return true
  return PROVINCES_OF_CARE_OFFICE[careOffice.id]?.includes(province) ?? true
}

function isNear(area: string, province: Province | null, careOffice: CareOfficeRegion | null): boolean {
  const place = PLACE_OF_AREA[area]
  if (!place) return false
  if (careOffice) return place.careOffices.includes(careOffice.id)
  return province !== null && place.provinces.includes(province)
}

/** A name without capitals, accents, apostrophes and spaces, so that "Sudwest-Fryslan" finds "Súdwest Fryslân". */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
}

function byName(one: string, other: string): number {
  return plain(one).localeCompare(plain(other))
}
