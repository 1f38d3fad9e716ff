import { BUDGET_ROWS, inMonth, inYear, type Budget, type BudgetRow } from '#domain/finance/budgets/budgets.ts'
import { formatNumber, formatShortMonth } from '#domain/field/format.ts'
import type { Line } from '#domain/finance/projection/lines.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { isoMonthOf, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { ExplainedTable, type ExplainedRow } from './ExplainedTable.tsx'
import { RowOrigin } from './RowOrigin.tsx'
import { PartOfYear } from './PartOfYear.tsx'
import type { ShownYears } from './useYears.ts'
import styles from './Budgets.module.css'

interface BudgetTableProps {
  readonly budget: Budget
  readonly projection: Projection
  readonly shown: ShownYears
  readonly incomplete: ReadonlyMap<Line, 'self' | 'below'>
}

/** A column of a budget: a calendar year or one month of it. */
type Column =
  { readonly kind: 'year'; readonly year: FinanceYear } | { readonly kind: 'month'; readonly month: number }

/** One budget over the years that are shown, with the months of the year that is unfolded. */
export function BudgetTable({ budget, projection, shown, incomplete }: BudgetTableProps) {
  const { t, language } = useTexts()
  const columns = columnsOf(shown)
  const rows = BUDGET_ROWS[budget]
    .filter((row) => row.kind !== 'line' || hasAmount(projection, row) || isMissing(row, incomplete))
    .map((row): ExplainedRow => {
      const isUnknown = (value: number) => value === 0 && isMissing(row, incomplete)
      return {
        id: row.id,
        label: t(`lines:${row.id}.label`),
        kind: row.kind,
        isIncomplete: row.terms.some(({ line }) => incomplete.has(line)),
        explain: row.kind === 'heading' ? null : () => <RowOrigin row={row} />,
        cells: columns.map((column) => {
          const value = amountIn(projection, row, column)
          return isUnknown(value)
            ? t('outcomes:unknown')
            : formatNumber(value, language, { maximumFractionDigits: 0 })
        }),
      }
    })
  const head = columns.map((column) =>
    column.kind === 'year' ? (
      <YearHead key={column.year.year} year={column.year} shown={shown} />
    ) : (
      <th key={`month ${column.month}`} scope="col" className={`number ${styles['month']}`}>
        {formatShortMonth(isoMonthOf(projection, column.month), language)}
      </th>
    ),
  )
  return <ExplainedTable caption={t(`finance:budgets.${budget}`)} head={head} rows={rows} />
}

/** A year, to be pressed for its months; a year that is not whole says how many it has. */
function YearHead({ year, shown }: { readonly year: FinanceYear; readonly shown: ShownYears }) {
  const { t } = useTexts()
  return (
    <th scope="col" className="number">
      <button
        type="button"
        className={styles['year']}
        aria-expanded={shown.unfolded === year.year}
        title={t('finance:budgets.years.unfold')}
        onClick={() => shown.unfold(year.year)}
      >
        {year.year}
      </button>
      <PartOfYear year={year} />
    </th>
  )
}

function columnsOf({ years, unfolded }: ShownYears): Column[] {
  return years.flatMap((year): Column[] => {
    if (year.year !== unfolded) return [{ kind: 'year', year }]
    const months = Array.from({ length: year.to - year.from }, (_, index): Column => ({
      kind: 'month',
      month: year.from + index,
    }))
    return [{ kind: 'year', year }, ...months]
  })
}

function amountIn(projection: Projection, row: BudgetRow, column: Column): number {
  return column.kind === 'year'
    ? inYear(projection, row, column.year)
    : inMonth(projection, row, column.month)
}

function hasAmount({ months }: Projection, { terms }: BudgetRow): boolean {
  return terms.some(({ line }) => months[line].some((amount) => amount !== 0))
}

/** Whether a row reads an answer that is unknown, so that its zero is none. */
function isMissing({ terms }: BudgetRow, incomplete: ReadonlyMap<Line, 'self' | 'below'>): boolean {
  return terms.length === 1 && terms.every(({ line }) => incomplete.get(line) === 'self')
}
