import { answerGroups, type AnswerGroup } from '#domain/plan/given.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { fieldKey } from '#domain/plan/words.ts'
import { isTeamName } from '#domain/readers/team-names.ts'
import type { Material } from '../material.ts'
import { answerAt, itemTitle } from '../words.ts'
import { heading, muted, table, type Block } from './blocks.ts'

/** What was answered on a page, a table for the page and one for each item; what is not filled in is left out. */
export function answersOf(material: Material, subject: Subject): Block[] {
  const groups = answerGroups(material.plan, subject, 'asked')
  const blocks = groups.flatMap((group) => groupBlocks(material, group))
  return blocks.length > 0 ? blocks : [muted(material.words('export:document.nothing'))]
}

function groupBlocks(material: Material, group: AnswerGroup): Block[] {
  if (group.kind === 'tooFew') return []
  const { words } = material
  const given = group.answers.filter(({ value, definition }) => value !== null && !isTeamName(definition))
  const rows = given.map(({ path, definition }) => [
    words(`${fieldKey(definition)}.label`),
    answerAt(material, path),
  ])
  const head = [words('export:document.question'), words('export:document.answer')]
  if (group.kind === 'scalars') return table(head, rows)
  return rows.length === 0
    ? []
    : [heading(3, itemTitle(material, group.list, group.item)), ...table(head, rows)]
}
