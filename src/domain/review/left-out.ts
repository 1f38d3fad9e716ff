import { LISTS } from '../plan/catalogue.ts'
import { PAGES } from '../plan/pages.ts'
import type { Plan, Subject } from '../plan/plan.ts'
import { listItems, readField } from '../plan/read.ts'
import { statusOf } from '../plan/status.ts'
import { goesAlong, pagesOf, PRIVATE_FIELDS, sharedPlan, type Selection } from './selection.ts'

/** A page and how much is filled in on it: answers, and items of lists. */
export interface PageCount {
  readonly page: Subject
  readonly answered: number
}

/** What of a plan stays behind. */
export interface LeftOut {
  /** Pages with answers that do not go along, and how many of those there are. */
  readonly pages: readonly PageCount[]
  /** The private figures that have an answer, on pages that do go along. */
  readonly privatePaths: readonly string[]
  /** Items of lists that go along, which stay behind because they are about something that does. */
  readonly items: number
}

/** How much is filled in on these pages, in the order of the plan. */
export function pageCounts(plan: Plan, pages: readonly Subject[]): PageCount[] {
  return pages.map((page) => ({ page, answered: statusOf(plan, page).answered }))
}

/** What the mentor does not get to see with this selection. */
export function leftOut(plan: Plan, selection: Selection): LeftOut {
  const pages = pagesOf(selection)
  const shared = sharedPlan(plan, selection)
  const others = PAGES.flatMap(({ subject }) => (subject && !pages.includes(subject) ? [subject] : []))
  const isOnPage = (path: string) => goesAlong({ ...selection, privateFigures: true }, path)
  const isLeft = (path: string) => isOnPage(path) && !goesAlong(selection, path)
  return {
    pages: pageCounts(plan, others)
      .map(({ page, answered }) => ({ page, answered: answered - statusOf(shared, page).answered }))
      .filter(({ answered }) => answered > 0),
    privatePaths: PRIVATE_FIELDS.filter((path) => isLeft(path) && readField(plan, path) !== null),
    items: itemsOn(plan, pages) - itemsOn(shared, pages),
  }
}

function itemsOn(plan: Plan, pages: readonly Subject[]): number {
  const lists = LISTS.filter(({ subject }) => pages.includes(subject))
  return lists.reduce((sum, list) => sum + listItems(plan, list).length, 0)
}
