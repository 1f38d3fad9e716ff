import type { FieldDefinition, ListDefinition } from '../plan/catalogue.ts'
import type { Item } from '../plan/read.ts'
import { fieldKey, type Translate } from '../plan/words.ts'

/** The lists of people of the team, with the question that says what each of them does. */
const WORK: Readonly<Record<string, string>> = { 'staffing.staff': 'role', 'staffing.locums': 'reason' }

/** Whether an answer is the name of somebody of the team: in a document for others people are called by their work. */
export function isTeamName({ list, key }: Pick<FieldDefinition, 'list' | 'key'>): boolean {
  return list !== null && key === 'name' && list.path in WORK
}

/** What somebody of the team does, for in a document; null for an item of any other list. */
export function teamTitle(list: ListDefinition, item: Item | undefined, t: Translate): string | null {
  const work = list.fields.find(({ key }) => key === WORK[list.path])
  if (!work) return null
  const value = item?.[work.key]
  return typeof value === 'string'
    ? t(`${fieldKey(work)}.choices.${value}`)
    : t(`${list.subject}:lists.${list.key}.one`)
}
