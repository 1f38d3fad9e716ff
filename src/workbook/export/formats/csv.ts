import { planSchedule, type ScheduledTask } from '#domain/schedule/schedule.ts'
import { taskTitle } from '#domain/schedule/titles.ts'
import type { Words } from '../../search/content.ts'
import { textFormat } from '../format.ts'
import type { Material } from '../material.ts'

/** Excel in Dutch takes a semicolon between cells, and knows UTF-8 only by this mark. */
const SEPARATOR = ';'
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
/** What makes a spreadsheet take a text for a formula, also after a tab or a line break. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n]/

/** The tasks of the schedule, a row each; none when tasks wait for each other. */
export const csvFormat = textFormat(tasksCsv, (text, material) => {
  return text === tasksCsv(material) && rowsIn(text) === tasksIn(material).length + 1
})

function tasksCsv(material: Material): string {
  const rows = [header(material.words), ...tasksIn(material).map((task) => rowOf(task, material))]
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(SEPARATOR) + LINE_END).join('')
}

function tasksIn({ plan, pack, today }: Material): readonly ScheduledTask[] {
  return planSchedule({ plan, steps: pack.steps, today }).schedule?.tasks ?? []
}

function header(words: Words): string[] {
  return [
    words('schedule:table.step'),
    words('schedule:fields.tasks.owner.label'),
    words('schedule:fields.tasks.party.label'),
    words('schedule:table.state'),
    words('schedule:table.earliest'),
    words('schedule:table.latest'),
    words('schedule:fields.tasks.plannedOn.label'),
    words('schedule:fields.tasks.dueOn.label'),
    words('export:csv.slackDays'),
    words('schedule:filter.critical'),
  ]
}

function rowOf(task: ScheduledTask, material: Material): string[] {
  const { plan, pack, today, words, language } = material
  const { id, status, slackDays, isCritical, earliestStart, latestStart } = task
  const [owner, party, plannedOn, dueOn] = ownWords(task, words)
  return [
    taskTitle({ plan, steps: pack.steps, today }, id, language) ?? words('schedule:lists.tasks.unnamed'),
    owner,
    party,
    words(`schedule:fields.tasks.status.choices.${status}`),
    earliestStart ?? '',
    latestStart ?? '',
    plannedOn,
    dueOn,
    slackDays === null ? '' : String(slackDays),
    words(`export:${isCritical ? 'yes' : 'no'}`),
  ]
}

/** What the user filled in about a task: who does it, who it waits for, and the days that were chosen. */
function ownWords({ item }: ScheduledTask, words: Words): [string, string, string, string] {
  if (item === null) return ['', '', '', '']
  const { owner, party, plannedOn, dueOn } = item
  return [owner ?? '', party === null ? '' : words(`field:parties.${party}`), plannedOn ?? '', dueOn ?? '']
}

/** A text as a cell: never a formula, and in quotation marks where it has marks of the format in it. A number stays one. */
export function cell(text: string): string {
  const isNumber = /^-?\d+(?:[.,]\d+)?$/.test(text)
  const safe = !isNumber && LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows of a file: line ends within quotation marks belong to a cell. */
function rowsIn(text: string): number {
  return text.replaceAll(/"(?:[^"]|"")*"/g, '').split(LINE_END).length - 1
}
