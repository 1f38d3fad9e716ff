import type { TextDocument } from '#contract/text-document.ts'
import { formatDay } from '#domain/field/format.ts'
import type { ReportRound, ReviewReport } from '#domain/review/report.ts'
import { plural } from '../../words.ts'
import { heading, muted, paragraph, type Block } from '../blocks.ts'
import { overrules, rubric, verdicts } from './judgements.ts'
import { section, type Writer } from './parts.ts'
import { agreements, openPoints } from './points.ts'
import { signatures, signOffs } from './signing.ts'
import { summary } from './summary.ts'
import { momentDay } from './words.ts'

/** The report of a conversation about a plan, for the trainee's portfolio: everything that was said, and room for two signatures. */
export function reviewDocument(writer: Writer, report: ReviewReport): TextDocument {
  const { plan, words, language, today } = writer
  return {
    title: words('review:report.title'),
    about: plan.route.title ?? words('shell:fileName.untitled'),
    blocks: [
      muted(words('review:report.madeOn', { day: formatDay(today, language) })),
      ...summary(writer, report),
      ...rounds(writer, report),
      ...rubric(writer, report),
      ...verdicts(writer, report),
      ...openPoints(writer, report),
      ...agreements(writer, report),
      ...overrules(writer, report),
      ...signOffs(writer, report),
      ...signatures(writer, report),
      muted(words('review:report.authors')),
    ],
  }
}

/** What was shared and asked, round by round. */
function rounds(writer: Writer, report: ReviewReport): Block[] {
  return section(
    writer,
    'rounds',
    report.rounds.flatMap((round) => roundBlocks(writer, round)),
  )
}

function roundBlocks(
  writer: Writer,
  { round, madeAt, pages, privateFigures, to, question }: ReportRound,
): Block[] {
  const { words } = writer
  const day = momentDay(writer, madeAt)
  const along = [
    plural(words, 'review:rounds.pages', pages.length),
    words(privateFigures ? 'review:share.withPrivate' : 'review:share.withoutPrivate'),
  ]
  const forWhom = to === undefined || to.trim() === '' ? '' : ` ${words('review:preview.to', { to })}`
  const asked: Block[] =
    question === undefined || question.trim() === ''
      ? []
      : [muted(words('review:report.rounds.question')), { kind: 'said', text: question }]
  return [
    heading(2, words('review:report.rounds.shared', { round, day })),
    paragraph(`${along.join(', ')}.${forWhom}`),
    ...asked,
  ]
}
