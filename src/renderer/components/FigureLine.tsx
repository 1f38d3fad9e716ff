import { formatEuro, formatNumber } from '#domain/field/format.ts'
import type { Figure } from '#domain/reference/figure.ts'
import { useTexts } from '../app/useTexts.ts'
import { ProvenanceChip } from './ProvenanceChip.tsx'
import { SourceLink } from './SourceLink.tsx'
import styles from './FigureLine.module.css'

/** A reference figure with its year, certainty, source and caveats. */
export function FigureLine({ figure }: { readonly figure: Figure }) {
  const { t, language } = useTexts()
  const amount = (value: number) =>
    figure.unit.startsWith('euro')
      ? formatEuro(value, language, Number.isInteger(value) ? 0 : 2)
      : formatNumber(value, language)
  return (
    <div className={styles['line']}>
      <p className={styles['head']}>
        <span>{figure.label[language]}</span>
        <b>
          {figure.value === null ? t('outcomes:unknown') : amount(figure.value)}{' '}
          <small>{t(`units:figure.${figure.unit}`)}</small>
        </b>
      </p>
      <ProvenanceChip figure={figure} />
      <details className={styles['source']}>
        <summary>
          {t('reference:showSource')}
          <span className="hidden-visually">: {figure.label[language]}</span>
        </summary>
        <p>{figure.source.title}</p>
        {figure.note ? <p className="muted">{figure.note[language]}</p> : null}
        <SourceLink url={figure.source.url} />
      </details>
    </div>
  )
}
