import type { FieldValue } from '../../field/meta.ts'
import { fieldAt } from '../../plan/catalogue.ts'
import type { Plan } from '../../plan/plan.ts'

/** An answer that is taken to be different, by the path of its field. */
export interface Override {
  readonly path: string
  readonly value: FieldValue
}

/**
 * The plan with some answers different; the given plan stays as it was and everything untouched is shared with it. A path to
 * an item that is no longer there changes nothing. Values are not checked again: they were when they were stored.
 */
export function withOverrides(plan: Plan, overrides: readonly Override[]): Plan {
  if (overrides.length === 0) return plan
  const planOf = overrider(
    plan,
    overrides.map(({ path }) => path),
  )
  return planOf(overrides.map(({ value }) => value))
}

/** As `withOverrides`, for many values of the same answers: the paths are looked up once. */
export function overrider(plan: Plan, paths: readonly string[]): (values: readonly FieldValue[]) => Plan {
  const places = paths.map((path, index) => placeOf(plan, path, index))
  const subjects = [...new Set(places.map(({ subject }) => subject))]
  return (values) => {
    const copy: Record<string, unknown> = { ...plan }
    // Subjects are objects, and their lists arrays of items: the paths were refused otherwise when they were stored.
    for (const subject of subjects) copy[subject] = { ...(copy[subject] as object) }
    const copied = new Set<string>()
    for (const place of places) put(copy[place.subject] as Record<string, unknown>, place, values, copied)
    // Every subject is still there, with the same keys.
    return copy as Plan
  }
}

/** Where an override goes: a key of a subject, or of the item at this place in a list (-1: it is gone). */
interface Place {
  readonly index: number
  readonly subject: string
  readonly key: string
  readonly item: { readonly at: number; readonly key: string } | null
}

function placeOf(plan: Plan, path: string, index: number): Place {
  const [subject = '', key = '', id, itemKey = ''] = path.split('.')
  if (id === undefined) return { index, subject, key, item: null }
  // A path of four parts leads to a list of items.
  const items = Reflect.get(Reflect.get(plan, subject) as object, key) as readonly { readonly id: string }[]
  return { index, subject, key, item: { at: items.findIndex((item) => item.id === id), key: itemKey } }
}

function put(
  answers: Record<string, unknown>,
  { index, subject, key, item }: Place,
  values: readonly FieldValue[],
  copied: Set<string>,
): void {
  const value = values[index] ?? null
  if (item === null) {
    answers[key] = value
    return
  }
  const list = `${subject}.${key}`
  const items = answers[key] as Record<string, unknown>[]
  const own = copied.has(list) ? items : [...items]
  copied.add(list)
  if (item.at >= 0) own[item.at] = { ...own[item.at], [item.key]: value }
  answers[key] = own
}

/** What is different in one scenario. A change that no longer fits its field is left out. */
export function overridesOf({ finance }: Plan, scenarioId: string): Override[] {
  return finance.scenarioChanges.flatMap(({ scenario, path, value }) => {
    if (scenario !== scenarioId || path === null || value === null) return []
    const override = readOverride(path, value)
    return override ? [override] : []
  })
}

/** Reads a stored change; null when there is no such field or its value does not fit. */
export function readOverride(path: string, json: string): Override | null {
  const schema = fieldAt(path)?.definition.schema
  const parsed = schema?.safeParse(parseJson(json))
  // A field's schema takes only field values.
  return parsed?.success ? { path, value: parsed.data as FieldValue } : null
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
