import { useMemo, type ReactNode } from 'react'
import { formatEuro, formatMonth, formatNumber } from '#domain/field/format.ts'
import { breakEvenPatients } from '#domain/finance/what-if/break-even.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import {
  breakEvenMonth,
  disposableIncome,
  dscr,
  incomePerHour,
  lowestCash,
  paybackMonth,
  solvency,
} from '#domain/finance/projection/ratios.ts'
import { isoMonthOf, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan, useWorkbook } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { ExplainedTable, type ExplainedRow } from './ExplainedTable.tsx'
import { PartOfYear } from './PartOfYear.tsx'
import { RatioExplanation, type RatioId } from './RatioExplanation.tsx'
import { ratioText } from './TopFigures.tsx'
import type { ShownYears } from './useYears.ts'
import styles from './Budgets.module.css'

interface RatiosProps {
  readonly projection: Projection
  readonly shown: ShownYears
}

/** The figures a bank and an accountant look at, with what they mean. */
export function Ratios({ projection, shown }: RatiosProps) {
  const { t } = useTexts()
  const perYear = useRowsPerYear(projection, shown.years)
  const once = useRowsOnce(projection)
  return (
    <Section title={t('finance:ratios.title')}>
      <p className={`muted ${styles['lede']}`}>{t('finance:ratios.lede')}</p>
      <ExplainedTable
        caption={t('finance:ratios.perYear')}
        head={shown.years.map((year) => (
          <th key={year.year} scope="col" className="number">
            {year.year}
            <PartOfYear year={year} />
          </th>
        ))}
        rows={perYear}
      />
      <ExplainedTable
        caption={t('finance:ratios.once')}
        head={
          <th scope="col" className="number">
            {t('finance:ratios.once')}
          </th>
        }
        rows={once}
      />
    </Section>
  )
}

function useRow(): (id: RatioId, cells: readonly ReactNode[]) => ExplainedRow {
  const { t } = useTexts()
  return (id, cells) => ({
    id,
    label: t(`finance:ratios.${id}.label`),
    kind: 'line',
    cells,
    isIncomplete: false,
    explain: () => <RatioExplanation id={id} />,
  })
}

/** The ratios of each year, ready to be read. */
export function useRowsPerYear(projection: Projection, years: readonly FinanceYear[]): ExplainedRow[] {
  const { t, language } = useTexts()
  const row = useRow()
  const { finance } = usePlan()
  const orNone = (value: number | null, text: (known: number) => string) =>
    value === null ? t('charts:none') : text(value)
  const percent = (value: number) =>
    formatNumber(value, language, { style: 'percent', maximumFractionDigits: 0 })
  return [
    row(
      'dscr',
      years.map((year) => orNone(dscr(projection, year), (value) => ratioText(value, language))),
    ),
    row(
      'solvency',
      years.map((year) => orNone(solvency(projection, year), percent)),
    ),
    row(
      'disposable',
      years.map((year) => formatEuro(disposableIncome(projection, year), language)),
    ),
    row(
      'perHour',
      years.map((year) => {
        const euros = incomePerHour(projection, year, finance)
        return euros === null ? t('outcomes:unknown') : formatEuro(euros, language, 2)
      }),
    ),
  ]
}

/** The ratios of all ten years together. */
export function useRowsOnce(projection: Projection): ExplainedRow[] {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { plan } = snapshot
  const row = useRow()
  const patients = useMemo(() => breakEvenPatients(plan, pack, projection), [plan, pack, projection])
  const lowest = lowestCash(projection)
  const monthText = (month: number | null) =>
    month === null ? t('finance:ratios.notInTenYears') : formatMonth(isoMonthOf(projection, month), language)
  return [
    row('lowestCash', [
      `${formatEuro(lowest.euros, language)} (${formatMonth(isoMonthOf(projection, lowest.month), language)})`,
    ]),
    row('breakEvenPatients', [
      patients === null
        ? t('finance:ratios.noBreakEven')
        : formatNumber(Math.ceil(patients), language, { maximumFractionDigits: 0 }),
    ]),
    row('breakEvenMonth', [monthText(breakEvenMonth(projection))]),
    row('payback', [monthText(paybackMonth(projection))]),
  ]
}
