import { BUDGET_ROWS, BUDGETS, inYear } from '#domain/finance/budgets/budgets.ts'
import { financingBudget, investmentBudget, startBalance } from '#domain/finance/budgets/start.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import type { FinanceYear } from '#domain/finance/projection/calendar.ts'
import { tenYearRatios, yearRatios, type Ratio } from '#domain/finance/projection/ratio-list.ts'
import { outcomesOf } from '#domain/outcome/plan-outcomes.ts'
import type { Unit } from '#domain/unit.ts'
import type { Material } from '../material.ts'

/** A computed figure. Amounts are not rounded; null is unknown or, for a ratio, that there is none. */
export interface ComputedFigure {
  /** Unique in a file, such as `budgets.operating.2027.totalRevenue`. */
  readonly path: string
  readonly value: number | null
  readonly unit: Unit
  /** How it is computed: an id in outcomes.json, lines.json or the ratios of finance.json. */
  readonly formula: string
}

/** Every figure that is computed of a plan: outcomes, the budgets of the start and per year, ratios and what checks measure. */
export function figuresOf(material: Material): ComputedFigure[] {
  const { projection, years } = material
  return [
    ...outcomeFigures(material),
    ...startFigures(material),
    ...(projection === null ? [] : years.flatMap((year) => budgetFigures(projection, year))),
    ...(projection === null ? [] : ratioFigures(projection, years)),
    ...checkFigures(material),
  ]
}

function outcomeFigures(material: Material): ComputedFigure[] {
  return outcomesOf(material).map(({ item, outcome: { id, value, unit } }) => ({
    path: item === null ? `outcomes.${id}` : `outcomes.${item}.${id}`,
    value,
    unit,
    formula: `outcomes:${id}`,
  }))
}

function startFigures({ plan }: Material): ComputedFigure[] {
  const euros = (path: string, value: number | null): ComputedFigure => ({
    path: `budgets.start.${path}`,
    value,
    unit: 'euro',
    formula: 'finance:budgets.start.title',
  })
  const { uses, sources, left, credit } = startBalance(plan)
  return [
    ...investmentBudget(plan).map((entry) => euros(`uses.${entry.path}`, entry.euros)),
    ...financingBudget(plan).map((entry) => euros(`sources.${entry.path}`, entry.euros)),
    euros('totalUses', uses),
    euros('totalSources', sources),
    euros('left', left),
    euros('credit', credit),
  ]
}

function budgetFigures(projection: Projection, year: FinanceYear): ComputedFigure[] {
  return BUDGETS.flatMap((budget) =>
    BUDGET_ROWS[budget]
      .filter(({ kind }) => kind !== 'heading')
      .map((row): ComputedFigure => {
        const { id } = row
        return {
          path: `budgets.${budget}.${year.year}.${id}`,
          value: inYear(projection, row, year),
          unit: 'euro',
          formula: `lines:${id}`,
        }
      }),
  )
}

function ratioFigures(projection: Projection, years: readonly FinanceYear[]): ComputedFigure[] {
  return [
    ...years.flatMap((year) => yearRatios(projection, year).map((ratio) => ratioFigure(year.year, ratio))),
    ...tenYearRatios(projection).map((ratio) => ratioFigure('tenYears', ratio)),
  ]
}

function ratioFigure(where: number | 'tenYears', { id, unit, value }: Ratio): ComputedFigure {
  return { path: `ratios.${where}.${id}`, value, unit, formula: `sheet:ratios.${id}` }
}

function checkFigures({ checks }: Material): ComputedFigure[] {
  return checks.flatMap(({ rule, measured }): ComputedFigure[] =>
    measured === null ? [] : [{ path: `checks.${rule.id}`, ...measured, formula: `checks:rules.${rule.id}` }],
  )
}
