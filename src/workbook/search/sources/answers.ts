import type { FieldValue } from '#domain/field/meta.ts'
import { fieldAt, fieldPath, listAt, LISTS, SCALARS, type FieldDefinition } from '#domain/plan/catalogue.ts'
import type { ListDefinition } from '#domain/plan/catalogue.ts'
import type { Change } from '#domain/plan/change.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems, readField, type Item } from '#domain/plan/read.ts'
import { isAsked } from '#domain/plan/status.ts'
import { answerText, fieldKey } from '#domain/plan/words.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import { keyOf, type SearchDocument } from '../document.ts'
import type { Shelf } from './source.ts'

/** The plan, and the words to read it with. */
export interface OpenPlan {
  readonly plan: Plan
  readonly pack: ReferencePack
  readonly shelf: Shelf
}

/** What to forget and what to know instead after some changes. */
export interface Refreshed {
  readonly gone: readonly string[]
  readonly now: readonly SearchDocument[]
}

/** Every answer the user gave and can see on a page. */
export function allAnswers(open: OpenPlan): SearchDocument[] {
  return [
    ...SCALARS.flatMap((field) => answerTo(open, field, null)),
    ...LISTS.flatMap((list) => listItems(open.plan, list).flatMap((item) => answersOf(open, list, item))),
  ]
}

/** The answers some changes may have touched; null when that may be any answer. */
export function refreshedAnswers(open: OpenPlan, changes: readonly Change[]): Refreshed | null {
  const paths = [...new Set(changes.flatMap(touched))]
  // The route decides which questions are asked at all.
  if (paths.includes('route.kind')) return null
  const parts = paths.map((path) => refreshedAt(open, path))
  return { gone: parts.flatMap(({ gone }) => gone), now: parts.flatMap(({ now }) => now) }
}

/** The path of a single answer, or of a whole item: its name and its kind are part of all its answers. */
function touched(change: Change): string[] {
  if (change.kind === 'reorder') return []
  if (change.kind !== 'set') return [`${change.list}.${change.id}`]
  return [change.path.split('.').slice(0, 3).join('.')]
}

function refreshedAt(open: OpenPlan, path: string): Refreshed {
  const field = fieldAt(path)
  if (field) return { gone: [answerKey(path)], now: answerTo(open, field.definition, null) }
  const [subject = '', key = '', id = ''] = path.split('.')
  const list = listAt(`${subject}.${key}`)
  if (!list) return { gone: [], now: [] }
  const item = listItems(open.plan, list).find((candidate) => candidate.id === id)
  return {
    gone: list.fields.map((definition) => answerKey(fieldPath(definition, id))),
    now: item ? answersOf(open, list, item) : [],
  }
}

function answersOf(open: OpenPlan, list: ListDefinition, item: Item): SearchDocument[] {
  return list.fields.flatMap((field) => answerTo(open, field, item))
}

/** An answer with the words of its question; nothing when it is not given, or not asked. */
function answerTo(open: OpenPlan, field: FieldDefinition, item: Item | null): SearchDocument[] {
  const { plan, shelf } = open
  const path = fieldPath(field, item?.id ?? null)
  const value = readField(plan, path)
  if (value === null || !isAnswer(field) || !isAsked(plan, field, item)) return []
  const page = shelf.words(`${field.subject}:title`)
  const name = item && field.list && field !== namingField(field.list) ? itemName(open, field.list, item) : ''
  return [
    {
      kind: 'answer',
      id: path,
      title: shelf.words(`${fieldKey(field)}.label`),
      body: readText(open, field, value),
      also: name,
      context: name === '' ? page : `${page} · ${name}`,
      to: `/${field.subject}`,
    },
  ]
}

/** A statement is a state of the page, a reference is shown at its item, and a code is the app's own. */
function isAnswer({ meta }: FieldDefinition): boolean {
  return meta.kind !== 'statement' && meta.kind !== 'reference' && !meta.isCode
}

function readText({ pack, shelf }: OpenPlan, field: FieldDefinition, value: FieldValue): string {
  const replaces = field.list?.path === 'reference.ownFigures' && field.key === 'figure'
  if (replaces) return pack.figures.get(String(value))?.label[shelf.language] ?? String(value)
  return answerText(field, value, shelf.words, shelf.language)
}

/** An item is called after the first thing that has to be known of it: its name, its question, the figure it replaces. */
function itemName(open: OpenPlan, list: ListDefinition, item: Item): string {
  const field = namingField(list)
  const name = field ? (item[field.key] ?? null) : null
  if (field && name !== null) return readText(open, field, name)
  return open.shelf.words(`${list.subject}:lists.${list.key}.one`)
}

function namingField({ fields }: ListDefinition): FieldDefinition | undefined {
  return fields.find(({ meta }) => meta.required && (meta.kind === 'text' || meta.kind === 'choice'))
}

function answerKey(path: string): string {
  return keyOf({ kind: 'answer', id: path })
}
