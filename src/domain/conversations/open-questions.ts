import { PARTIES, partyOnRoute, type Party } from '../field/party.ts'
import { fieldAt, fieldPath, LISTS, SCALARS, type FieldDefinition } from '../plan/catalogue.ts'
import { PAGES } from '../plan/pages.ts'
import type { Plan } from '../plan/plan.ts'
import { listItems, readField, type Item } from '../plan/read.ts'
import { isAsked } from '../plan/status.ts'
import type { Question } from './fields.ts'

/** An answer that is still unknown and that somebody else can give. */
export interface UnknownAnswer {
  readonly path: string
  readonly definition: FieldDefinition
  readonly party: Party
}

/** What to talk about with one party: the user's own questions, open and done, and what else is unknown there. */
export interface PartySheet {
  readonly party: Party
  readonly open: readonly Question[]
  readonly unknown: readonly UnknownAnswer[]
  readonly done: readonly Question[]
}

/** Every question of the chosen route that is not answered and has somebody to ask, in the order of the pages. */
export function unknownAnswers(plan: Plan): UnknownAnswer[] {
  const route = plan.route.kind ?? 'undecided'
  const subjects = PAGES.filter((page) => page.routes.includes(route)).flatMap((page) => page.subject ?? [])
  return subjects.flatMap((subject) => [
    ...SCALARS.filter((field) => field.subject === subject).flatMap((field) => unknownIn(plan, field, null)),
    ...LISTS.filter((list) => list.subject === subject).flatMap((list) =>
      listItems(plan, list).flatMap((item) => list.fields.flatMap((field) => unknownIn(plan, field, item))),
    ),
  ])
}

function unknownIn(plan: Plan, definition: FieldDefinition, item: Item | null): UnknownAnswer[] {
  const party = partyOnRoute(definition.meta.askParty, plan.route.kind)
  if (party === null || !isAsked(plan, definition, item)) return []
  const path = fieldPath(definition, item?.id ?? null)
  return readField(plan, path) === null ? [{ path, definition, party }] : []
}

/**
 * One sheet for each party that has anything on it. A question about a field is done as soon as the field is answered;
 * a field that has a question of its own is not listed a second time. `kept` are fields that stay on their sheet though
 * they were answered just now.
 */
export function partySheets(plan: Plan, kept: readonly UnknownAnswer[] = []): PartySheet[] {
  const { questions } = plan.conversations
  const asked = new Set(questions.map(({ about }) => about))
  const unknown = unknownAnswers(plan)
  const listed = [
    ...unknown,
    ...kept.filter(({ path }) => isThere(plan, path) && !unknown.some((other) => other.path === path)),
  ].filter(({ path }) => !asked.has(path))
  return PARTIES.map((party) => {
    const own = questions.filter((question) => question.party === party)
    return {
      party,
      open: own.filter((question) => !isDone(plan, question)),
      unknown: listed.filter((answer) => answer.party === party),
      done: own.filter((question) => isDone(plan, question)),
    }
  }).filter(({ open, unknown: rest, done }) => open.length + rest.length + done.length > 0)
}

/** How many questions are open on a sheet. */
export function openIn({ open, unknown }: PartySheet): number {
  return open.length + unknown.length
}

/** Questions for which nobody has been chosen yet. */
export function questionsForNobody({ conversations }: Plan): Question[] {
  return conversations.questions.filter(({ party }) => party === null)
}

/** The question about this field or reference entry, when the user has put one on the list. */
export function questionAbout({ conversations }: Plan, about: string): Question | null {
  return conversations.questions.find((question) => question.about === about) ?? null
}

/** The field a question is about, when it is about one that is there. */
export function fieldOf(plan: Plan, { about }: Question): string | null {
  return about !== null && isThere(plan, about) ? about : null
}

/** Whether a question needs no more asking: called done, or the field it is about has been answered. */
export function isDone(plan: Plan, question: Question): boolean {
  if (question.doneOn !== null) return true
  const path = fieldOf(plan, question)
  return path !== null && readField(plan, path) !== null
}

function isThere(plan: Plan, path: string): boolean {
  const field = fieldAt(path)
  if (!field) return false
  const { list } = field.definition
  return list === null || listItems(plan, list).some(({ id }) => id === field.itemId)
}
