import i18next, { type TFunction } from 'i18next'
import { fieldAt, listAt, type ListDefinition } from '#domain/plan/catalogue.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems, type Item } from '#domain/plan/read.ts'
import { fieldKey, itemTitle as titleOfItem } from '#domain/plan/words.ts'
import { stepTitle } from '#domain/schedule/titles.ts'
import type { EditLabel } from '#contract/plan-procedures.ts'
import { packById } from './reference.ts'

export { answerText, fieldKey } from '#domain/plan/words.ts'

/** The label of a field, a list or a list item by its path. */
export function pathLabel(path: string, t: TFunction): string {
  const field = fieldAt(path)
  if (field) return t(`${fieldKey(field.definition)}.label`)
  const [subject = '', key = ''] = path.split('.')
  const list = listAt(`${subject}.${key}`)
  return list ? t(`${list.subject}:lists.${list.key}.one`) : path
}

/** What an item of a list is called. */
export function itemTitle(list: ListDefinition, item: Item | undefined, t: TFunction): string {
  const language = i18next.language === 'en' ? 'en' : 'nl'
  return titleOfItem(list, item, t, (id) => stepTitle(packById(null).steps, id)?.[language] ?? null)
}

/** What the item is called that a path leads into; null for a path outside lists. */
export function itemTitleAt(plan: Plan, path: string, t: TFunction): string | null {
  const [subject = '', key = '', id] = path.split('.')
  const list = listAt(`${subject}.${key}`)
  return list && id
    ? itemTitle(
        list,
        listItems(plan, list).find((item) => item.id === id),
        t,
      )
    : null
}

/** What an edit was, for "Undo: …". A page's own statement is named after the page. */
export function editText(label: EditLabel, t: TFunction): string {
  const [subject = '', key = ''] = label.path.split('.')
  const what = key === 'finished' ? t(`${subject}:title`) : pathLabel(label.path, t)
  return t(`frame:edit.${label.kind}`, { label: what })
}
