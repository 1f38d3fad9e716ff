import { LISTS, SCALARS, type FieldDefinition } from '../../src/domain/plan/catalogue.ts'
import { fieldKey } from '../../src/domain/plan/words.ts'
import { SUBJECTS, type Subject } from '../../src/domain/plan/plan.ts'
import { table } from './markdown.ts'
import { unitText, type Texts } from './values.ts'

const HEAD = ['Path', 'Label (nl)', 'Label (en)', 'Type', 'Unit', 'Bounds', 'Routes', 'Asked', 'Why (nl)']

/** Every field of the plan, a table a page. A list item stands in the path as `[]`. */
export function fieldSection(dutch: Texts, english: Texts): string {
  return SUBJECTS.map((subject) => {
    const rows = definitionsOf(subject).map((field) => fieldRow(field, dutch, english))
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
