import type { FieldValue } from '#domain/field/meta.ts'
import { listAt, type FieldDefinition } from '#domain/plan/catalogue.ts'
import { listItems } from '#domain/plan/read.ts'
import { answerText, itemTitle } from './labels.ts'
import { useTexts } from './useTexts.ts'
import { usePlan } from './workbook.ts'

/** An answer as a reader sees it; a reference is the name of its item. */
export function useAnswerText(): (definition: FieldDefinition, value: FieldValue) => string {
  const { t, language } = useTexts()
  const plan = usePlan()
  return (definition, value) => {
    const list = listAt(definition.meta.refersTo ?? '')
    if (!list || value === null) return answerText(definition, value, t, language)
    const item = listItems(plan, list).find(({ id }) => id === value)
    return item ? itemTitle(list, item, t) : t('field:removedItem')
  }
}
