import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { FieldKind } from '../../src/domain/field/meta.ts'
import { fieldKey } from '../../src/domain/plan/words.ts'
import { LISTS, SCALARS, type FieldDefinition } from '../../src/domain/plan/catalogue.ts'
import { planFileSchema } from '../../src/domain/plan/json.ts'

/** Where the schema of a plan file is. */
export const PLAN_SCHEMA = 'docs/plan-schema.json'

/** How days and months are written. */
const PATTERNS: Readonly<Partial<Record<FieldKind, string>>> = {
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  month: '^\\d{4}-\\d{2}$',
}

const textsSchema = z.object({ fields: z.record(z.string(), z.unknown()) }).loose()

/** The JSON Schema of a plan file, generated from the definitions: every question with its English words and its unit. */
export function planJsonSchema(): string {
  const fields = [...SCALARS, ...LISTS.flatMap((list) => list.fields)]
  const bySchema = new Map<unknown, FieldDefinition>(fields.map((field) => [field.schema, field]))
  const described = z.toJSONSchema(planFileSchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      // A binary fraction is no exact multiple of a hundredth: a strict validator would refuse 33.33.
      if ((jsonSchema.multipleOf ?? 1) < 1) delete jsonSchema.multipleOf
      const field = bySchema.get(zodSchema)
      if (!field) return
      jsonSchema.description = description(field)
      const pattern = PATTERNS[field.meta.kind]
      if (pattern !== undefined) jsonSchema.pattern = pattern
    },
  })
  return `${JSON.stringify({ title: 'Praktijkpad plan', ...described }, null, 2)}\n`
}

function description(field: FieldDefinition): string {
  const { kind, unit, refersTo } = field.meta
  const about = [unit ?? kind, ...(refersTo === null ? [] : [`the id of an item of ${refersTo}`])].join(', ')
  return `${label(field)} (${about})`
}

const texts = new Map<string, z.infer<typeof textsSchema>>()

/** The English words of a field; a statement of a page has none. */
function label(field: FieldDefinition): string {
  const [subject = '', path = ''] = fieldKey(field).split(':')
  const known =
    texts.get(subject) ??
    textsSchema.parse(JSON.parse(readFileSync(`resources/content/en/${subject}.json`, 'utf8')))
  texts.set(subject, known)
  let at: unknown = known
  for (const key of [...path.split('.'), 'label'])
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : null
  return typeof at === 'string' ? at : field.key
}
