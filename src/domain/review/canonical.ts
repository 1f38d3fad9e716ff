import { LISTS, SCALARS } from '../plan/catalogue.ts'
import type { Plan, Subject } from '../plan/plan.ts'
import { listItems, readField } from '../plan/read.ts'

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal characters. Passed in: the domain has no cryptography of its own. */
export type Sha256 = (text: string) => string

/**
 * JSON in one form only: keys in the order of their code units, no spaces. The same values are the same text whatever
 * order they were written in, so that a text can be hashed and signed; `jq -cS` writes it too.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]))
}

/**
 * The answers of a page as canonical JSON. What is not known is left out, so that a question that a later version of the
 * app adds changes nothing; so is the statement that the page is finished, which is no answer.
 */
export function pageContent(plan: Plan, page: Subject): string {
  const scalars = SCALARS.filter(({ subject, meta }) => subject === page && meta.kind !== 'statement')
  const lists = LISTS.filter(({ subject }) => subject === page)
  const given = scalars.map(({ key }): [string, unknown] => [key, readField(plan, `${page}.${key}`)])
  const items = lists.map((list): [string, unknown] => [list.key, listItems(plan, list).map(known)])
  return canonicalJson(known(Object.fromEntries([...given, ...items])))
}

function known(answers: object): object {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** The hash of what each of these pages says, by page. */
export function pageHashes(
  plan: Plan,
  pages: readonly Subject[],
  sha256: Sha256,
): Partial<Record<Subject, string>> {
  return Object.fromEntries(pages.map((page) => [page, sha256(pageContent(plan, page))]))
}
