import { destinationNow } from '../search/arrival.ts'

/** How long a new item may take to appear on the page, in frames. */
const PATIENCE = 60

/** Gives focus to a field of an item that was just added, as soon as the page shows it. */
export function focusNewField(path: string, left = PATIENCE): void {
  requestAnimationFrame(() => {
    const control = document.querySelector<HTMLElement>(`#content [data-path="${path}"]`)
    if (!control && left > 0) focusNewField(path, left - 1)
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  })
}

/** The item of a list that somebody is on the way to, such as from search; its page begins with it unfolded. */
export function itemToShow(list: string): string | null {
  const destination = destinationNow()
  if (destination?.kind !== 'answer' || !destination.id.startsWith(`${list}.`)) return null
  return destination.id.slice(list.length + 1).split('.')[0] ?? null
}
