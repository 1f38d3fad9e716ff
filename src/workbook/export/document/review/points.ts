import type { Point, ReviewReport } from '#domain/review/report.ts'
import { plural } from '../../words.ts'
import { heading, muted, type Block } from '../blocks.ts'
import { section, type Writer } from './parts.ts'
import { lineBlocks, momentDay, nameOf, placeText, seenText } from './words.ts'

/** The remarks that are open, with everything that was answered. */
export function openPoints(writer: Writer, { open, loose }: ReviewReport): Block[] {
  const apart = loose.flatMap((line) => lineBlocks(writer, line))
  return section(writer, 'open', [
    ...open.flatMap((point) => [
      ...pointHead(writer, point),
      ...point.replies.flatMap((reply) => lineBlocks(writer, reply)),
    ]),
    ...(apart.length === 0 ? [] : [heading(2, writer.words('review:threads.loose')), ...apart]),
  ])
}

/** What was settled: the remark, what was said about it last, and who settled it. */
export function agreements(writer: Writer, { agreements: all }: ReviewReport): Block[] {
  const { words } = writer
  const blocks = all.flatMap((agreement) => {
    const { replies, settledBy } = agreement
    const last = replies.at(-1)
    const between = replies.length - 1
    return [
      ...pointHead(writer, agreement),
      ...(between > 0 ? [muted(plural(words, 'review:report.agreements.between', between))] : []),
      ...(last ? lineBlocks(writer, last) : []),
      muted(
        words('review:report.agreements.settled', {
          who: nameOf(writer, settledBy),
          role: words(`review:roles.${settledBy.role}`),
          day: momentDay(writer, settledBy.at),
        }),
      ),
    ]
  })
  return section(
    writer,
    'agreements',
    blocks.length === 0 ? [] : [muted(words('review:report.agreements.note')), ...blocks],
  )
}

/** What a remark is about and what it says. */
function pointHead(writer: Writer, point: Point): Block[] {
  const seen = seenText(writer, point)
  return [
    heading(2, placeText(writer, point.about)),
    ...(seen === null ? [] : [muted(seen)]),
    ...lineBlocks(writer, point),
  ]
}
