import { z } from 'zod'
import { itemIdSchema } from '#domain/field/list.ts'
import { planSchema } from '#domain/plan/plan.ts'

const path = z.string().max(120)
const fieldValue = z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()])
const values = z.record(z.string().max(60), fieldValue)
const nothing = z.strictObject({})

/** What an edit did: its log number, and the day and time (ISO, UTC) it was safely on disk. */
const saved = z.strictObject({ edit: z.int().nullable(), savedAt: z.iso.datetime() })

/** Names an edit for "Undo: …": what kind of change and the path it touched. */
const editLabelSchema = z.strictObject({ kind: z.enum(['set', 'insert', 'remove', 'reorder']), path })
export type EditLabel = z.infer<typeof editLabelSchema>

const historyEntrySchema = z.strictObject({
  at: z.iso.datetime(),
  before: fieldValue,
  after: fieldValue,
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

const snapshot = z.strictObject({
  plan: planSchema,
  workbookId: z.uuid(),
  referencePack: z.string(),
  savedAt: z.iso.datetime(),
  undo: editLabelSchema.nullable(),
  redo: editLabelSchema.nullable(),
})
export type PlanSnapshot = z.infer<typeof snapshot>

/** What a page asks of the open workbook; answered by the workbook process. */
export const planProcedures = {
  'plan.read': { input: nothing, output: snapshot },
  'plan.set': { input: z.strictObject({ path, value: fieldValue }), output: saved },
  /** Several answers as one edit, which one undo takes back. `item`: what an item that is not there yet begins with. */
  'plan.setAll': {
    input: z.strictObject({
      answers: z
        .array(z.strictObject({ path, value: fieldValue, item: values.nullable() }))
        .min(1)
        .max(100),
    }),
    output: saved,
  },
  'plan.addItem': {
    input: z.strictObject({ list: path, values }),
    output: z.strictObject({ ...saved.shape, id: itemIdSchema }),
  },
  'plan.removeItem': { input: z.strictObject({ list: path, id: itemIdSchema }), output: saved },
  'plan.moveItem': {
    input: z.strictObject({ list: path, id: itemIdSchema, to: z.int().min(0) }),
    output: saved,
  },
  'history.undo': { input: nothing, output: editLabelSchema },
  'history.redo': { input: nothing, output: editLabelSchema },
  'history.ofField': { input: z.strictObject({ path }), output: z.array(historyEntrySchema).max(50) },
} as const
