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
  const copy: Record<string, unknown> = { ...plan }
  for (const { path, value } of overrides) {
    const [subject = '', key = '', id, itemKey = ''] = path.split('.')
    const before = copy[subject] as Record<string, unknown>
    copy[subject] = {
      ...before,
      [key]: id === undefined ? value : itemsWith(before[key], id, itemKey, value),
    }
  }
  // Every subject is still there, with the same keys.
  return copy as Plan
}

function itemsWith(items: unknown, id: string, key: string, value: FieldValue): unknown {
  // A path of four parts leads to a list of items; anything else was refused when the override was stored.
  return (items as readonly { readonly id: string }[]).map((item) =>
    item.id === id ? { ...item, [key]: value } : item,
  )
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
