import { formatDay } from '#domain/field/format.ts'
import type { ReviewReport } from '#domain/review/report.ts'
import { heading, paragraph, type Block } from '../blocks.ts'
import { isReopened, section, type Writer } from './parts.ts'
import { lineBlocks, reopenedText } from './words.ts'

/** Every signature, and for which pages it still stands. */
export function signOffs(writer: Writer, { signOffs: all }: ReviewReport): Block[] {
  const { words, language } = writer
  return section(
    writer,
    'signOffs',
    all.flatMap(({ name, role, date, words: text, by, pages }) => {
      const who = role === '' ? name : `${name}, ${role}`
      const open = pages.filter(isReopened)
      const unknown = pages
        .filter(({ state }) => state === 'unknown')
        .map(({ page }) => words(`${page}:title`))
      const of = pages.length - unknown.length
      return [
        heading(2, words('review:judgements.signed', { who, day: formatDay(date, language) })),
        ...lineBlocks(writer, { text, by }),
        paragraph(words('review:report.signOffs.stands', { count: of - open.length, of })),
        ...(unknown.length === 0
          ? []
          : [paragraph(words('review:judgements.unknownPages', { pages: unknown.join(', ') }))]),
        ...open.map((standing) =>
          paragraph(`${words(`${standing.page}:title`)}. ${reopenedText(writer, standing)}`),
        ),
      ]
    }),
  )
}

/** A form to sign on paper: the trainee and every mentor. Only a name that is sure is filled in. */
export function signatures({ words }: Writer, { trainee, mentors }: ReviewReport): Block[] {
  const signing = mentors.length === 0 ? [{ name: '', role: null }] : mentors
  const label = (name: string) => words(`review:report.signatures.${name}`)
  const empty = signing.map(() => '')
  const rows = [
    [label('name'), trainee ?? '', ...signing.map(({ name }) => name)],
    [label('role'), '', ...signing.map(({ role }) => role ?? '')],
    [label('date'), '', ...empty],
    [label('signature'), '', ...empty],
  ]
  const head = ['', label('trainee'), ...signing.map(() => label('mentor'))]
  return [
    heading(1, label('title')),
    {
      kind: 'table',
      head,
      rows: rows.map((cells) => ({ cells })),
      numbersFrom: null,
      widths: head.map((_, at) => (at === 0 ? 1 : 2)),
      isForm: true,
    },
  ]
}
