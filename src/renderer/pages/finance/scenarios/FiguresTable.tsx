import type { ReactNode } from 'react'
import { MEASURES, MEASURE_UNITS } from '#domain/finance/what-if/assessment.ts'
import type { PlanSummary } from '#domain/finance/what-if/summary.ts'
import { valueText } from '../../../charts/values.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { differenceText, monthName } from './words.ts'
import styles from './Scenarios.module.css'

/** A plan with its name above its figures. */
export interface Named {
  readonly id: string
  readonly label: string
  readonly summary: PlanSummary
}

interface FiguresTableProps {
  /** The first is what the others are measured against. */
  readonly compared: readonly Named[]
  readonly start: string
}

/** The main figures of a few plans, each with its difference from the first. */
export function FiguresTable({ compared, start }: FiguresTableProps) {
  const { t, language } = useTexts()
  const standing = compared[0]?.summary
  const month = (index: number | null, none: string) =>
    index === null ? t(none) : monthName(start, index, language)
  return (
    <div className="table-scroll">
      <table className={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">{t('whatif:compare.figure')}</th>
            {compared.map(({ id, label }) => (
              <th key={id} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => (
            <Row
              key={measure}
              name={t(`whatif:measures.${measure}`)}
              compared={compared}
              cell={({ measures, lowestCashMonth }) => (
                <Figure
                  text={
                    measures[measure] === null
                      ? t('whatif:compare.noLoan')
                      : valueText(measures[measure], MEASURE_UNITS[measure], language)
                  }
                  beside={
                    measure === 'lowestCash'
                      ? t('whatif:compare.inMonth', { month: month(lowestCashMonth, '') })
                      : null
                  }
                  difference={differenceText(
                    measures[measure],
                    standing?.measures[measure] ?? null,
                    MEASURE_UNITS[measure],
                    language,
                  )}
                />
              )}
            />
          ))}
          <Row
            name={t('whatif:compare.breakEven')}
            compared={compared}
            cell={({ breakEven }) => month(breakEven, 'whatif:compare.never')}
          />
          <Row
            name={t('whatif:compare.payback')}
            compared={compared}
            cell={({ payback }) => month(payback, 'whatif:compare.never')}
          />
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly name: string
  readonly compared: readonly Named[]
  readonly cell: (summary: PlanSummary) => ReactNode
}

function Row({ name, compared, cell }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {compared.map(({ id, summary }) => (
        <td key={id} className="number">
          {cell(summary)}
        </td>
      ))}
    </tr>
  )
}

interface FigureProps {
  readonly text: string
  readonly beside: string | null
  readonly difference: string | null
}

function Figure({ text, beside, difference }: FigureProps) {
  return (
    <>
      {text}
      {beside ? <small className={styles['beside']}>{beside}</small> : null}
      {difference ? <small className={styles['beside']}>{difference}</small> : null}
    </>
  )
}
