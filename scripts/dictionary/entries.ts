import type { Step } from '../../src/domain/reference/entries.ts'
import type { ReferencePack } from '../../src/domain/reference/pack.ts'
import type { Source } from '../../src/domain/reference/provenance.ts'
import { PROVENANCE_HEAD, provenanceCells, sourceText, table } from './markdown.ts'
import { valueText, type Texts } from './values.ts'

const VALUE_HEAD = ['Id', 'Label (nl)', 'Label (en)', 'Value', ...PROVENANCE_HEAD]

/** The money facts, a table a group. */
export function moneySection({ groups, figures }: ReferencePack, english: Texts): string {
  return [...groups]
    .map(([group, ids]) => {
      const rows = ids
        .flatMap((id) => figures.get(id) ?? [])
        .map((figure) => [
          code(figure.id),
          figure.label.nl,
          figure.label.en,
          valueText(figure, english),
          ...provenanceCells(figure),
        ])
      return `### ${english.get(`reference:groups.${group}`) ?? group}\n\n${table(VALUE_HEAD, rows)}`
    })
    .join('\n\n')
}

/** The steps of the road. */
export function stepSection({ steps }: ReferencePack, english: Texts): string {
  const head = [
    'Id',
    'Step (nl)',
    'Step (en)',
    'Phase',
    'Lead time',
    'Routes',
    'Year',
    'Certainty',
    'Sources',
  ]
  const rows = steps.map((step) => [
    code(step.id),
    step.title.nl,
    step.title.en,
    english.get(`library:phases.${step.phase}`) ?? step.phase,
    `${step.leadTimeMonths} months, ${step.leadTimeBasis}`,
    step.routes.join(', '),
    step.year === null ? '–' : String(step.year),
    stepCertainty(step),
    sourcesText(step.sources),
  ])
  return table(head, rows)
}

/** How sure a step is. */
export function stepCertainty({ certainty, isUnsourced }: Step): string {
  return isUnsourced ? `${certainty}, heart unsourced` : certainty
}

/** What insurers pay for or ask. */
export function moduleSection({ insurerModules }: ReferencePack, english: Texts): string {
  const head = ['Id', 'Insurer', 'Module (nl)', 'Module (en)', 'Value', 'Status', ...PROVENANCE_HEAD]
  const rows = insurerModules.map((entry) => [
    code(entry.id),
    entry.insurer.en,
    entry.module.nl,
    entry.module.en,
    valueText(entry, english),
    entry.status,
    ...provenanceCells(entry),
  ])
  return table(head, rows)
}

/** Survey outcomes and policy facts. */
export function surveySection({ surveys }: ReferencePack, english: Texts): string {
  const rows = surveys.map((entry) => [
    code(entry.id),
    entry.label.nl,
    entry.label.en,
    valueText(entry, english),
    ...provenanceCells(entry),
  ])
  return table(VALUE_HEAD, rows)
}

/** When something must, may or cannot be done. */
export function calendarSection({ calendar }: ReferencePack): string {
  const head = ['Id', 'Rule (nl)', 'Rule (en)', 'When', ...PROVENANCE_HEAD]
  const rows = calendar.map((entry) => [
    code(entry.id),
    entry.rule.nl,
    entry.rule.en,
    entry.when ?? entry.recurring?.en ?? '–',
    ...provenanceCells(entry),
  ])
  return table(head, rows)
}

function sourcesText(sources: readonly Source[]): string {
  return sources.map(sourceText).join('; ')
}

/** An id as it is written in the code. */
export function code(id: string): string {
  return `\`${id}\``
}
