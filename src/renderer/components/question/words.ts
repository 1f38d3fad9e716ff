import type { TFunction } from 'i18next'
import { fieldAt, listAt } from '#domain/plan/catalogue.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listItems } from '#domain/plan/read.ts'
import { itemTitle, pathLabel } from '../../app/labels.ts'

/** What a question is called outside its own page. */
export interface QuestionName {
  readonly path: string
  readonly label: string
  /** The item of a list it is about. */
  readonly item: string | null
  /** The page it is on. */
  readonly page: string
}

/** Names the question at a path, or a list. */
export function questionName(plan: Plan, path: string, t: TFunction): QuestionName {
  const field = fieldAt(path)
  const list = field?.definition.list
  const item = list && listItems(plan, list).find(({ id }) => id === field.itemId)
  const subject = path.split('.')[0] ?? ''
  const label = listAt(path) ? t(`${path.replace('.', ':lists.')}.title`) : pathLabel(path, t)
  return { path, label, item: list && item ? itemTitle(list, item, t) : null, page: t(`${subject}:title`) }
}

/** The name in one line, as in a table: the question, and the item or the other page it is about. */
export function nameInLine({ path, label, item, page }: QuestionName): string {
  const about = item ?? (path.startsWith('finance.') ? null : page)
  return about === null ? label : `${label} (${about})`
}

/** The questions that have all these words in their name, those whose own label begins with them first. */
export function findQuestions(names: readonly QuestionName[], typed: string): QuestionName[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const found = names.filter(({ label, item, page }) => {
    const text = plain(`${label} ${item ?? ''} ${page}`)
    return words.every((word) => text.includes(word))
  })
  const first = words[0] ?? ''
  const isAhead = ({ label }: QuestionName) =>
    plain(label)
      .split(/\s+/)
      .some((word) => word.startsWith(first))
  return [...found.filter(isAhead), ...found.filter((name) => !isAhead(name))]
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
