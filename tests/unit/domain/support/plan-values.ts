import fc from 'fast-check'
import type { FieldValue } from '#domain/field/meta.ts'
import { LISTS, SCALARS, type FieldDefinition, type ListDefinition } from '#domain/plan/catalogue.ts'
import { emptyPlan, planSchema, type Plan } from '#domain/plan/plan.ts'
import { danglingReferences } from '#domain/plan/references.ts'
import type { Route } from '#domain/route/route.ts'
import { edited, set } from './plans.ts'
import { anyValue } from './values.ts'

const MOST_ITEMS = 3

/** The answers of a plan by subject and key, before they are known to make a plan. */
type Draft = Record<string, Record<string, unknown>>

/** An id of one of the first items of a list, which need not be there. */
const anyId = fc.nat(MOST_ITEMS - 1).map(idOf)

/** Any plan: every field of the catalogue answered or unknown, every list with up to a few items, references sound. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.tuple(...SCALARS.map(anyAnswer)), fc.tuple(...LISTS.map(anyItems)))
  .map(([answers, lists]) => {
    const draft: Draft = structuredClone(emptyPlan())
    SCALARS.forEach(({ subject, key }, index) => put(draft, subject, key, answers[index]))
    LISTS.forEach(({ subject, key }, index) => put(draft, subject, key, lists[index]))
    const plan = planSchema.parse(draft)
    return edited(plan, ...danglingReferences(plan).map((path) => set(path, null)))
  })

/** Any plan on this route. It has answers to the questions of other routes too, as after a change of route. */
export function planOn(route: Route): fc.Arbitrary<Plan> {
  return anyPlan.map((plan) => edited(plan, set('route.kind', route)))
}

function put(draft: Draft, subject: string, key: string, value: unknown): void {
  draft[subject] = { ...draft[subject], [key]: value }
}

function anyAnswer({ meta }: FieldDefinition): fc.Arbitrary<FieldValue> {
  return meta.kind === 'reference' ? fc.option(anyId) : anyValue(meta)
}

function anyItems(list: ListDefinition): fc.Arbitrary<unknown[]> {
  const answers = fc.tuple(...list.fields.map(anyAnswer))
  return fc
    .array(answers, { maxLength: Math.min(MOST_ITEMS, list.meta.maxItems) })
    .map((items) => items.map((item, index) => ({ id: idOf(index), ...answersByKey(list, item) })))
}

function answersByKey(list: ListDefinition, answers: readonly FieldValue[]): Record<string, unknown> {
  return Object.fromEntries(list.fields.map(({ key }, index) => [key, answers[index]]))
}

function idOf(index: number): string {
  return `item${String(index).padStart(4, '0')}`
}
