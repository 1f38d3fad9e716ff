import { isPast, isUnknown, type Figure } from '#domain/reference/figure.ts'
import type { Provenance } from '#domain/reference/provenance.ts'
import { today } from '../app/moment.ts'
import { useTexts } from '../app/useTexts.ts'
import { Chip } from './Chip.tsx'

const TONES = {
  primary: 'reference',
  secondary: 'reference',
  dated: 'dated',
  estimate: 'dated',
  unknown: 'unknown',
} as const

/** The year a figure speaks of and how sure it is; an old figure says until when it applied, an own one that it is own. */
export function ProvenanceChip({ figure }: { readonly figure: Figure }) {
  const { t } = useTexts()
  const past = isPast(figure, today())
  if (figure.own)
    return <Chip tone={past ? 'dated' : 'own'}>{t(past ? 'reference:ownExpired' : 'reference:own')}</Chip>
  if (past && figure.validTo && figure.certainty !== 'dated') {
    return <Chip tone="dated">{t('reference:past', { year: figure.validTo.slice(0, 4) })}</Chip>
  }
  if (isUnknown(figure)) {
    return <Chip tone="unknown">{t('reference:certainty.unknown')}</Chip>
  }
  return <CertaintyChip entry={figure} />
}

/** Year and certainty of any reference entry. */
export function CertaintyChip({ entry }: { readonly entry: Pick<Provenance, 'year' | 'certainty'> }) {
  const { t } = useTexts()
  const year = entry.year === null ? t('reference:noYear') : String(entry.year)
  return (
    <Chip tone={TONES[entry.certainty]}>
      {year} · {t(`reference:certainty.${entry.certainty}`)}
    </Chip>
  )
}
