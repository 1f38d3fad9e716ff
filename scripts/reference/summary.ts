import { articleSchema } from '../../src/domain/library/article.ts'
import { glossarySchema } from '../../src/domain/library/glossary.ts'
import type { ReferencePack } from '../../src/domain/reference/pack.ts'
import { CERTAINTIES, type Provenance } from '../../src/domain/reference/provenance.ts'
import type { LibraryFiles } from './library-files.ts'

/** What the summary counts of one entry; an article and a term have no certainty of their own. */
interface Counted {
  readonly certainty: Provenance['certainty'] | null
  readonly year: number | null
}

/** How much there is of every kind, how sure it is, and how old the oldest of it. The first row is the head. */
export function summaryRows(pack: ReferencePack, library: LibraryFiles): string[][] {
  const articles = [...library.articles.values()].map(({ facts }) => articleSchema.parse(facts))
  const checked = articles.map(({ checkedOn }) => Number(checkedOn.slice(0, 4)))
  const regionFacts = pack.regions.flatMap(({ figures, preferentInsurer }) => [
    ...figures,
    ...(preferentInsurer ? [preferentInsurer] : []),
  ])
  return [
    ['kind', 'entries', ...CERTAINTIES, 'oldest year'],
    row('money facts', [...pack.figures.values()]),
    row('steps', pack.steps),
    row('insurer modules', pack.insurerModules),
    row(
      'regions',
      pack.regions.map(() => nothing),
    ),
    row('facts of regions', regionFacts),
    row('care-office regions', pack.careOfficeRegions),
    row('surveys', pack.surveys),
    row('calendar rules', pack.calendar),
    row(
      'articles',
      checked.map((year) => ({ certainty: null, year })),
    ),
    row(
      'terms',
      glossarySchema.parse(library.glossary).map(() => nothing),
    ),
  ]
}

const nothing: Counted = { certainty: null, year: null }

function row(kind: string, entries: readonly Counted[]): string[] {
  const isRated = entries.some(({ certainty }) => certainty)
  const counts = CERTAINTIES.map(
    (certainty) => entries.filter((entry) => entry.certainty === certainty).length,
  )
  const years = entries.flatMap(({ year }) => year ?? [])
  return [
    kind,
    String(entries.length),
    ...counts.map((count) => (isRated ? String(count) : '–')),
    years.length > 0 ? String(Math.min(...years)) : '–',
  ]
}
