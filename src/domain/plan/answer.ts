import type { Language } from '../field/format.ts'
import type { FieldMeta } from '../field/meta.ts'
import { parseInput, type Expected, type Parsed } from '../field/parse.ts'
import type { FieldDefinition } from './catalogue.ts'

/** Reads typed text as an answer to a field: notation first, then the field's own schema has the last word. */
export function readAnswer(definition: FieldDefinition, typed: string, language: Language): Parsed {
  const parsed = parseInput(definition.meta, typed, language)
  if (!parsed.ok) return parsed
  return definition.schema.safeParse(parsed.value).success
    ? parsed
    : { ok: false, expected: fitting(definition.meta) }
}

/** What to ask for when the notation is right but the field does not take the value. */
function fitting(meta: FieldMeta): Expected {
  if (meta.min !== null || meta.max !== null) return 'bounds'
  return meta.maxLength === null ? 'choice' : 'text'
}
