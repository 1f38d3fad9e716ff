import type { Observation } from '#domain/reference/entries.ts'
import { amountText } from '#domain/reference/amount.ts'
import { useTexts } from '../app/useTexts.ts'
import { CertaintyChip } from './ProvenanceChip.tsx'
import { SourceDetails } from './SourceDetails.tsx'
import styles from './FigureLine.module.css'

/** A figure about a region or from a survey, in the words of the pack, with year, certainty and source. */
export function ObservationLine({ entry }: { readonly entry: Observation }) {
  const { t, language } = useTexts()
  const label = entry.label[language]
  const amount = `${amountText(entry.value, entry, language)}\u00a0${t(`units:${entry.unit}`)}`
  return (
    <div className={styles['line']}>
      <p className={styles['head']}>
        <span>{label}</span>
        <b className={styles['words']}>
          {entry.text?.[language] ?? (entry.value === null ? t('outcomes:unknown') : amount)}
        </b>
      </p>
      <CertaintyChip entry={entry} />
      <SourceDetails entry={entry} name={label} />
    </div>
  )
}
