import { useEffect, useSyncExternalStore } from 'react'
import type { SearchHit } from '#contract/search-procedures.ts'

/** A place with something on it: a hit of search, or a remark or a verdict of a review. */
export interface Destination extends Pick<SearchHit, 'id' | 'to'> {
  readonly kind: SearchHit['kind'] | 'thread' | 'verdict'
}

interface Arrival {
  readonly count: number
  readonly destination: Destination | null
}

let arrival: Arrival = { count: 0, destination: null }
const listeners = new Set<() => void>()

/** Says where search is about to go. The page there is drawn anew, so that it begins with what was found. */
export function arriveAt(destination: Destination): void {
  tell({ count: arrival.count + 1, destination })
}

/**
 * Gives focus to what search went to, once its page is there; the title of the page has it where there is nothing more
 * precise. Only for the frame, whose effects come after those of its pages. Answers how often search went somewhere.
 */
export function useArrivals(location: string): number {
  const { count, destination } = useSyncExternalStore(subscribe, () => arrival)
  useEffect(() => {
    if (!destination || destination.to !== location) return
    const element = elementOf(destination)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'center' })
    tell({ count, destination: null })
  }, [count, destination, location])
  return count
}

/** What search is going to, for a page that is drawn and has to open something to show it. */
export function destinationNow(): Destination | null {
  return arrival.destination
}

function elementOf({ kind, id }: Destination): HTMLElement | null {
  if (kind !== 'answer') return document.getElementById(`${kind}-${id}`)
  const field = `main [data-path="${CSS.escape(id)}"]`
  return document.querySelector<HTMLElement>(`${field}:checked`) ?? document.querySelector<HTMLElement>(field)
}

function tell(next: Arrival): void {
  arrival = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
