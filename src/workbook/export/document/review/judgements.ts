import type { ReviewReport } from '#domain/review/report.ts'
import { heading, paragraph, table, type Block } from '../blocks.ts'
import { columns, isReopened, section, sure, type Writer } from './parts.ts'
import { checkName, lineBlocks, momentDay, nameOf, reopenedText } from './words.ts'

/** Each criterion with its level and what that level is, per role; and the words that went with it. */
export function rubric(writer: Writer, report: ReviewReport): Block[] {
  const { words } = writer
  const levels = report.rubric.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.levels))
  const saysWho =
    new Set(levels.map(({ by }) => nameOf(writer, by))).size > 1 || sure(levels).length < levels.length
  return section(
    writer,
    'rubric',
    levels.length === 0
      ? []
      : report.rubric.flatMap((role) => [
          heading(2, words(`review:rubric.${role.role}.title`)),
          ...levelTable(writer, role, saysWho),
          ...role.criteria.flatMap((criterion) =>
            criterion.levels
              .filter((level) => level.words.trim() !== '')
              .flatMap((level) => [
                heading(3, words(`review:rubric.${level.criterion}.title`)),
                ...lineBlocks(writer, { text: level.words, by: level.by }),
              ]),
          ),
        ]),
  )
}

/** By whom a level is stands there when that is not always the same, or not sure. */
function levelTable(writer: Writer, { criteria }: ReviewReport['rubric'][number], saysWho: boolean): Block[] {
  const { words } = writer
  const rows = criteria.flatMap(({ id, levels }) => {
    const title = words(`review:rubric.${id}.title`)
    if (levels.length === 0) return [[title, words('review:notJudged'), '', '']]
    return levels.map(({ level, by }) => [
      title,
      words(`review:levels.${level}`),
      words(`review:rubric.${id}.levels.${level}`),
      nameOf(writer, by),
    ])
  })
  const shown = saysWho ? 4 : 3
  return table(
    columns(writer, ['criterion', 'level', 'meaning', 'by']).slice(0, shown),
    rows.map((cells) => cells.slice(0, shown)),
    [5, 4, 9, 5].slice(0, shown),
  )
}

/** Every verdict in one table; then those with words, or no longer valid, with why. */
export function verdicts(writer: Writer, report: ReviewReport): Block[] {
  const { words } = writer
  const rows = report.verdicts.map(({ page, verdict, by, pages }) => [
    words(`${page}:title`),
    words(`review:verdicts.${verdict}`),
    nameOf(writer, by),
    momentDay(writer, by.at),
    words(`review:report.verdicts.states.${pages[0]?.state ?? 'unknown'}`),
  ])
  const told = report.verdicts.filter((one) => one.words.trim() !== '' || one.pages.some(isReopened))
  const left = report.unjudged.map((page) => words(`${page}:title`)).join(', ')
  return section(writer, 'verdicts', [
    ...table(columns(writer, ['page', 'verdict', 'by', 'day', 'state']), rows, [6, 4, 5, 5, 4]),
    ...(left === '' ? [] : [paragraph(words('review:report.verdicts.left', { pages: left }))]),
    ...told.flatMap((one) => [
      heading(2, `${words(`${one.page}:title`)}: ${words(`review:verdicts.${one.verdict}`)}`),
      ...lineBlocks(writer, { text: one.words, by: one.by }),
      ...one.pages.filter(isReopened).map((standing) => paragraph(reopenedText(writer, standing))),
    ]),
  ])
}

/** The checks that were set aside, and why. */
export function overrules(writer: Writer, { overrules: all }: ReviewReport): Block[] {
  return section(
    writer,
    'overrules',
    all.flatMap(({ check, reason, by }) => [
      heading(2, checkName(writer, check)),
      ...lineBlocks(writer, { text: reason, by }),
    ]),
  )
}
