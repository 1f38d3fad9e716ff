import { z } from 'zod'
import { DomainError } from '../error.ts'
import { LISTS } from './catalogue.ts'
import { planSchema, SUBJECTS, type Plan } from './plan.ts'
import { listItems } from './read.ts'
import { danglingReferences } from './references.ts'

const FORMAT = 'praktijkpad-plan'
const VERSION = 1

const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  plan: z.unknown(),
})

/** A plan file as `planToJson` writes it; docs/plan-schema.json is generated from it. */
export const planFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  plan: planSchema,
})

/**
 * The plan as JSON text: every question in the order of the definitions, unknown answers as `null`, two spaces of
 * indent and a line break at the end. Two plans with the same answers give the same bytes.
 */
export function planToJson(plan: Plan): string {
  const subjects = SUBJECTS.map((subject): [string, object] => [
    subject,
    inOrder(planSchema.shape[subject], plan[subject]),
  ])
  const file = { format: FORMAT, version: VERSION, plan: Object.fromEntries(subjects) }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The answers of a subject or an item, in the order in which its schema defines them. */
function inOrder(schema: z.ZodObject, answers: object): object {
  const entries = Object.entries(schema.shape).map(([key, field]): [string, unknown] => {
    const answer: unknown = Reflect.get(answers, key)
    return [key, field instanceof z.ZodArray ? itemsInOrder(field.element, answer) : answer]
  })
  return Object.fromEntries(entries)
}

function itemsInOrder(item: unknown, items: unknown): unknown[] {
  if (!(item instanceof z.ZodObject) || !Array.isArray(items))
    throw new Error('a list that is no list of items')
  return items.map((answers: object) => inOrder(item, answers))
}

/**
 * Reads what `planToJson` wrote. Keeps all of it or refuses: throws `plan.unreadable` for text that is no plan in this
 * format, `plan.newerFormat` for a later version of it, and, saying where in `path`, `plan.invalidValue` for an answer
 * that is missing, impossible or to a question nobody asks and for two items with one id, and `plan.unknownItem` for a
 * reference to an item that is not there.
 */
export function planFromJson(text: string): Plan {
  const given = givenPlan(text)
  const parsed = planSchema.safeParse(given)
  if (!parsed.success) {
    throw new DomainError('plan.invalidValue', { path: pathText(parsed.error.issues[0]?.path ?? []) })
  }
  refuse('plan.invalidValue', [...lost(given, parsed.data, []), ...doubledItems(parsed.data)])
  refuse('plan.unknownItem', danglingReferences(parsed.data))
  return parsed.data
}

/** What stands where the plan is in a plan file, whatever it is. Throws `plan.unreadable` or `plan.newerFormat`. */
export function givenPlan(text: string): unknown {
  const envelope = envelopeSchema.safeParse(parsedJson(text))
  if (!envelope.success) throw new DomainError('plan.unreadable')
  if (envelope.data.version > VERSION) throw new DomainError('plan.newerFormat')
  return envelope.data.plan
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new DomainError('plan.unreadable')
    throw error
  }
}

function refuse(code: 'plan.invalidValue' | 'plan.unknownItem', paths: readonly string[]): void {
  const [path] = paths
  if (path !== undefined) throw new DomainError(code, { path })
}

/** Where reading would drop or alter what the text says: a question nobody asks, a text with space around it. */
function lost(given: unknown, kept: unknown, at: readonly string[]): string[] {
  if (typeof given !== 'object' || given === null) return given === kept ? [] : [pathText(at)]
  return Object.entries(given).flatMap(([key, value]) => {
    const path = [...at, key]
    if (typeof kept !== 'object' || kept === null || !Object.hasOwn(kept, key)) return [pathText(path)]
    return lost(value, Reflect.get(kept, key), path)
  })
}

function doubledItems(plan: Plan): string[] {
  return LISTS.flatMap((list) => {
    const ids = listItems(plan, list).map(({ id }) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${list.path}.${id}`)
  })
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
