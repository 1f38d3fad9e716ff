import type { SearchKind } from '#contract/search-procedures.ts'

/** One thing that can be found, in one language. */
export interface SearchDocument {
  readonly kind: SearchKind
  /** Its name, given once within its kind. */
  readonly id: string
  readonly title: string
  readonly body: string
  /** Words it is found by as well, such as the name of the item an answer is about. They count least. */
  readonly also: string
  /** One line to show with it: where it belongs, or its year and how sure it is. Nothing is found by it. */
  readonly context: string
  /** The page it is on, as in the address after `#`. */
  readonly to: string
}

/** Names a document among those of all kinds. */
export function keyOf({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}
