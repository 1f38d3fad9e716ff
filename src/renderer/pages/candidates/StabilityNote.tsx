import { stability } from '#domain/candidates/stability.ts'
import type { Candidate } from '#domain/candidates/fields.ts'
import { Note } from '../../components/Note.tsx'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'

/** How firmly the first place stands when a weight shifts a little. */
export function StabilityNote() {
  const { t } = useTexts()
  const result = stability(usePlan().candidates)
  const nameOf = ({ name }: Candidate) => name ?? t('candidates:unnamed')
  if (!result) return null
  const first = nameOf(result.first)
  const others = result.overtakenBy.map(nameOf).join(', ')
  return (
    <Section title={t('candidates:stability.title')}>
      {result.isStable ? (
        <Note tone="plain" title={t('candidates:stability.stable', { first })}>
          <p className="small">{t('candidates:stability.stableText')}</p>
        </Note>
      ) : (
        <Note tone="attention" title={t('candidates:stability.unstable', { first, others })}>
          <p className="small">{t('candidates:stability.unstableText')}</p>
        </Note>
      )}
      {result.first.hardDemandsMet === 'no' ? (
        <p className="small">{t('candidates:stability.ruledOut', { first })}</p>
      ) : null}
    </Section>
  )
}
