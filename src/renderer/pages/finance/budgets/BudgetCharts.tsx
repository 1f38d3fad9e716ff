import { useMemo } from 'react'
import { formatEuro, formatShortMonth } from '#domain/field/format.ts'
import { HORIZON } from '#domain/finance/model/model.ts'
import { COST_LINES, REVENUE_LINES, type Line } from '#domain/finance/projection/lines.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { lowestCash } from '#domain/finance/projection/ratios.ts'
import { isoMonthOf, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import { atEnd, sumOfLines, sumOver } from '#domain/finance/projection/years.ts'
import { LineChart } from '../../../charts/LineChart.tsx'
import { StackedColumns } from '../../../charts/StackedColumns.tsx'
import type { Series } from '../../../charts/values.ts'
import { useTexts } from '../../../app/useTexts.ts'

interface ChartProps {
  readonly projection: Projection
  readonly years: readonly FinanceYear[]
}

/** The bank account month by month, with its lowest point and the room of the credit line. */
export function CashChart({ projection }: ChartProps) {
  const { t, language } = useTexts()
  const months = useMonths(projection)
  const lowest = lowestCash(projection)
  const { limit } = projection.model.creditLine
  const label = t('lines:cash.label')
  return (
    <LineChart
      title={t('finance:budgets.charts.cash')}
      note={t('finance:budgets.charts.cashNote')}
      months={months}
      series={[{ id: 'cash', label, values: [...projection.months.cash] }]}
      zero
      unit="euro"
      mark={{
        at: lowest.month,
        label: t('finance:budgets.charts.lowest', { amount: formatEuro(lowest.euros, language) }),
      }}
      {...(limit > 0
        ? {
            limit: {
              value: -limit,
              label: t('finance:budgets.charts.limit', { amount: formatEuro(limit, language) }),
            },
          }
        : {})}
    />
  )
}

/** What the practice earns per calendar year, by source. */
export function RevenueChart({ projection, years }: ChartProps) {
  const { t } = useTexts()
  return (
    <StackedColumns
      title={t('finance:budgets.charts.revenue')}
      note={t('finance:budgets.charts.wholeYears')}
      columns={namesOf(whole(years))}
      series={useParts(projection, years, REVENUE_LINES)}
    />
  )
}

/** What the practice costs per calendar year, with revenue over it. */
export function CostsChart({ projection, years }: ChartProps) {
  const { t } = useTexts()
  return (
    <StackedColumns
      title={t('finance:budgets.charts.costs')}
      note={t('finance:budgets.charts.wholeYears')}
      columns={namesOf(whole(years))}
      series={useParts(projection, years, COST_LINES)}
      line={{
        label: t('lines:totalRevenue.label'),
        values: whole(years).map((year) => sumOfLines(projection, REVENUE_LINES, year)),
      }}
    />
  )
}

/** What there is and what is owed at the end of each year. */
export function BalanceChart({ projection, years }: ChartProps) {
  const { t } = useTexts()
  const lines = ['equity', 'loans', 'fixedAssets', 'cash'] as const
  return (
    <LineChart
      title={t('finance:budgets.charts.balance')}
      months={namesOf(years)}
      stopName={t('charts:year')}
      series={lines.map((line) => ({
        id: line,
        label: t(`lines:${line}.label`),
        values: years.map((year) => atEnd(projection, line, year)),
      }))}
      zero
      unit="euro"
    />
  )
}

function useMonths(projection: Projection): string[] {
  const { language } = useTexts()
  return useMemo(
    () =>
      Array.from({ length: HORIZON }, (_, month) =>
        formatShortMonth(isoMonthOf(projection, month), language),
      ),
    [projection, language],
  )
}

function whole(years: readonly FinanceYear[]): FinanceYear[] {
  return years.filter(({ isWhole }) => isWhole)
}

function namesOf(years: readonly FinanceYear[]): string[] {
  return years.map(({ year }) => String(year))
}

/** As many parts as can be told apart; what is smaller goes together. */
const MOST_PARTS = 5

/** The largest lines per year, each by itself, and all others together. */
function useParts(projection: Projection, years: readonly FinanceYear[], lines: readonly Line[]): Series[] {
  const { t } = useTexts()
  const series = lines
    .map((line): Series => ({
      id: line,
      label: t(`lines:${line}.label`),
      values: whole(years).map((year) => sumOver(projection, line, year)),
    }))
    .filter(({ values }) => values.some((value) => value > 0))
    .sort((one, other) => sum(other.values) - sum(one.values))
  if (series.length <= MOST_PARTS + 1) return series
  const rest = series.slice(MOST_PARTS)
  const values = whole(years).map((_, year) => sum(rest.map((one) => one.values[year] ?? 0)))
  return [...series.slice(0, MOST_PARTS), { id: 'rest', label: t('finance:budgets.charts.rest'), values }]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
