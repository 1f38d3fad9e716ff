import type { Observation, Region, Survey } from '../reference/entries.ts'
import { isSourced } from '../reference/provenance.ts'
import type { ChosenRegions } from './lookup.ts'

/** Help for who starts or takes over, and the area it was found for. */
export type Support = Region['support'][number] & { readonly area: string }

/** Sourced figures of one area, and how many are hidden because no source was kept. */
export interface AreaFigures {
  readonly region: Region
  readonly figures: readonly Observation[]
  readonly hidden: number
}

/**
 * Every sourced programme of the chosen place, what is near first. What two areas tell from the same page is one
 * programme: the province tells it at most length, the smaller area says where it is.
 */
export function supportIn({ province, labourMarket, rho }: ChosenRegions): Support[] {
  const near = [...labourMarket, ...rho].reduce<Support[]>(
    (found, area) => [
      ...found,
      ...supportOf(area).filter((one) => !found.some((other) => isSamePage(one, other))),
    ],
    [],
  )
  const wide = province ? supportOf(province) : []
  const placed = wide.map((one) => ({
    ...one,
    area: near.find((other) => isSamePage(one, other))?.area ?? one.area,
  }))
  return [
    ...placed.filter(({ area }) => area !== province?.name),
    ...near.filter((one) => !wide.some((other) => isSamePage(one, other))),
    ...placed.filter(({ area }) => area === province?.name),
  ]
}

function supportOf({ name, support }: Region): Support[] {
  return support.filter(isSourced).map((programme) => ({ ...programme, area: name }))
}

function isSamePage(one: Support, other: Support): boolean {
  return one.source?.title === other.source?.title
}

/** The figures of each area of the chosen place, the smallest areas first; an area without any is left out. */
export function areaFigures({ province, labourMarket, rho }: ChosenRegions): AreaFigures[] {
  return [...labourMarket, ...rho, ...(province ? [province] : [])]
    .map((region) => ({
      region,
      figures: region.figures.filter(isSourced),
      hidden: region.figures.filter((figure) => !isSourced(figure)).length,
    }))
    .filter(({ figures, hidden }) => figures.length + hidden > 0)
}

/** What the whole country is measured by; each is shown with every count that disagrees with it. */
const NATIONAL = ['patient-stop-nivel', 'gp-density-vzinfo']

/** Sourced national counts of the same thing that do not agree, together. */
export function nationalConflicts(surveys: readonly Survey[]): Survey[][] {
  return NATIONAL.map((id) => {
    const first = surveys.find((survey) => survey.id === id)
    const others = first?.conflictsWith ?? []
    return surveys.filter((survey) => (survey.id === id || others.includes(survey.id)) && isSourced(survey))
  }).filter((together) => together.length > 1)
}
