import { isSourced } from '#domain/reference/provenance.ts'
import { factText } from './figures.ts'
import { provenanceText, sentences, type PackSource } from './source.ts'

/** Provinces, labour-market regions and areas of regional GP organisations, with what is known about each. */
export const regions: PackSource = (pack, { language, words }) =>
  pack.regions.map((region) => ({
    kind: 'region',
    id: region.id,
    title: region.name,
    body: sentences(
      region.rho.join(', '),
      ...region.figures.filter(isSourced).map((figure) => {
        const fact = `${figure.label[language]}: ${factText(figure, language, words)}`
        return `${fact} (${provenanceText(figure, words)})`
      }),
      ...region.support.map(({ name, offers }) => `${name[language]}: ${offers[language]}`),
      region.note?.[language],
    ),
    also: '',
    context: words(`search:regions.${region.kind}`),
    to: '/region',
  }))

/** Care-office regions by their municipalities. */
export const careOfficeRegions: PackSource = (pack, { language, words }) =>
  pack.careOfficeRegions.map((region) => ({
    kind: 'region',
    id: region.id,
    title: region.name,
    body: sentences(region.municipalities.join(', '), region.note?.[language]),
    also: '',
    context: words('search:regions.careOffice'),
    to: '/region',
  }))
