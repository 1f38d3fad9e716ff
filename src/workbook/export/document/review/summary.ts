import { formatDay } from '#domain/field/format.ts'
import { VERDICTS } from '#domain/review/entry.ts'
import type { By, ReviewReport } from '#domain/review/report.ts'
import { heading, paragraph, table, type Block } from '../blocks.ts'
import { isReopened, sure, type Writer } from './parts.ts'

/** The report in a table. What is not verified is told further on, and does not count here. */
export function summary(writer: Writer, report: ReviewReport): Block[] {
  const { words, plan } = writer
  const label = (name: string) => words(`review:report.summary.${name}`)
  const count = (all: readonly { readonly by: By }[]) => String(sure(all).length)
  const reopened = sure(report.verdicts).filter(({ pages }) => pages.some(isReopened))
  const criteria = report.rubric.flatMap((role) => role.criteria)
  const spokenOf = criteria.filter(({ levels }) => sure(levels).length > 0)
  const who = report.mentors.map(({ name, role }) => (role === null ? name : `${name}, ${role}`))
  const rows = [
    [label('plan'), plan.route.title ?? words('plan:notProvided')],
    [label('route'), words(`frame:routeShort.${plan.route.kind ?? 'undecided'}`)],
    [label('trainee'), report.trainee ?? label('noName')],
    [label('mentors'), who.length === 0 ? label('nobody') : who.join('; ')],
    [label('rounds'), String(report.rounds.length)],
    [
      label('rubric'),
      words('review:report.summary.spokenOf', { count: spokenOf.length, of: criteria.length }),
    ],
    [label('verdicts'), verdictCounts(writer, report)],
    [label('reopened'), String(reopened.length)],
    [label('open'), count(report.open)],
    [label('agreements'), count(report.agreements)],
    [label('overrules'), count(report.overrules)],
    [label('signed'), signedText(writer, report)],
  ]
  return [
    heading(1, label('title')),
    ...table([], rows, [1, 2]),
    ...(report.hasUnverified ? [paragraph(label('unverified'))] : []),
  ]
}

function verdictCounts({ words }: Writer, { verdicts: all }: ReviewReport): string {
  return VERDICTS.map((verdict) => {
    const count = sure(all).filter((one) => one.verdict === verdict).length
    return `${words(`review:verdicts.${verdict}`)}: ${count}`
  }).join(', ')
}

function signedText({ words, language }: Writer, { signOffs: all }: ReviewReport): string {
  const signed = sure(all).map(({ name, date, pages }) =>
    words('review:report.summary.signedBy', {
      name,
      day: formatDay(date, language),
      count: pages.filter(({ state }) => state === 'stands').length,
      of: pages.length,
    }),
  )
  return signed.length === 0 ? words('review:report.summary.notSigned') : signed.join(' ')
}
