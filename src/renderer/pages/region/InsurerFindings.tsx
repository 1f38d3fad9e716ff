import type { CareOfficeRegion } from '#domain/reference/entries.ts'
import { agreementOf, type InsurerFinding } from '#domain/region/preferent-insurer.ts'
import { Chip } from '../../components/Chip.tsx'
import { CertaintyChip } from '../../components/ProvenanceChip.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Region.module.css'

interface InsurerFindingsProps {
  readonly findings: readonly InsurerFinding[]
  readonly careOffice: CareOfficeRegion | null
}

/** Every line behind the verdict with its own year, certainty and source; unfolded by itself where they contradict. */
export function InsurerFindings({ findings, careOffice }: InsurerFindingsProps) {
  const { t, language } = useTexts()
  const isCareOfficeUnknown = careOffice !== null && !findings.some(({ area }) => area === 'careOffice')
  const differ = agreementOf(findings) === 'differ'
  if (findings.length === 0 && !isCareOfficeUnknown) return null
  return (
    <details key={String(differ)} className={styles['fold']} open={differ}>
      <summary>{t('region:insurer.findings')}</summary>
      <ul className={styles['rows']}>
        {isCareOfficeUnknown ? (
          <li>
            <p className={styles['head']}>
              <span>{t('region:insurer.areas.careOffice', { name: careOffice.name })}</span>
              <b>{t('region:insurer.unknown')}</b>
            </p>
            <Chip tone="unknown">{t('reference:certainty.unknown')}</Chip>
          </li>
        ) : null}
        {findings.map(({ area, name, insurer, basis, provenance, isOld }) => {
          const place = t(`region:insurer.areas.${area}`, { name })
          return (
            <li key={place}>
              <p className={styles['head']}>
                <span>{place}</span>
                <b>{insurer[language]}</b>
              </p>
              <CertaintyChip entry={provenance} />
              <SourceDetails entry={provenance} name={place}>
                {basis ? <p>{basis[language]}</p> : null}
              </SourceDetails>
              {isOld ? <p className="small muted">{t('region:insurer.old')}</p> : null}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
