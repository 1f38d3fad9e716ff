import { listAt } from '#domain/plan/catalogue.ts'
import { itemTitleAt, pathLabel } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import { useFacts } from './facts.tsx'

/** Answers what is asked at a path, with the name of its item where it is in a list. */
export function usePathName(): (path: string) => string {
  const { t } = useTexts()
  const { plan } = useFacts()
  return (path) => {
    const label = listAt(path) ? t('plan:addTo', { what: pathLabel(path, t) }) : pathLabel(path, t)
    const item = itemTitleAt(plan, path, t)
    return item === null || listAt(path) ? label : `${label} (${item})`
  }
}
