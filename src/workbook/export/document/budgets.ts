import { formatEuro, formatNumber } from '#domain/field/format.ts'
import { BUDGET_ROWS, BUDGETS, inYear, type Budget } from '#domain/finance/budgets/budgets.ts'
import {
  financingBudget,
  investmentBudget,
  startBalance,
  type StartEntry,
} from '#domain/finance/budgets/start.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import type { FinanceYear } from '#domain/finance/projection/calendar.ts'
import type { Material } from '../material.ts'
import { tenYearRatios, yearRatios } from '#domain/finance/projection/ratio-list.ts'
import { pathLabel, plural, valueText } from '../words.ts'
import { heading, muted, paragraph, type Block } from './blocks.ts'

/** Calendar years in a table: more do not fit beside each other on paper. */
const YEARS_SHOWN = 5

/** The budget of the start, the budgets per year and the ratios; what is still needed while nothing can be computed. */
export function budgetBlocks(material: Material): Block[] {
  const { words, projection, built } = material
  const title = heading(1, words('export:document.budgets'))
  if (projection === null) {
    const needed = built.needed.map((path) => pathLabel(material, path)).join(', ')
    return [title, ...startBlocks(material), paragraph(words('export:document.needed', { answers: needed }))]
  }
  const years = material.years.slice(0, YEARS_SHOWN)
  return [
    title,
    muted(words('export:document.budgetsNote')),
    ...startBlocks(material),
    ...BUDGETS.flatMap((budget) => budgetTable(material, projection, budget, years)),
    ...leftOut(material),
    heading(1, words('finance:ratios.title')),
    ...ratioTables(material, projection, years),
  ]
}

function startBlocks(material: Material): Block[] {
  const { plan, words, language } = material
  const { uses, sources, left } = startBalance(plan)
  const half = (id: 'uses' | 'sources', entries: readonly StartEntry[], total: number): Block => ({
    kind: 'table',
    head: [words(`finance:budgets.start.${id}`), words('finance:budgets.inEuro')],
    rows: [
      ...entries.map((entry) => ({ cells: entryCells(material, entry) })),
      { cells: [words('finance:budgets.start.total'), formatEuro(total, language)], isTotal: true },
    ],
    numbersFrom: 1,
  })
  const verdict = left < 0 ? 'short' : left > 0 ? 'left' : 'even'
  return [
    heading(2, words('finance:budgets.start.title')),
    half('uses', investmentBudget(plan), uses),
    half('sources', financingBudget(plan), sources),
    paragraph(words(`finance:budgets.start.${verdict}`, { amount: formatEuro(Math.abs(left), language) })),
  ]
}

/** A credit line is named with its limit, which pays for nothing at the start. */
function entryCells({ words, language }: Material, { id, name, euros }: StartEntry): string[] {
  const label = name ?? words(`finance:budgets.start.entries.${id}`)
  if (euros === null) return [label, words('outcomes:unknown')]
  const amount = formatEuro(euros, language)
  return id === 'creditLine'
    ? [`${label} (${words('finance:budgets.start.upTo', { amount })})`, '–']
    : [label, amount]
}

function budgetTable(
  material: Material,
  projection: Projection,
  budget: Budget,
  years: readonly FinanceYear[],
): Block[] {
  const { words, language } = material
  const euros = (value: number) => formatNumber(value, language, { maximumFractionDigits: 0 })
  const rows = BUDGET_ROWS[budget].flatMap((row) => {
    const label = words(`lines:${row.id}.label`)
    if (row.kind === 'heading') return { cells: [label, ...years.map(() => '')], isTotal: true }
    const amounts = years.map((year) => inYear(projection, row, year))
    if (row.kind === 'line' && amounts.every((amount) => amount === 0)) return []
    return { cells: [label, ...amounts.map(euros)], isTotal: row.kind === 'total' }
  })
  const head = [words('finance:budgets.inEuro'), ...years.map((year) => yearText(material, year))]
  return [heading(2, words(`finance:budgets.${budget}`)), { kind: 'table', head, rows, numbersFrom: 1 }]
}

/** A calendar year, with how many months of it count where that is not all. */
function yearText({ words }: Material, { year, from, to, isWhole }: FinanceYear): string {
  return isWhole ? String(year) : `${year} (${plural(words, 'finance:budgets.years.months', to - from)})`
}

/** Which answers are unknown and therefore not counted. */
function leftOut(material: Material): Block[] {
  const { built, words } = material
  if (built.leftOut.length === 0) return []
  const names = [...new Set(built.leftOut.map(({ path }) => pathLabel(material, path)))].join(', ')
  return [paragraph(words('export:document.leftOut', { answers: names }))]
}

function ratioTables(material: Material, projection: Projection, years: readonly FinanceYear[]): Block[] {
  const { words, language } = material
  const text = (value: number | null, unit: 'euro' | 'factor' | 'share') => {
    if (value === null) return '–'
    if (unit === 'share') return formatNumber(value, language, { style: 'percent', maximumFractionDigits: 0 })
    return unit === 'euro'
      ? formatNumber(value, language, { maximumFractionDigits: 0 })
      : formatNumber(value, language, { maximumFractionDigits: 2 })
  }
  const perYear = years.map((year) => yearRatios(projection, year))
  const rows = (perYear[0] ?? []).map(({ id, unit }, at) => ({
    cells: [
      words(`sheet:ratios.${id}`),
      ...perYear.map((ratios) =>
        text(ratios[at]?.value ?? null, unit === 'factor' || unit === 'share' ? unit : 'euro'),
      ),
    ],
  }))
  const once = tenYearRatios(projection).map(({ id, value, unit }) => ({
    cells: [
      words(`sheet:ratios.${id}`),
      value === null ? '–' : unit === 'months' ? String(value) : valueText(material, value, unit),
    ],
  }))
  return [
    {
      kind: 'table',
      head: [words('finance:ratios.perYear'), ...years.map((year) => yearText(material, year))],
      rows,
      numbersFrom: 1,
    },
    { kind: 'table', head: [words('finance:ratios.once'), ''], rows: once, numbersFrom: 1 },
  ]
}
