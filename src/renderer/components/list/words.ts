import i18next, { type TFunction } from 'i18next'
import type { ListDefinition } from '#domain/plan/catalogue.ts'
import type { Item } from '#domain/plan/read.ts'
import { titleOf } from '../../app/library.ts'

/** Where the words of a list are. */
export function listKey(list: ListDefinition): string {
  return `${list.subject}:lists.${list.key}`
}

/** What an item is called: the answer to the first question of its list, the step it is about, or "item without a name". */
export function itemName(list: ListDefinition, item: Item, t: TFunction): string {
  const first = list.fields[0]
  const value = first ? item[first.key] : null
  if (first?.meta.kind === 'choice' && typeof value === 'string') {
    return t(`${list.subject}:fields.${list.key}.${first.key}.choices.${value}`)
  }
  if (typeof item['step'] === 'string') return titleOf(item['step'], i18next.language === 'en' ? 'en' : 'nl')
  return typeof value === 'string' ? value : t(`${listKey(list)}.unnamed`)
}
