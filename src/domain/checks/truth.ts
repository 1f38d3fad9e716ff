import type { FieldValue } from '../field/meta.ts'
import { unknownFields, type Outcome } from '../outcome/outcome.ts'
import { listAt } from '../plan/catalogue.ts'
import type { Plan } from '../plan/plan.ts'
import { listItems, readField, type Item } from '../plan/read.ts'

/**
 * True, false or not known yet. What is not known names the paths of the answers it waits for; what is true may name the paths
 * it is about, such as the one lease of three that is too short.
 */
export interface Truth {
  readonly value: boolean | null
  readonly missing: readonly string[]
  readonly about: readonly string[]
}

const YES: Truth = { value: true, missing: [], about: [] }
const NO: Truth = { value: false, missing: [], about: [] }

/** A condition that is known. */
export function known(value: boolean): Truth {
  return value ? YES : NO
}

/** A condition that waits for these answers. */
export function unknown(...missing: readonly string[]): Truth {
  return { value: null, missing, about: [] }
}

/** Tests one answer. Unknown while there is none, or while it is "I do not know yet". */
function tested(value: FieldValue, path: string, test: (value: NonNullable<FieldValue>) => boolean): Truth {
  return value === null || value === 'notYet' ? unknown(path) : known(test(value))
}

/** Whether a field has one of these answers. Unknown while there is none, or while it is "I do not know yet". */
export function is(plan: Plan, path: string, ...values: readonly FieldValue[]): Truth {
  return tested(readField(plan, path), path, (value) => values.includes(value))
}

/**
 * Whether an answer was given that is none of these. "I do not know yet" counts: what is not certain is not settled. Without
 * any answer it is unknown.
 */
export function lacks(plan: Plan, path: string, ...values: readonly FieldValue[]): Truth {
  return without(readField(plan, path), path, values)
}

function without(value: FieldValue, path: string, values: readonly FieldValue[]): Truth {
  return value === null ? unknown(path) : known(!values.includes(value))
}

/** Whether some numbers pass a test together. */
export function numbers(plan: Plan, paths: readonly string[], test: (...values: number[]) => boolean): Truth {
  return together(
    paths.map((path) => ({ path, value: readField(plan, path) })),
    (value) => typeof value === 'number',
    test,
  )
}

/** Whether some ISO days or months pass a test together. */
export function days(plan: Plan, paths: readonly string[], test: (...values: string[]) => boolean): Truth {
  return together(
    paths.map((path) => ({ path, value: readField(plan, path) })),
    (value) => typeof value === 'string',
    test,
  )
}

interface Given {
  readonly path: string
  readonly value: FieldValue
}

function together<T extends FieldValue>(
  given: readonly Given[],
  isKind: (value: FieldValue) => value is T,
  test: (...values: T[]) => boolean,
): Truth {
  const values = given.map(({ value }) => value).filter(isKind)
  const missing = given.filter(({ value }) => !isKind(value)).map(({ path }) => path)
  return missing.length > 0 ? unknown(...missing) : known(test(...values))
}

/** Whether a field has an answer at all. Never unknown: having none is the point. */
export function isGiven(plan: Plan, path: string): Truth {
  return known(readField(plan, path) !== null)
}

/** A value that was computed, or the answers it waits for. */
export function computed<T>(value: T | null, missing: readonly string[], test: (value: T) => boolean): Truth {
  return value === null ? unknown(...missing) : known(test(value))
}

/** Whether an outcome passes a test; unknown while one of its answers is. */
export function outcomeIs(
  outcome: Outcome,
  test: (value: number) => boolean,
  otherwise: readonly string[] = [],
): Truth {
  const missing = unknownFields(outcome)
  return computed(outcome.value, missing.length > 0 ? missing : otherwise, test)
}

/** Whether an outcome and some answers pass a test together; unknown while one of them is. */
export function outcomeWith(
  outcome: Outcome,
  plan: Plan,
  paths: readonly string[],
  test: (value: number, ...numbers: number[]) => boolean,
  otherwise: readonly string[] = [],
): Truth {
  const { value } = outcome
  if (value !== null) return numbers(plan, paths, (...given) => test(value, ...given))
  return and(
    outcomeIs(outcome, () => true, otherwise),
    numbers(plan, paths, () => true),
  )
}

/** All at once: one that is false settles it, whatever is not known of the others. */
export function and(...parts: readonly Truth[]): Truth {
  if (parts.some(({ value }) => value === false)) return NO
  return settled(parts, true)
}

/** At least one: one that is true settles it. */
export function or(...parts: readonly Truth[]): Truth {
  const holding = parts.filter(({ value }) => value === true)
  if (holding.length > 0) return { ...YES, about: holding.flatMap(({ about }) => about) }
  return settled(parts, false)
}

/** The opposite; what is not known stays so. */
export function not({ value, missing }: Truth): Truth {
  return value === null ? { value, missing, about: [] } : known(!value)
}

function settled(parts: readonly Truth[], otherwise: boolean): Truth {
  const open = parts.filter(({ value }) => value === null)
  if (open.length > 0) return unknown(...new Set(open.flatMap(({ missing }) => missing)))
  return { value: otherwise, missing: [], about: otherwise ? parts.flatMap(({ about }) => about) : [] }
}

/** The answers of one item of a list, to be tested. */
export interface ItemAnswers {
  readonly item: Item
  readonly is: (key: string, ...values: readonly FieldValue[]) => Truth
  readonly lacks: (key: string, ...values: readonly FieldValue[]) => Truth
  readonly isGiven: (key: string) => Truth
  readonly numbers: (keys: readonly string[], test: (...values: number[]) => boolean) => Truth
  readonly days: (keys: readonly string[], test: (...values: string[]) => boolean) => Truth
}

/** The answers of an item, each under the path it has in the plan. */
export function answersOf(listPath: string, item: Item): ItemAnswers {
  const given = (keys: readonly string[]) =>
    keys.map((key) => ({ path: `${listPath}.${item.id}.${key}`, value: item[key] ?? null }))
  return {
    item,
    is: (key, ...values) =>
      tested(item[key] ?? null, `${listPath}.${item.id}.${key}`, (value) => values.includes(value)),
    lacks: (key, ...values) => without(item[key] ?? null, `${listPath}.${item.id}.${key}`, values),
    isGiven: (key) => known((item[key] ?? null) !== null),
    numbers: (keys, test) => together(given(keys), (value) => typeof value === 'number', test),
    days: (keys, test) => together(given(keys), (value) => typeof value === 'string', test),
  }
}

/** Whether a condition holds for one item of a list; names it when it does. */
export function ofItem(listPath: string, item: Item, test: (answers: ItemAnswers) => Truth): Truth {
  const truth = test(answersOf(listPath, item))
  return truth.value === true ? { ...truth, about: [`${listPath}.${item.id}`] } : truth
}

/**
 * Whether a condition holds for some item of a list; names the items it holds for. An empty list means "none" only when the
 * page has been reported done: until then nobody knows whether something belongs in it.
 */
export function someItem(plan: Plan, listPath: string, test: (answers: ItemAnswers) => Truth): Truth {
  const list = listAt(listPath)
  if (!list) throw new Error(`no list ${listPath}`)
  const items = listItems(plan, list)
  if (items.length === 0) return plan[list.subject].finished === true ? NO : unknown(listPath)
  return or(...items.map((item) => ofItem(listPath, item, test)))
}
