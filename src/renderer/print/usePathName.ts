import type { TFunction } from 'i18next'
import { listAt, type ListDefinition } from '#domain/plan/catalogue.ts'
import { listItems, type Item } from '#domain/plan/read.ts'
import { teamTitle } from '#domain/readers/team-names.ts'
import { taskTitle } from '#domain/schedule/titles.ts'
import { itemTitle, pathLabel } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import { useFacts } from './facts.tsx'

/** Answers what is asked at a path, with the name of its item where it is in a list. */
export function usePathName(): (path: string) => string {
  const { t } = useTexts()
  const itemName = useItemName()
  return (path) => {
    const label = listAt(path) ? t('plan:addTo', { what: pathLabel(path, t) }) : pathLabel(path, t)
    const item = itemName(path)
    return item === null || listAt(path) ? label : `${label} (${item})`
  }
}

/** Answers what the item is called that a path leads into; null for a path outside lists. */
export function useItemName(): (path: string) => string | null {
  const { t } = useTexts()
  const { plan } = useFacts()
  return (path) => {
    const [subject = '', key = '', id] = path.split('.')
    const list = listAt(`${subject}.${key}`)
    if (!list || !id) return null
    const item = listItems(plan, list).find((one) => one.id === id)
    return printedTitle(list, item, t)
  }
}

/** What an item of a list is called on paper: somebody of the team by their work. */
export function printedTitle(list: ListDefinition, item: Item | undefined, t: TFunction): string {
  return teamTitle(list, item, t) ?? itemTitle(list, item, t)
}

/** Answers what a step or own task is called, by its id. */
export function useTaskName(): (id: string) => string {
  const { t, language } = useTexts()
  const { input } = useFacts()
  return (id) => taskTitle(input, id, language) ?? t('schedule:lists.tasks.unnamed')
}
