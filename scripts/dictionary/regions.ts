import type { ReferencePack } from '../../src/domain/reference/pack.ts'
import { code } from './entries.ts'
import { PROVENANCE_HEAD, provenanceCells, sourceText, table } from './markdown.ts'
import { valueText, type Texts } from './values.ts'

/** The regions with their preferent insurer, their figures and the help they offer. */
export function regionSection({ regions }: ReferencePack, english: Texts): string {
  const insurers = regions.map(({ id, name, kind, preferentInsurer: insurer }) => [
    code(id),
    name,
    kind,
    insurer?.insurer.en ?? 'unknown',
    ...(insurer ? provenanceCells(insurer) : ['–', 'unknown', '–']),
  ])
  const figures = regions.flatMap(({ id, figures: all }) =>
    all.map((figure) => [
      code(id),
      code(figure.id),
      figure.label.nl,
      figure.label.en,
      valueText(figure, english),
      ...provenanceCells(figure),
    ]),
  )
  const support = regions.flatMap(({ id, support: all }) =>
    all.map(({ name, offers, year, source }) => [
      code(id),
      name.en,
      offers.en,
      year === null ? '–' : String(year),
      sourceText(source),
    ]),
  )
  return [
    table(['Id', 'Region', 'Kind', 'Preferent insurer', ...PROVENANCE_HEAD], insurers),
    '### Figures of regions',
    table(['Region', 'Id', 'Label (nl)', 'Label (en)', 'Value', ...PROVENANCE_HEAD], figures),
    '### Support in regions',
    table(['Region', 'Name', 'What it offers', 'Year', 'Source'], support),
  ].join('\n\n')
}

/** The care-office regions. Their municipalities are in the pack itself. */
export function careOfficeSection({ careOfficeRegions }: ReferencePack): string {
  const head = ['Id', 'Region', 'Inhabitants 2019', 'Municipalities', 'Preferent insurer', ...PROVENANCE_HEAD]
  const rows = careOfficeRegions.map((region) => [
    code(region.id),
    region.name,
    String(region.inhabitants2019),
    String(region.municipalities.length),
    region.preferentInsurer?.en ?? 'unknown',
    ...provenanceCells(region),
  ])
  return table(head, rows)
}
