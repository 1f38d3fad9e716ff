import { PARTIES, partyOnRoute, type Party } from '../field/party.ts'
import { fieldAt, fieldPath, LISTS, SCALARS, type FieldDefinition } from '../plan/catalogue.ts'
import { PAGES } from '../plan/pages.ts'
import type { Plan, Subject } from '../plan/plan.ts'
import { listItems, readField, type Item } from '../plan/read.ts'
import { isAsked } from '../plan/status.ts'
import type { Question } from './fields.ts'

/** An answer that is still unknown and that somebody else can give. */
export interface UnknownAnswer {
  readonly path: string
  readonly definition: FieldDefinition
  readonly party: Party
}

/**
 * What to talk about with one party: the user's own questions, open and done, and what else is unknown there. The sheet
 * without a party has the questions for which nobody was chosen yet.
 */
export interface PartySheet {
  readonly party: Party | null
  readonly open: readonly Question[]
  readonly unknown: readonly UnknownAnswer[]
  readonly done: readonly Question[]
}

/** On which sheet a question is, and in which part of it. */
export interface QuestionPlace {
  readonly party: Party | null
  readonly isDone: boolean
}

/** What is being worked on and stays where it is until that is over, so that nothing jumps away under somebody's hands. */
export interface Held {
  readonly fields: ReadonlySet<string>
  readonly questions: ReadonlyMap<string, QuestionPlace>
}
const NOTHING: Held = { fields: new Set(), questions: new Map() }

/** Every question of the chosen route that is not answered and has somebody to ask, in the order of the pages. */
export function unknownAnswers(plan: Plan, held: ReadonlySet<string> = NOTHING.fields): UnknownAnswer[] {
  const route = plan.route.kind ?? 'undecided'
  const subjects = PAGES.filter((page) => page.routes.includes(route)).flatMap((page) => page.subject ?? [])
  const unknown = (field: FieldDefinition, item: Item | null) => unknownIn(plan, field, item, held)
  return subjects.flatMap((subject) => [
    ...SCALARS.filter((field) => field.subject === subject).flatMap((field) => unknown(field, null)),
    ...LISTS.filter((list) => list.subject === subject).flatMap((list) =>
      listItems(plan, list).flatMap((item) => list.fields.flatMap((field) => unknown(field, item))),
    ),
  ])
}

function unknownIn(
  plan: Plan,
  definition: FieldDefinition,
  item: Item | null,
  held: ReadonlySet<string>,
): UnknownAnswer[] {
  const party = partyOnRoute(definition.meta.askParty, plan.route.kind)
  if (party === null || !isAsked(plan, definition, item)) return []
  const path = fieldPath(definition, item?.id ?? null)
  return readField(plan, path) === null || held.has(path) ? [{ path, definition, party }] : []
}

/** One sheet for each party that has anything on it. A field that has a question of its own is not listed a second time. */
export function partySheets(plan: Plan, held: Held = NOTHING): PartySheet[] {
  const { questions } = plan.conversations
  const asked = new Set(questions.map(({ about }) => about))
  const unknown = unknownAnswers(plan, held.fields).filter(({ path }) => !asked.has(path))
  const placed = questions.map((question) => ({
    question,
    place: held.questions.get(question.id) ?? placeOf(plan, question),
  }))
  return [null, ...PARTIES]
    .map((party): PartySheet => {
      const own = (isDone: boolean) =>
        placed
          .filter(({ place }) => place.party === party && place.isDone === isDone)
          .map(({ question }) => question)
      return {
        party,
        open: own(false),
        unknown: unknown.filter((answer) => answer.party === party),
        done: own(true),
      }
    })
    .filter((sheet) => openIn(sheet) + sheet.done.length > 0)
}

/** With whom there is something open about one subject, and how much; in the order of the parties. */
export function openAbout(plan: Plan, subject: Subject): { readonly party: Party; readonly count: number }[] {
  return partySheets(plan).flatMap(({ party, open, unknown }) => {
    const own = open.filter((question) => subjectOf(fieldOf(plan, question)) === subject)
    const count = own.length + unknown.filter(({ definition }) => definition.subject === subject).length
    return party === null || count === 0 ? [] : [{ party, count }]
  })
}

function subjectOf(path: string | null): Subject | null {
  return path === null ? null : (fieldAt(path)?.definition.subject ?? null)
}

/** How many questions are open on a sheet. */
export function openIn({ open, unknown }: PartySheet): number {
  return open.length + unknown.length
}

/** Where a question belongs: done once it is called so, or once the field it is about has been answered. */
export function placeOf(plan: Plan, question: Question): QuestionPlace {
  const path = fieldOf(plan, question)
  const isAnswered = path !== null && readField(plan, path) !== null
  return { party: question.party, isDone: question.doneOn !== null || isAnswered }
}

/** The question about this field or reference entry, when the user has put one on the list. */
export function questionAbout({ conversations }: Plan, about: string): Question | null {
  return conversations.questions.find((question) => question.about === about) ?? null
}

/** The field a question is about, when it is about one that is there. */
export function fieldOf(plan: Plan, { about }: Question): string | null {
  if (about === null) return null
  const field = fieldAt(about)
  if (!field) return null
  const { list } = field.definition
  const isThere = list === null || listItems(plan, list).some(({ id }) => id === field.itemId)
  return isThere ? about : null
}
