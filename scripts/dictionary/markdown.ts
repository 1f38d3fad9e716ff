import type { Provenance, Source } from '../../src/domain/reference/provenance.ts'

/** A Markdown table. Bars and line ends in a cell are made harmless. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
}

/** A source by its title, linked where it has an address, with the file where it came from one. */
export function sourceText(source: Source | null): string {
  if (!source) return '–'
  if (source.url !== null) return `[${source.title.replaceAll(/[[\]]/g, '')}](${source.url})`
  return source.file === null ? source.title : `${source.title} (${source.file})`
}

/** The columns that every reference entry ends with. */
export const PROVENANCE_HEAD = ['Year', 'Certainty', 'Source'] as const

/** The year, certainty and source of an entry. */
export function provenanceCells({ year, certainty, source }: Omit<Provenance, 'note'>): string[] {
  return [year === null ? '–' : String(year), certainty, sourceText(source)]
}
