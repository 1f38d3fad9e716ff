import { amountText } from '#domain/reference/amount.ts'
import { partyForFigure } from '#domain/conversations/party-for.ts'
import { isUnknown, valueOf, type Figure } from '#domain/reference/figure.ts'
import { useTexts } from '../app/useTexts.ts'
import { useWorkbook } from '../app/workbook.ts'
import { AskButton } from './AskButton.tsx'
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
      {isUnknown(figure) ? (
        <AskButton
          about={figure.id}
          party={partyForFigure(pack, figure.id)}
          question={figure.label[language]}
        />
      ) : null}
    </div>
  )
}

/** The value of a figure with its unit; a fact that is not one number in its own words. */
function FigureValue({ figure }: { readonly figure: Figure }) {
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
