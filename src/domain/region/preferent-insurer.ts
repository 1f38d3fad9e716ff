import { isSourced, type Localised, type Provenance } from '../reference/provenance.ts'
import type { ChosenRegions } from './lookup.ts'

/** The insurers whose names the findings use. */
const NAMES = [
  'Zilveren Kruis',
  'Menzis',
  'CZ',
  'VGZ',
  'DSW',
  'Zorg en Zekerheid',
  'ONVZ',
  'Salland',
  'a.s.r.',
  'EUcare',
] as const
/** A finding from more years before its pack than this is called old. */
const YEARS_UNTIL_OLD = 3

/** The areas a finding can be about, from small to large. */
export const FINDING_AREAS = ['careOffice', 'labourMarket', 'rho', 'province'] as const

/** A sourced statement on which insurer makes the agreements in an area. */
export interface InsurerFinding {
  readonly area: (typeof FINDING_AREAS)[number]
  readonly name: string
  readonly insurer: Localised
  readonly basis: Localised | null
  readonly provenance: Provenance
  /** From so long ago, or from an unknown year, that it has to be asked again. */
  readonly isOld: boolean
}

/** How the findings relate: nothing found, all name the same insurers, one is more precise, or they differ. */
export type Agreement = 'none' | 'same' | 'part' | 'differ'

/** Every sourced finding for the chosen place, the most local one first. */
export function insurerFindings(regions: ChosenRegions, packYear: number): InsurerFinding[] {
  const finding = (
    area: InsurerFinding['area'],
    name: string,
    insurer: Localised | null | undefined,
    entry: Provenance | null | undefined,
    basis: Localised | null = null,
  ): InsurerFinding[] => {
    if (!insurer || !entry || !isSourced(entry)) return []
    return [{ area, name, insurer, basis, provenance: entry, isOld: isOld(entry, packYear) }]
  }
  const { careOffice } = regions
  // The province that the municipality is not in says nothing about this place.
  const province = regions.isElsewhere ? null : regions.province
  return [
    ...finding('careOffice', careOffice?.name ?? '', careOffice?.preferentInsurer, careOffice),
    ...[...regions.labourMarket, ...regions.rho].flatMap(({ kind, name, preferentInsurer }) =>
      finding(
        kind === 'rho' ? 'rho' : 'labourMarket',
        name,
        preferentInsurer?.insurer,
        preferentInsurer,
        preferentInsurer?.basis,
      ),
    ),
    ...finding(
      'province',
      province?.name ?? '',
      province?.preferentInsurer?.insurer,
      province?.preferentInsurer,
      province?.preferentInsurer?.basis,
    ),
  ]
}

/** Whether the findings name the same insurers. A wider area that names more of them does not contradict a smaller one. */
export function agreementOf(findings: readonly InsurerFinding[]): Agreement {
  const named = findings.map(({ insurer }) => namesIn(insurer.nl))
  const [first] = named
  if (!first) return 'none'
  if (named.every((names) => isPart(names, first) && isPart(first, names))) return 'same'
  return named.every((names) => named.every((other) => isPart(names, other) || isPart(other, names)))
    ? 'part'
    : 'differ'
}

function namesIn(text: string): string[] {
  return NAMES.filter((name) => text.includes(name))
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.every((name) => all.includes(name))
}

function isOld({ year, certainty }: Provenance, packYear: number): boolean {
  return certainty === 'dated' || year === null || packYear - year > YEARS_UNTIL_OLD
}
