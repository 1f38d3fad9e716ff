import { isOpen } from '#domain/checks/run.ts'
import { SEVERITIES } from '#domain/checks/check.ts'
import { partySheets } from '#domain/conversations/open-questions.ts'
import { formatDay } from '#domain/field/format.ts'
import { planSchedule } from '#domain/schedule/schedule.ts'
import { taskTitle } from '#domain/schedule/titles.ts'
import { assumptionsOf } from '../assumptions.ts'
import type { Material } from '../material.ts'
import { figureText, pathLabel } from '../words.ts'
import { heading, paragraph, table, type Block } from './blocks.ts'

/** The planning: every task that is still to be done, with its first and last day. */
export function planningBlocks(material: Material): Block[] {
  const { plan, pack, today, words, language } = material
  const input = { plan, steps: pack.steps, today }
  const { schedule } = planSchedule(input)
  const title = heading(1, words('schedule:title'))
  if (schedule === null) return [title, paragraph(words('frame:diaryNone'))]
  const day = (value: string | null) => (value === null ? '–' : formatDay(value, language))
  const rows = schedule.tasks
    .filter(({ status }) => status !== 'done')
    .map(({ id, status, earliestStart, latestStart }) => [
      taskTitle(input, id, language) ?? words('schedule:lists.tasks.unnamed'),
      day(earliestStart),
      day(latestStart),
      words(`schedule:fields.tasks.status.choices.${status}`),
    ])
  const head = ['step', 'earliest', 'latest', 'state'].map((column) => words(`schedule:table.${column}`))
  const start = schedule.start
  return [
    title,
    ...(start === null
      ? []
      : [paragraph(words('export:document.startOn', { day: formatDay(start, language) }))]),
    ...table(head, rows),
  ]
}

/** What the checks say, the heaviest first; what was set aside stays visible, with the reason. */
export function riskBlocks(material: Material): Block[] {
  const { checks, words } = material
  const open = checks.filter(isOpen)
  const aside = checks.filter((check) => check.state === 'fires' && !isOpen(check))
  const head = [words('export:document.risk'), words('export:document.whatToDo')]
  return [
    heading(1, words('export:document.risks')),
    ...(open.length === 0 ? [paragraph(words('export:document.noRisks'))] : []),
    ...SEVERITIES.flatMap((severity) => {
      const rows = open
        .filter(({ rule }) => rule.severity === severity)
        .map(({ rule }) => [words(`checks:rules.${rule.id}.title`), words(`checks:rules.${rule.id}.text`)])
      return rows.length === 0 ? [] : [heading(2, words(`checks:groups.${severity}`)), ...table(head, rows)]
    }),
    ...(aside.length === 0
      ? []
      : [
          heading(2, words('export:document.aside')),
          ...table(
            [words('export:document.risk'), words('export:document.reason')],
            aside.map(({ rule, decisions }) => [
              words(`checks:rules.${rule.id}.title`),
              decisions.map(({ reason }) => reason ?? words('plan:notProvided')).join('; '),
            ]),
          ),
        ]),
  ]
}

/** What is still to be asked, a table for each party. */
export function questionBlocks(material: Material): Block[] {
  const { plan, words } = material
  const sheets = partySheets(plan).flatMap(({ party, open, unknown }): Block[] => {
    const rows = [
      ...open.map(({ question }) => [question ?? words('conversations:lists.questions.unnamed')]),
      ...unknown.map(({ path }) => [`${words(`${path.split('.')[0]}:title`)}: ${pathLabel(material, path)}`]),
    ]
    const name = party === null ? words('export:document.nobody') : words(`conversations:parties.${party}`)
    return rows.length === 0 ? [] : [heading(2, name), ...table([words('export:document.question')], rows)]
  })
  const none = sheets.length === 0 ? [paragraph(words('export:document.noQuestions'))] : []
  return [heading(1, words('export:document.questions')), ...none, ...sheets]
}

/** The figures the plan rests on, the least sure first, with where each was read. */
export function sourceBlocks(material: Material): Block[] {
  const { words, language } = material
  const rows = assumptionsOf(material).map(({ figure }) => [
    figure.label[language],
    figureText(material, figure),
    figure.year === null ? words('reference:noYear') : String(figure.year),
    figure.own ? words('reference:own') : words(`reference:certainty.${figure.certainty}`),
    figure.own ? (figure.own.source ?? '') : (figure.source?.title ?? words('reference:noSource')),
  ])
  const head = ['figure', 'value', 'year', 'certainty', 'source'].map((id) => words(`export:sources.${id}`))
  return [heading(1, words('export:sources.title')), ...table(head, rows)]
}
