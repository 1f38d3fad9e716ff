import type { FieldValue } from '../field/meta.ts'
import { itemIdSchema } from '../field/list.ts'
import { fieldAt, LISTS, SCALARS, type FieldDefinition, type ListDefinition } from './catalogue.ts'
import type { Change, ItemValues } from './change.ts'
import { applyChanges } from './apply.ts'
import { givenPlan } from './json.ts'
import { emptyPlan, SUBJECTS, type Plan } from './plan.ts'
import { listItems, readField } from './read.ts'
import { danglingReferences } from './references.ts'

/** Why something in a file was not taken: nobody asks it, it cannot be an answer, or it names an item that is not there. */
export const REFUSALS = ['unknownField', 'invalidValue', 'doubleItem', 'listFull', 'unknownItem'] as const

/** Something in a file that was not taken, where it stood and what it was, as JSON. */
interface Refused {
  readonly path: string
  readonly reason: (typeof REFUSALS)[number]
  readonly value: string
}

/** A plan from a file: everything that can be an answer, and what could not. */
export interface Imported {
  readonly plan: Plan
  readonly refused: readonly Refused[]
}

const LONGEST_VALUE = 120
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * Takes from the text of a plan file what can be taken. What is missing in it stays unknown. Throws `plan.unreadable` for text
 * that is no plan in this format, and `plan.newerFormat` for a later version of it.
 */
export function importPlan(text: string): Imported {
  const refused: Refused[] = []
  const refuse: Refuse = (path, reason, value) => refused.push({ path, reason, value: shortJson(value) })
  const given = subjectsOf(givenPlan(text), refuse)
  const changes = [
    ...LISTS.flatMap((list) => insertsOf(list, given.get(list.subject), refuse)),
    ...SCALARS.flatMap((field) => setOf(field, given.get(field.subject), refuse)),
  ]
  const plan = applyChanges(emptyPlan(), changes)
  const dangling = danglingReferences(plan).map((path): Change => {
    const before = readField(plan, path)
    refuse(path, 'unknownItem', before)
    return { kind: 'set', path, before, after: null }
  })
  return { plan: applyChanges(plan, dangling), refused }
}

/**
 * The changes that make this plan of an empty one. An answer that names an item comes after that item, wherever in the plan
 * that is.
 */
export function changesToPlan(plan: Plan): Change[] {
  const items = LISTS.flatMap((list) => listItems(plan, list).map((item, index) => ({ list, item, index })))
  const inserts = items.map(({ list, item: { id, ...values }, index }): Change => ({
    kind: 'insert',
    list: list.path,
    id,
    index,
    values: withoutReferences(list, values),
  }))
  const references = items.flatMap(({ list, item }) =>
    list.fields
      .filter(({ key, meta }) => meta.refersTo !== null && item[key] !== null)
      .map(({ key }) => answer(`${list.path}.${item.id}.${key}`, item[key] ?? null)),
  )
  const scalars = SCALARS.map(({ subject, key }) => `${subject}.${key}`)
    .map((path) => answer(path, readField(plan, path)))
    .filter(({ after }) => after !== null)
  return [...inserts, ...references, ...scalars]
}

function answer(path: string, after: FieldValue) {
  return { kind: 'set', path, before: null, after } as const
}

function withoutReferences({ fields }: ListDefinition, values: ItemValues): ItemValues {
  const isReference = (key: string) =>
    fields.some((field) => field.key === key && field.meta.refersTo !== null)
  const entries = Object.entries(values).map(([key, value]): [string, FieldValue] => [
    key,
    isReference(key) ? null : value,
  ])
  return Object.fromEntries(entries)
}

type Refuse = (path: string, reason: Refused['reason'], value: unknown) => void
type Answers = ReadonlyMap<string, unknown>

/** The subjects of the plan with what is given for each; what belongs nowhere is refused. */
function subjectsOf(given: unknown, refuse: Refuse): ReadonlyMap<string, Answers> {
  const subjects = new Map<string, Answers>()
  for (const [subject, answers] of entriesOf(given) ?? []) {
    const entries = entriesOf(answers)
    if (!SUBJECTS.some((one) => one === subject)) refuse(subject, 'unknownField', answers)
    else if (entries === null) refuse(subject, 'invalidValue', answers)
    else subjects.set(subject, new Map(entries))
    for (const [key, value] of (subjects.has(subject) && entries) || []) {
      if (!isAsked(subject, key)) refuse(`${subject}.${key}`, 'unknownField', value)
    }
  }
  return subjects
}

function isAsked(subject: string, key: string): boolean {
  const path = `${subject}.${key}`
  return fieldAt(path) !== null || LISTS.some((list) => list.path === path)
}

function setOf(
  { subject, key, schema }: FieldDefinition,
  given: Answers | undefined,
  refuse: Refuse,
): Change[] {
  const path = `${subject}.${key}`
  const after = valueIn(schema, given?.get(key), () => refuse(path, 'invalidValue', given?.get(key)))
  return after === null ? [] : [answer(path, after)]
}

function insertsOf(list: ListDefinition, given: Answers | undefined, refuse: Refuse): Change[] {
  const items = given?.get(list.key)
  if (items === undefined) return []
  if (!Array.isArray(items)) {
    refuse(list.path, 'invalidValue', items)
    return []
  }
  const ids = new Set<string>()
  return items.flatMap((item: unknown, at): Change[] => {
    const entries = entriesOf(item)
    const answers = new Map(entries)
    const id = itemIdSchema.safeParse(answers.get('id'))
    const where = `${list.path}.${id.success ? id.data : at + 1}`
    if (entries === null || !id.success) refuse(where, 'invalidValue', item)
    else if (ids.has(id.data)) refuse(where, 'doubleItem', item)
    else if (ids.size === list.meta.maxItems) refuse(where, 'listFull', item)
    else {
      ids.add(id.data)
      const values = valuesOf(list, answers, (key, reason) =>
        refuse(`${where}.${key}`, reason, answers.get(key)),
      )
      return [{ kind: 'insert', list: list.path, id: id.data, index: ids.size - 1, values }]
    }
    return []
  })
}

function valuesOf(
  { fields }: ListDefinition,
  answers: Answers,
  refuse: (key: string, reason: Refused['reason']) => void,
): ItemValues {
  const asked = new Set(['id', ...fields.map(({ key }) => key)])
  for (const key of answers.keys()) if (!asked.has(key)) refuse(key, 'unknownField')
  const entries = fields.map(({ key, schema }): [string, FieldValue] => [
    key,
    valueIn(schema, answers.get(key), () => refuse(key, 'invalidValue')),
  ])
  return Object.fromEntries(entries)
}

/** What can be stored of a given answer; null for one that is not there, or that was refused. */
function valueIn(schema: FieldDefinition['schema'], given: unknown, refuse: () => void): FieldValue {
  if (given === undefined) return null
  const { success, data } = schema.safeParse(given)
  // Half a character cannot be stored as UTF-8.
  if (success && typeof data === 'string') return data.replace(LONE_SURROGATE, '\uFFFD')
  if (success && isFieldValue(data)) return data
  refuse()
  return null
}

function isFieldValue(value: unknown): value is FieldValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** The entries of an object; null for anything else. */
function entriesOf(value: unknown): [string, unknown][] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null
}

function shortJson(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE - 1)}…` : json
}
