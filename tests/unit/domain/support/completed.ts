import type { FieldMeta, FieldValue } from '#domain/field/meta.ts'
import { fieldAt, listAt } from '#domain/plan/catalogue.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems } from '#domain/plan/read.ts'
import { missingAnswers } from '#domain/plan/status.ts'
import { edited } from './plans.ts'

/** The plan with some answer given to everything that is required, however many questions the answers bring. */
export function completed(plan: Plan): Plan {
  const missing = missingAnswers(plan)
  // Lists first: a reference can be answered only once its list has an item.
  const next = missing.find(({ path }) => listAt(path)) ?? missing[0]
  return next ? completed(edited(plan, answerTo(plan, next.path))) : plan
}

function answerTo(plan: Plan, path: string): Edit {
  if (listAt(path)) return { kind: 'add', list: path, id: 'item00001', values: {} }
  const meta = fieldAt(path)?.definition.meta
  if (!meta) throw new Error(`no field ${path}`)
  return { kind: 'set', path, value: someAnswer(plan, meta) }
}

function someAnswer(plan: Plan, meta: FieldMeta): FieldValue {
  const list = meta.refersTo === null ? null : listAt(meta.refersTo)
  if (list) return listItems(plan, list)[0]?.id ?? null
  return meta.choices[0] ?? meta.min ?? 'Something'
}
