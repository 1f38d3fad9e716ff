import type { NewRound } from '#contract/review-procedures.ts'
import { PAGES } from '#domain/plan/pages.ts'
import type { Plan, Subject } from '#domain/plan/plan.ts'
import { statusOf } from '#domain/plan/status.ts'
import type { Review } from '../../app/review.ts'

/** What the user chooses to share, but for the day. */
export type Choice = Omit<NewRound, 'today'>

/** The pages of the chosen road that can be shared, in the order of the plan; `route` goes along anyway. */
export function sharablePages(plan: Plan): Subject[] {
  const kind = plan.route.kind ?? 'undecided'
  return PAGES.flatMap(({ subject, routes }) => (subject && routes.includes(kind) ? [subject] : []))
}

/** What a next round begins with: the pages and the reader of the last one, or all pages with answers. Never private figures. */
export function firstChoice(plan: Plan, rounds: Review['rounds']): Choice {
  const last = rounds.at(-1)
  const pages = sharablePages(plan)
  const filled = pages.filter((page) => statusOf(plan, page).answered > 0)
  return {
    pages: last ? pages.filter((page) => last.pages.includes(page)) : filled,
    privateFigures: false,
    to: last?.to ?? '',
    question: '',
    since: last?.reviewId ?? null,
  }
}
