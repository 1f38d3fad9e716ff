import type { FieldKind } from '../../field/meta.ts'
import { fieldAt, fieldPath, LISTS, SCALARS, type FieldDefinition } from '../../plan/catalogue.ts'
import type { Plan } from '../../plan/plan.ts'
import { listItems, type Item } from '../../plan/read.ts'
import { isAsked } from '../../plan/status.ts'

/** Answers about what could be different, not about the plan itself. */
const ABOUT_WHAT_IF = ['finance.scenario', 'finance.range', 'finance.correlation', 'finance.simulation']
const NUMERIC: readonly FieldKind[] = ['wholeNumber', 'decimal', 'euro', 'percentage']
/** Words change no figure. */
const WORDS: readonly FieldKind[] = ['text', 'longText', 'statement']

/** Whether a field asks for a number. */
function isNumeric({ meta }: FieldDefinition): boolean {
  return NUMERIC.includes(meta.kind)
}

/** Whether a field is about scenarios, ranges or the simulation. */
function isAboutWhatIf({ subject, list, key }: FieldDefinition): boolean {
  const path = `${subject}.${list?.key ?? key}`
  return ABOUT_WHAT_IF.some((start) => path.startsWith(start))
}

/** The paths of the questions that can be answered differently in a scenario, in the order of the pages. */
export function changeableQuestions(plan: Plan): string[] {
  const isChangeable = (field: FieldDefinition, item: Item | null) =>
    !WORDS.includes(field.meta.kind) && !isAboutWhatIf(field) && isAsked(plan, field, item)
  const scalars = SCALARS.filter((field) => isChangeable(field, null)).map((field) => fieldPath(field, null))
  const items = LISTS.flatMap((list) =>
    listItems(plan, list).flatMap((item) =>
      list.fields.filter((field) => isChangeable(field, item)).map((field) => fieldPath(field, item.id)),
    ),
  )
  return [...scalars, ...items]
}

/** The paths of the questions a range can be about: those that ask for a number. */
export function numericQuestions(plan: Plan): string[] {
  return changeableQuestions(plan).filter((path) => {
    const field = fieldAt(path)
    return field !== null && isNumeric(field.definition)
  })
}

/** Whether the question at a path is in the plan: its item may have been removed. */
export function isInPlan(plan: Plan, path: string): boolean {
  const field = fieldAt(path)
  if (!field) return false
  const { list } = field.definition
  if (!list) return true
  return listItems(plan, list).some(({ id }) => id === field.itemId)
}
