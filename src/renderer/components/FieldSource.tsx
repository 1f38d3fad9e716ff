import { useTexts } from '../app/useTexts.ts'
import type { Answer } from '../app/useAnswer.ts'
import type { FieldKind } from '#domain/field/meta.ts'
import { partyOnRoute } from '#domain/field/party.ts'
import { usePlan } from '../app/workbook.ts'
import { Chip } from './Chip.tsx'

const FIGURES: readonly FieldKind[] = ['wholeNumber', 'decimal', 'euro', 'percentage']

/** Says that a figure is the user's own, or who to ask while it is unknown. */
export function FieldSource({ answer, id }: { readonly answer: Answer; readonly id: string }) {
  const { t } = useTexts()
  const party = partyOnRoute(answer.meta.askParty, usePlan().route.kind)
  if (answer.stored !== null) {
    const isFigure = FIGURES.includes(answer.meta.kind)
    return <span id={id}>{isFigure ? <Chip tone="own">{t('field:own')}</Chip> : null}</span>
  }
  return (
    <span id={id}>
      {party ? (
        <Chip tone="unknown">{t('field:askParty', { party: t(`field:parties.${party}`) })}</Chip>
      ) : null}
    </span>
  )
}
