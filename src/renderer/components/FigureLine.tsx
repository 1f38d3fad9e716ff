import { formatEuro, formatNumber, type Language } from '#domain/field/format.ts'
import { valueOf, type Figure } from '#domain/reference/figure.ts'
import { isEuro } from '#domain/unit.ts'
import { useTexts } from '../app/useTexts.ts'
import { useWorkbook } from '../app/workbook.ts'
import { ProvenanceChip } from './ProvenanceChip.tsx'
import { SourceDetails } from './SourceDetails.tsx'
import styles from './FigureLine.module.css'

/** A reference figure with its year, certainty, source, caveats and the figures it is at odds with. */
export function FigureLine({ figure }: { readonly figure: Figure }) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  const conflicts = figure.conflictsWith.flatMap((id) => pack.figures.get(id) ?? [])
  return (
    <div className={styles['line']}>
      <p className={styles['head']}>
        <span>{figure.label[language]}</span>
        <FigureValue figure={figure} />
      </p>
      <ProvenanceChip figure={figure} />
      <SourceDetails entry={figure} name={figure.label[language]}>
        {figure.own ? (
          <p>
            {t('reference:ownInsteadOf', { value: amountText(figure.value, figure, language) })}
            {figure.own.source ? ` ${t('reference:ownSource', { source: figure.own.source })}` : ''}
          </p>
        ) : null}
        {conflicts.map((other) => (
          <p key={other.id}>
            {t('reference:conflict', {
              label: other.label[language],
              value: amountText(other.value, other, language),
            })}{' '}
            <ProvenanceChip figure={other} />
          </p>
        ))}
      </SourceDetails>
    </div>
  )
}

/** The value of a figure with its unit; a fact that is not one number in its own words. */
export function FigureValue({ figure }: { readonly figure: Figure }) {
  const { t, language } = useTexts()
  const value = valueOf(figure)
  if (value === null) return <b>{figure.text?.[language] ?? t('outcomes:unknown')}</b>
  return (
    <b>
      {amountText(value, figure, language)}{' '}
      {figure.unit === 'share' || figure.unit === 'year' ? null : <small>{t(`units:${figure.unit}`)}</small>}
    </b>
  )
}

/** A reference value in the reader's notation: euros with their sign, a share as a percentage. */
export function amountText(value: number | null, { unit }: Pick<Figure, 'unit'>, language: Language): string {
  if (value === null) return '–'
  if (unit === 'share') return formatNumber(value, language, { style: 'percent', maximumFractionDigits: 2 })
  if (unit === 'year') return String(value)
  if (!isEuro(unit)) return formatNumber(value, language, { maximumFractionDigits: 4 })
  return formatEuro(value, language, Number.isInteger(value) ? 0 : 2)
}
