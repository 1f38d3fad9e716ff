import type { ReactNode } from 'react'
import { formatEuro, formatMonth, formatNumber } from '#domain/field/format.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { disposableIncome, dscr, lowestCash } from '#domain/finance/projection/ratios.ts'
import { isoMonthOf, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import { sumOver } from '#domain/finance/projection/years.ts'
import type { Measure } from '#domain/finance/what-if/assessment.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { FigureRemarks } from '../../../components/review/Remarks.tsx'
import figureStyles from '../../../components/KeyFigures.module.css'
import styles from './Budgets.module.css'

interface TopFiguresProps {
  readonly projection: Projection
  readonly years: readonly FinanceYear[]
}

/** The four figures everybody asks for first: those of the first whole calendar year, and the lowest balance of all. */
export function TopFigures({ projection, years }: TopFiguresProps) {
  const { t, language } = useTexts()
  const year = years.find(({ isWhole }) => isWhole)
  const lowest = lowestCash(projection)
  if (!year) return null
  const ratio = dscr(projection, year)
  return (
    <dl className={`${figureStyles['figures']} ${styles['top']}`}>
      <TopFigure
        label={t('finance:budgets.top.result', { year: year.year })}
        note={t('finance:budgets.top.resultNote')}
      >
        {formatEuro(sumOver(projection, 'result', year), language)}
      </TopFigure>
      <TopFigure
        label={t('finance:budgets.top.disposable', { year: year.year })}
        note={t('finance:budgets.top.disposableNote')}
      >
        {formatEuro(disposableIncome(projection, year) / 12, language)}
      </TopFigure>
      <TopFigure
        label={t('finance:budgets.top.dscr', { year: year.year })}
        note={t('finance:budgets.top.dscrNote')}
      >
        {ratio === null ? t('finance:budgets.top.noLoan') : ratioText(ratio, language)}
      </TopFigure>
      <TopFigure
        label={t('finance:budgets.top.lowest')}
        note={formatMonth(isoMonthOf(projection, lowest.month), language)}
        isShort={lowest.euros < 0}
        figure="lowestCash"
      >
        {formatEuro(lowest.euros, language)}
      </TopFigure>
    </dl>
  )
}

/** A ratio with two decimals. */
export function ratioText(ratio: number, language: 'nl' | 'en'): string {
  return formatNumber(ratio, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

interface TopFigureProps {
  readonly label: string
  readonly note: string
  /** Below zero where that is trouble. */
  readonly isShort?: boolean
  /** The figure by which remarks about it are kept, where a review holds it. */
  readonly figure?: Measure
  readonly children: ReactNode
}

function TopFigure({ label, note, isShort, figure, children }: TopFigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-short={isShort === true ? '' : undefined}>
        {children} <small>{note}</small>
      </dd>
      {figure ? <FigureRemarks id={figure} className={figureStyles['remarks']} /> : null}
    </div>
  )
}
