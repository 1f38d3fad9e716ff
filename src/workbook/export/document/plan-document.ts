import { formatDay } from '#domain/field/format.ts'
import { assessProjection, settledYear } from '#domain/finance/what-if/assessment.ts'
import { inYear, BUDGET_ROWS } from '#domain/finance/budgets/budgets.ts'
import { investmentNeed, financingTotal } from '#domain/finance/sums.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { totalPatients } from '#domain/practice/size.ts'
import type { Material } from '../material.ts'
import { valueText } from '../words.ts'
import { answersOf } from './answers.ts'
import { heading, muted, table, type Block } from './blocks.ts'
import { budgetBlocks } from './budgets.ts'
import { planningBlocks, questionBlocks, riskBlocks, sourceBlocks } from './work.ts'

/** The chapters with answers, and the pages each has. */
const CHAPTERS: readonly { readonly id: string; readonly subjects: readonly Subject[] }[] = [
  { id: 'person', subjects: ['route', 'orientation'] },
  { id: 'practice', subjects: ['practice', 'region'] },
  { id: 'housing', subjects: ['housing'] },
  { id: 'team', subjects: ['staffing'] },
  { id: 'insurers', subjects: ['insurers'] },
]

/** The plan as a document to go on writing in: its text and its main tables, in the order of a business plan. */
export function planDocument(material: Material): Block[] {
  const { words, today, language, pack } = material
  return [
    muted(words('export:document.madeOn', { day: formatDay(today, language), pack: pack.id })),
    ...summary(material),
    ...CHAPTERS.flatMap((chapter) => chapterBlocks(material, chapter)),
    ...planningBlocks(material),
    ...budgetBlocks(material),
    ...riskBlocks(material),
    ...questionBlocks(material),
    ...sourceBlocks(material),
  ]
}

function chapterBlocks(material: Material, { id, subjects }: (typeof CHAPTERS)[number]): Block[] {
  const { words } = material
  const title = heading(1, words(`export:document.chapters.${id}`))
  const [only, ...others] = subjects
  if (only !== undefined && others.length === 0) return [title, ...answersOf(material, only)]
  return [
    title,
    ...subjects.flatMap((subject) => [
      heading(2, words(`${subject}:title`)),
      ...answersOf(material, subject),
    ]),
  ]
}

/** What a reader wants to know first. */
function summary(material: Material): Block[] {
  const { plan, words, language } = material
  const { kind, startDate } = plan.route
  const patients = totalPatients(plan.practice)
  const [need, financing] = [investmentNeed(plan), financingTotal(plan)]
  const rows = [
    [words('route:fields.kind.label'), words(`route:fields.kind.choices.${kind ?? 'undecided'}`)],
    [
      words('route:fields.startDate.label'),
      startDate === null ? words('plan:notProvided') : formatDay(startDate, language),
    ],
    ...[patients, need, financing].map(({ id, value, unit }) => [
      words(`outcomes:${id}.label`),
      valueText(material, value, unit),
    ]),
    ...projectedRows(material),
  ]
  return [
    heading(1, words('export:document.summary')),
    ...table([words('export:document.what'), words('export:document.answer')], rows),
  ]
}

function projectedRows(material: Material): string[][] {
  const { projection, words } = material
  if (projection === null) return []
  const year = settledYear(projection)
  const row = BUDGET_ROWS.operating.find(({ id }) => id === 'result')
  const { lowestDscr, lowestCash, income } = assessProjection(projection)
  const euros = (value: number | null) => valueText(material, value, 'euro')
  return [
    [
      words('finance:budgets.top.result', { year: year.year }),
      euros(row === undefined ? null : inYear(projection, row, year)),
    ],
    [words('export:document.income', { year: year.year }), euros(income)],
    [words('export:document.lowestDscr'), valueText(material, lowestDscr, 'factor')],
    [words('sheet:ratios.lowestCash'), euros(lowestCash)],
  ]
}
