import { answerGroups, type AnswerGroup, type GivenAnswer } from '#domain/plan/given.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { fieldKey } from '#domain/plan/words.ts'
import type { Material } from '../material.ts'
import { answerAt, itemTitle } from '../words.ts'
import { heading, muted, table, type Block } from './blocks.ts'

/** Who works somewhere is not for every reader: people are called by their work. */
const PRIVATE = ['staffing.staff.name', 'staffing.locums.name', 'staffing.trainees.name']

/** What was answered on a page, a table for the page and one for each item; what is not filled in is left out. */
export function answersOf(material: Material, subject: Subject): Block[] {
  const groups = answerGroups(material.plan, subject, 'asked')
  const blocks = groups.flatMap((group) => groupBlocks(material, group))
  return blocks.length > 0 ? blocks : [muted(material.words('export:document.nothing'))]
}

function groupBlocks(material: Material, group: AnswerGroup): Block[] {
  if (group.kind === 'tooFew') return []
  const { words } = material
  const given = group.answers.filter(({ value, definition }) => value !== null && !isPrivate(definition))
  const rows = given.map(({ path, definition }) => [
    words(`${fieldKey(definition)}.label`),
    answerAt(material, path),
  ])
  const head = [words('export:document.question'), words('export:document.answer')]
  if (group.kind === 'scalars') return table(head, rows)
  return rows.length === 0 ? [] : [heading(3, titleOf(material, group)), ...table(head, rows)]
}

function isPrivate({ list, key }: GivenAnswer['definition']): boolean {
  return list !== null && PRIVATE.includes(`${list.path}.${key}`)
}

type ItemGroup = Extract<AnswerGroup, { kind: 'item' }>

function titleOf({ words }: Material, { list, item }: ItemGroup): string {
  const one = words(`${list.subject}:lists.${list.key}.one`)
  if (!PRIVATE.includes(`${list.path}.name`)) return itemTitle({ words }, list, item)
  const role = item['role'] ?? item['kind'] ?? item['reason'] ?? null
  const field = ['role', 'kind', 'reason'].find((key) => item[key] === role)
  return role === null ? one : words(`${list.subject}:fields.${list.key}.${field}.choices.${String(role)}`)
}
