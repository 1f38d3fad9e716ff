import { canonicalJson } from './canonical.ts'
import type { Entry } from './entry.ts'

/** Whether an entry is what its author signed: its id follows from what it says and the signature is of its key. */
export type IsGenuine = (entry: Entry) => boolean

/**
 * The union of sets of entries, in the order of when they were made. Idempotent, commutative and associative: an id is
 * held once, and of two entries that claim it the genuine one stays, then the last in the order of their texts.
 */
export function merge(sets: readonly (readonly Entry[])[], isGenuine: IsGenuine): Entry[] {
  const byId = new Map<string, Entry>()
  for (const entry of sets.flat()) {
    const held = byId.get(entry.id)
    byId.set(entry.id, held ? better(held, entry, isGenuine) : entry)
  }
  return [...byId.values()].sort(inTime)
}

function better(one: Entry, other: Entry, isGenuine: IsGenuine): Entry {
  const [textOfOne, textOfOther] = [canonicalJson(one), canonicalJson(other)]
  if (textOfOne === textOfOther) return one
  const [first, second] = [isGenuine(one), isGenuine(other)]
  if (first !== second) return first ? one : other
  return textOfOne > textOfOther ? one : other
}

/** Earlier entries first; those of one moment by their id. */
export function inTime(one: Entry, other: Entry): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
