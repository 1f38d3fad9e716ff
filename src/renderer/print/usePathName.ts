import { listAt } from '#domain/plan/catalogue.ts'
import { taskTitle } from '#domain/schedule/titles.ts'
import { itemTitleAt, pathLabel } from '../app/labels.ts'
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
  const taskName = useTaskName()
  return (path) => {
    const task = plan.schedule.tasks.find(({ id }) => path.startsWith(`schedule.tasks.${id}`))
    return task ? taskName(task.step ?? task.id) : itemTitleAt(plan, path, t)
  }
}

/** Answers what a step or own task is called, by its id. */
export function useTaskName(): (id: string) => string {
  const { t, language } = useTexts()
  const { input } = useFacts()
  return (id) => taskTitle(input, id, language) ?? t('schedule:lists.tasks.unnamed')
}
