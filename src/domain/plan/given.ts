import type { FieldValue } from '../field/meta.ts'
import { fieldPath, LISTS, SCALARS, type FieldDefinition, type ListDefinition } from './catalogue.ts'
import type { Plan, Subject } from './plan.ts'
import { listItems, readField, type Item } from './read.ts'
import { isAsked, isOnRoute } from './status.ts'

/** A question with its answer as it is now; `isMissing` when the route requires one and there is none. */
export interface GivenAnswer {
  readonly path: string
  readonly definition: FieldDefinition
  readonly value: FieldValue
  readonly isMissing: boolean
}

/** The answers outside lists, those of one item, or a list that needs more items than it has. */
export type AnswerGroup =
  | { readonly kind: 'scalars'; readonly answers: readonly GivenAnswer[] }
  | {
      readonly kind: 'item'
      readonly list: ListDefinition
      readonly item: Item
      readonly answers: readonly GivenAnswer[]
    }
  | { readonly kind: 'tooFew'; readonly list: ListDefinition; readonly answers: readonly [] }

/** Which questions: those that are asked, those with an answer that the route puts aside, or all of them. */
type Which = 'asked' | 'kept' | 'all'

/** The questions of a subject in the order of the definitions, with their answers; groups without any are left out. */
export function answerGroups(plan: Plan, subject: Subject, which: Which): AnswerGroup[] {
  const scalars = SCALARS.filter((field) => field.subject === subject)
  const lists = LISTS.filter((list) => list.subject === subject)
  const groups: AnswerGroup[] = [
    { kind: 'scalars', answers: answersTo(plan, scalars, null, which) },
    ...lists.flatMap((list) => itemGroups(plan, list, which)),
  ]
  return groups.filter(({ kind, answers }) => kind === 'tooFew' || answers.length > 0)
}

function itemGroups(plan: Plan, list: ListDefinition, which: Which): AnswerGroup[] {
  const items = listItems(plan, list)
  const tooFew = which === 'asked' && items.length < list.meta.minItems
  return [
    ...(tooFew ? [{ kind: 'tooFew', list, answers: [] } as const] : []),
    ...items.map((item) => ({
      kind: 'item' as const,
      list,
      item,
      answers: answersTo(plan, list.fields, item, which),
    })),
  ]
}

/** These questions, outside lists or of one item, with their answers. */
export function answersTo(
  plan: Plan,
  fields: readonly FieldDefinition[],
  item: Item | null,
  which: Which,
): GivenAnswer[] {
  return fields
    .filter(({ meta }) => meta.kind !== 'statement' && !meta.isCode)
    .map((definition) => answerTo(plan, definition, item))
    .filter((answer) => isWanted(plan, answer, item, which))
}

function answerTo(plan: Plan, definition: FieldDefinition, item: Item | null): GivenAnswer {
  const path = fieldPath(definition, item?.id ?? null)
  const value = readField(plan, path)
  const isMissing = value === null && definition.meta.required && isAsked(plan, definition, item)
  return { path, definition, value, isMissing }
}

function isWanted(plan: Plan, { definition, value }: GivenAnswer, item: Item | null, which: Which): boolean {
  if (which === 'asked') return isAsked(plan, definition, item)
  if (which === 'kept') return value !== null && !isOnRoute(plan, definition)
  return true
}
