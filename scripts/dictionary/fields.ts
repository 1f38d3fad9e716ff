import type { FieldMeta } from '../../src/domain/field/meta.ts'
import { LISTS, SCALARS, type FieldDefinition } from '../../src/domain/plan/catalogue.ts'
import { fieldKey } from '../../src/domain/plan/words.ts'
import { SUBJECTS, type Subject } from '../../src/domain/plan/plan.ts'
import type { Step } from '../../src/domain/reference/entries.ts'
import { figureIn, type ReferencePack } from '../../src/domain/reference/pack.ts'
import { stepCertainty } from './entries.ts'
import { table } from './markdown.ts'
import { unitText, type Texts } from './values.ts'

const HEAD = [
  'Path',
  'Label (nl)',
  'Label (en)',
  'Type',
  'Unit',
  'Bounds',
  'Routes',
  'Asked',
  'Why (nl)',
  'Source',
]

/** Every field of the plan, a table a page. A list item stands in the path as `[]`. */
export function fieldSection(pack: ReferencePack, dutch: Texts, english: Texts): string {
  return SUBJECTS.map((subject) => {
    const rows = definitionsOf(subject).map((field) => [
      ...fieldRow(field, dutch, english),
      fieldSource(field.meta, pack),
    ])
    const title = english.get(`${subject}:title`) ?? subject
    return `### ${title} (\`${subject}\`)\n\n${table(HEAD, rows)}`
  }).join('\n\n')
}

function definitionsOf(subject: Subject): FieldDefinition[] {
  const scalars = SCALARS.filter((field) => field.subject === subject)
  const lists = LISTS.filter((list) => list.subject === subject)
  return [...scalars, ...lists.flatMap(({ fields }) => fields)]
}

function fieldRow(field: FieldDefinition, dutch: Texts, english: Texts): string[] {
  const { subject, list, key, meta } = field
  const path = list ? `${list.path}[].${key}` : `${subject}.${key}`
  const words = (texts: Texts, part: string) => texts.get(`${fieldKey(field)}.${part}`) ?? '–'
  return [
    `\`${path}\``,
    words(dutch, 'label'),
    words(english, 'label'),
    meta.kind,
    unitText(meta.unit, english),
    boundsText(field),
    meta.routes.join(', '),
    askedText(field),
    words(dutch, 'why'),
  ]
}

function boundsText({ meta }: FieldDefinition): string {
  const { kind, min, max, maxLength, choices, refersTo, decimals } = meta
  if (choices.length > 0) return choices.join(', ')
  if (refersTo !== null) return `an item of ${refersTo}`
  if (maxLength !== null) return `at most ${maxLength} characters`
  if (kind === 'statement') return 'true or nothing'
  return `${min ?? '…'} to ${max ?? '…'}${decimals > 0 ? `, ${decimals} decimals` : ''}`
}

function askedText({ meta }: FieldDefinition): string {
  if (meta.kind === 'statement') return 'the user’s own statement'
  const when = meta.askedWhen ? ` when ${meta.askedWhen.field} is ${meta.askedWhen.is.join(' or ')}` : ''
  return `${meta.required ? 'required' : 'optional'}${when}`
}

/** Where a question comes from: steps of the road and reference figures, or nothing but the user or the app itself. */
export function fieldSource(
  { steps, figures, kind, isCode }: Pick<FieldMeta, 'steps' | 'figures' | 'kind' | 'isCode'>,
  pack: ReferencePack,
): string {
  const sources = [
    ...steps.map((id) => stepIn(pack, id)).map((step) => `${step.title.en} (step, ${stepCertainty(step)})`),
    ...figures
      .map((id) => figureIn(pack, id))
      .map(({ label, certainty }) => `${label.en} (figure, ${certainty})`),
  ]
  if (sources.length > 0) return sources.join('; ')
  return !isCode && (kind === 'text' || kind === 'longText') ? 'the user’s own words' : 'own'
}

function stepIn(pack: ReferencePack, id: string): Step {
  const step = pack.steps.find((candidate) => candidate.id === id)
  if (!step) throw new Error(`reference pack ${pack.id} has no step ${id}`)
  return step
}
