import type { PageId } from '../plan/pages.ts'
import { STEP_PHASES, type Step } from '../reference/entries.ts'
import type { Route } from '../route/route.ts'
import type { Article } from './article.ts'

/** An article and, when it is about a step, that step as the reference pack has it. */
export interface Entry {
  readonly article: Article
  readonly step: Step | null
}

/** The articles with their steps: themes first, then the steps in the order of the road. */
export function libraryEntries(articles: readonly Article[], steps: readonly Step[]): Entry[] {
  const places = new Map(steps.map((step, index) => [step.id, index]))
  return articles
    .map((article) => ({ article, step: stepOf(article, steps) }))
    .sort((one, other) => placeOf(one, places) - placeOf(other, places))
}

/** The step an article is about. */
export function stepOf(article: Article, steps: readonly Step[]): Step | null {
  return article.kind === 'step' ? (steps.find(({ id }) => id === article.id) ?? null) : null
}

function placeOf({ article, step }: Entry, places: ReadonlyMap<string, number>): number {
  if (!step) return -1
  return STEP_PHASES.indexOf(step.phase) * places.size + (places.get(article.id) ?? 0)
}

/** The articles that belong to a page of the app, the most telling first: written for this page, then themes. */
export function entriesOnPage(entries: readonly Entry[], page: PageId): Entry[] {
  return entries
    .filter(({ article }) => article.pages.includes(page))
    .sort((one, other) => one.article.pages.indexOf(page) - other.article.pages.indexOf(page))
}

/** Whether an article is of use on this route: a step only where it has to be taken. Before the choice, all are. */
export function isOnRoute({ step }: Pick<Entry, 'step'>, route: Route | null): boolean {
  return step === null || route === null || route === 'undecided' || step.routes.includes(route)
}
