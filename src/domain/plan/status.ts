import type { FieldValue } from '../field/meta.ts'
import { fieldPath, LISTS, SCALARS, type FieldDefinition } from './catalogue.ts'
import type { Page, PageId } from './pages.ts'
import { PAGES } from './pages.ts'
import type { Plan, Subject } from './plan.ts'
import { listItems, readField, type Item } from './read.ts'

/** `optional` is a page that asks nothing: the user goes there when they want to. */
type Status = 'notStarted' | 'busy' | 'missing' | 'done' | 'notYet' | 'notApplicable' | 'optional'

/** A required answer that is not there: a field path, or the path of a list with too few items. */
export interface Missing {
  readonly subject: Subject
  readonly path: string
  readonly itemId: string | null
}

/** How far a page is; `reason` says why it cannot be filled in yet. */
export interface PageStatus {
  readonly page: Page
  readonly status: Status
  readonly reason: 'chooseRoute' | 'otherRoute' | null
  readonly answered: number
  readonly missing: readonly Missing[]
}

/** The state of every page, derived from the field definitions. */
export function pageStatuses(plan: Plan): PageStatus[] {
  return PAGES.map((page) => pageStatus(plan, page))
}

/** The state of one page by its name. */
export function statusOf(plan: Plan, id: PageId): PageStatus {
  const page = PAGES.find((candidate) => candidate.id === id)
  if (!page) throw new Error(`no page ${id}`)
  return pageStatus(plan, page)
}

function pageStatus(plan: Plan, page: Page): PageStatus {
  if (page.id === 'review') return { page, status: 'optional', reason: null, answered: 0, missing: [] }
  const missing = page.subject ? missingIn(plan, page.subject) : missingAnswers(plan)
  const answered = page.subject ? answeredIn(plan, page.subject) : 0
  const route = plan.route.kind ?? 'undecided'
  if (!page.routes.includes(route)) {
    const undecided = route === 'undecided'
    const status = undecided ? 'notYet' : 'notApplicable'
    return { page, status, reason: undecided ? 'chooseRoute' : 'otherRoute', answered, missing: [] }
  }
  return {
    page,
    status: applicableStatus(plan, page, answered, missing.length),
    reason: null,
    answered,
    missing,
  }
}

function applicableStatus(plan: Plan, page: Page, answered: number, missing: number): Status {
  if (!page.subject) return missing > 0 ? 'missing' : 'done'
  if (plan[page.subject].finished === true) return missing > 0 ? 'missing' : 'done'
  return answered > 0 ? 'busy' : 'notStarted'
}

/** Everything required that is still unanswered, over all pages that apply to the chosen route. */
export function missingAnswers(plan: Plan): Missing[] {
  const route = plan.route.kind ?? 'undecided'
  return PAGES.flatMap((page) =>
    page.subject && page.routes.includes(route) ? missingIn(plan, page.subject) : [],
  )
}

function missingIn(plan: Plan, subject: Subject): Missing[] {
  return [...missingScalars(plan, subject), ...missingInLists(plan, subject)]
}

function missingScalars(plan: Plan, subject: Subject): Missing[] {
  return SCALARS.filter((field) => field.subject === subject && isAsked(plan, field, null))
    .filter((field) => field.meta.required && isEmpty(readField(plan, fieldPath(field, null))))
    .map((field) => ({ subject, path: fieldPath(field, null), itemId: null }))
}

function missingInLists(plan: Plan, subject: Subject): Missing[] {
  return LISTS.filter((list) => list.subject === subject).flatMap((list): Missing[] => {
    const items = listItems(plan, list)
    if (items.length < list.meta.minItems) return [{ subject, path: list.path, itemId: null }]
    return items.flatMap((item) =>
      list.fields
        .filter(
          (field) => field.meta.required && isAsked(plan, field, item) && isEmpty(item[field.key] ?? null),
        )
        .map((field) => ({ subject, path: fieldPath(field, item.id), itemId: item.id })),
    )
  })
}

function answeredIn(plan: Plan, subject: Subject): number {
  const scalars = SCALARS.filter((field) => field.subject === subject && field.meta.kind !== 'statement')
  const filled = scalars.filter((field) => !isEmpty(readField(plan, fieldPath(field, null)))).length
  const items = LISTS.filter((list) => list.subject === subject).map((list) => listItems(plan, list).length)
  return filled + items.reduce((sum, count) => sum + count, 0)
}

/** Whether this field is put to the user, on this route and with the answers of this item. */
export function isAsked(plan: Plan, field: FieldDefinition, item: Item | null): boolean {
  if (!isOnRoute(plan, field)) return false
  const condition = field.meta.askedWhen
  if (!condition) return true
  const answer = item ? (item[condition.field] ?? null) : scalarAnswer(plan, field.subject, condition.field)
  return typeof answer === 'string' && condition.is.includes(answer)
}

/** Whether a field belongs to the chosen route. What does not is not asked; an answer it has is kept. */
export function isOnRoute(plan: Plan, field: FieldDefinition): boolean {
  return field.meta.routes.includes(plan.route.kind ?? 'undecided')
}

/** The answer a scalar field's condition looks at: its neighbour in the same subject. */
function scalarAnswer(plan: Plan, subject: Subject, key: string): unknown {
  return Reflect.get(plan[subject], key)
}

function isEmpty(value: FieldValue): boolean {
  return value === null
}
