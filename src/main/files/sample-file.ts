import { z } from 'zod'
import { planProcedures } from '#contract/plan-procedures.ts'
import { shellProcedures } from '#contract/shell-procedures.ts'

const setEdit = z.strictObject({ procedure: z.literal('plan.set'), input: planProcedures['plan.set'].input })
const addEdit = z.strictObject({
  procedure: z.literal('plan.addItem'),
  input: planProcedures['plan.addItem'].input,
  /** A name for the new item; later on `@name` stands for its id, in a path and in an answer. */
  as: z.string().optional(),
})
const editSchema = z.discriminatedUnion('procedure', [setEdit, addEdit])
export type SampleEdit = z.infer<typeof editSchema>

/** A plan written down as the edits that make it: the first answers, and then one edit after another. */
export const sampleSchema = z.strictObject({
  ...shellProcedures['file.create'].input.shape,
  edits: z.array(editSchema),
})
export type Sample = z.infer<typeof sampleSchema>

/** The edit with the id of the item in place of every `@name` it has been given under; other text stays as it is. */
export function withIds(edit: SampleEdit, ids: ReadonlyMap<string, string>): SampleEdit {
  const inText = (text: string) => text.replace(/@(\w+)/g, (whole, name: string) => ids.get(name) ?? whole)
  const inValue = <T>(value: T) => (typeof value === 'string' ? inText(value) : value)
  if (edit.procedure === 'plan.set') {
    const { path, value } = edit.input
    return { ...edit, input: { path: inText(path), value: inValue(value) } }
  }
  const values = Object.fromEntries(
    Object.entries(edit.input.values).map(([key, value]): [string, typeof value] => [key, inValue(value)]),
  )
  return { ...edit, input: { list: edit.input.list, values } }
}
