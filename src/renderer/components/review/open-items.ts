import { PAGES } from '#domain/plan/pages.ts'
import type { Subject } from '#domain/plan/plan.ts'
import type { Anchor } from '#domain/review/entry.ts'
import { pageOfAnchor } from '#domain/review/page-of-anchor.ts'
import { isJudged, type Judged } from './verdicts.ts'

/** Something a mentor still has to look at: a remark that is open, or a page without a verdict on what it says now. */
export type OpenItem =
  | { readonly kind: 'thread'; readonly id: string; readonly about: Anchor }
  | { readonly kind: 'verdict'; readonly page: Subject }

/** Everything that is open, page by page in the order of the plan: its remarks, then its verdict. */
export function openItems(review: Judged): OpenItem[] {
  const open = review.said.threads.filter(({ isResolved, isWithdrawn }) => !isResolved && !isWithdrawn)
  const threads = open.map(({ comment }) => {
    const { id, what } = comment.entry
    return { item: { kind: 'thread', id, about: what.about } as const, page: pageOfAnchor(what.about) }
  })
  const asked = review.role === 'mentor' ? (review.current?.pages ?? []) : []
  const verdicts = asked
    .filter((page) => !isJudged(review, page))
    .map((page) => ({ item: { kind: 'verdict', page } as const, page }))
  const order = (page: string | null) => {
    const place = PAGES.findIndex(({ id }) => id === page)
    return place === -1 ? PAGES.length : place
  }
  return [...threads, ...verdicts]
    .map((one) => ({ ...one, place: order(one.page) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

/** The same item as before, recognised after something was added or settled. */
export function nameOfItem(item: OpenItem): string {
  return item.kind === 'thread' ? `thread-${item.id}` : `verdict-${item.page}`
}

/** The place after the one that was visited last; where that is no longer in the list, the place it had. */
export function nextPlace(names: readonly string[], last: { name: string; at: number } | null): number {
  if (names.length === 0 || last === null) return 0
  const at = names.indexOf(last.name)
  return (at === -1 ? last.at : at + 1) % names.length
}
