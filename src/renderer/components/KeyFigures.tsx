import { formatEuro, formatNumber } from '#domain/field/format.ts'
import type { Outcome } from '#domain/outcome/outcome.ts'
import { isEuro } from '#domain/unit.ts'
import { isSharedFigure } from '#domain/review/page-of-anchor.ts'
import { useTexts } from '../app/useTexts.ts'
import { FigureRemarks } from './review/Remarks.tsx'
import styles from './KeyFigures.module.css'

export interface KeyFigure {
  readonly label: string
  readonly outcome: Outcome | null
}

/** The few figures a page is about, large and in a row. An unknown one says so. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const { t } = useTexts()
  return (
    <dl className={styles['figures']}>
      {figures.map(({ label, outcome }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {outcome === null || outcome.value === null ? (
              <span className={styles['unknown']}>{t('outcomes:unknown')}</span>
            ) : (
              <OutcomeValue outcome={outcome} />
            )}
          </dd>
          {outcome && isSharedFigure(outcome.id) ? (
            <FigureRemarks id={outcome.id} className={styles['remarks']} />
          ) : null}
        </div>
      ))}
    </dl>
  )
}

/** A computed figure with its unit, rounded for reading: euros and m² to whole numbers, fte to two decimals. */
export function OutcomeValue({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useTexts()
  if (outcome.value === null) return <>{t('outcomes:unknown')}</>
  if (isEuro(outcome.unit)) {
    return (
      <>
        {formatEuro(outcome.value, language)}
        {outcome.unit === 'euro' ? null : <small> {t(`units:${outcome.unit}`)}</small>}
      </>
    )
  }
  const decimals = outcome.unit === 'fte' ? 2 : 0
  return (
    <>
      {formatNumber(outcome.value, language, { maximumFractionDigits: decimals })}{' '}
      <small>{t(`units:${outcome.unit}`)}</small>
    </>
  )
}
