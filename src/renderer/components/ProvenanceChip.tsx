import { useTexts } from '../app/useTexts.ts'
import { today } from '../app/moment.ts'
import { isPast, type Figure } from '#domain/reference/figure.ts'
import { Chip } from './Chip.tsx'

/** The year a reference figure speaks of and how sure it is; an old figure says until when it applied. */
export function ProvenanceChip({ figure }: { readonly figure: Figure }) {
  const { t } = useTexts()
  const past = isPast(figure, today())
  const year = figure.year === null ? t('reference:noYear') : String(figure.year)
  const words =
    past && figure.validTo
      ? t('reference:past', { year: figure.validTo.slice(0, 4) })
      : `${year} · ${t(`reference:certainty.${figure.certainty}`)}`
  return <Chip tone={past ? 'dated' : figure.value === null ? 'unknown' : 'reference'}>{words}</Chip>
}
