import { isSomewhere, type ChosenRegions } from '#domain/region/lookup.ts'
import { patientStopIn } from '#domain/region/patient-stop.ts'
import { areaFigures, nationalConflicts } from '#domain/region/support.ts'
import { AskButton } from '../../components/AskButton.tsx'
import { Chip } from '../../components/Chip.tsx'
import { ObservationLine } from '../../components/ObservationLine.tsx'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Region.module.css'

/** What sources say of the chosen areas, and of the whole country where they do not agree. */
export function RegionFigures({ regions }: { readonly regions: ChosenRegions }) {
  const { t, language } = useTexts()
  const areas = areaFigures(regions)
  return (
    <Section title={t('region:figures.title')}>
      {isSomewhere(regions) ? null : <p className="muted">{t('region:chooseFirst')}</p>}
      {areas.map(({ region, figures, hidden }) => (
        <div key={region.id} className={styles['area']}>
          <h3>{t(`region:figures.kinds.${region.kind}`, { name: region.name })}</h3>
          <ul className={styles['lines']}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <ObservationLine entry={figure} />
              </li>
            ))}
          </ul>
          {figures.length === 0 ? <p className="muted">{t('region:figures.none')}</p> : null}
          {region.kind === 'province' ? <StopUnknown regions={regions} /> : null}
          {region.note ? <p className="small muted">{region.note[language]}</p> : null}
          {hidden > 0 ? <p className="small muted">{t('region:figures.hidden', { count: hidden })}</p> : null}
        </div>
      ))}
      <National />
    </Section>
  )
}

function StopUnknown({ regions: { province } }: { readonly regions: ChosenRegions }) {
  const { t } = useTexts()
  if (!province || patientStopIn(province).level !== 'unknown') return null
  return (
    <div className={`small ${styles['unknown']}`}>
      <p className={styles['head']}>
        <span>{t('region:figures.stopUnknown')}</span>
        <b>{t('region:map.unknown')}</b>
      </p>
      <Chip tone="unknown">{t('reference:certainty.unknown')}</Chip>{' '}
      <AskButton
        about={`${province.id}-patientenstop`}
        party="rho"
        question={t('region:figures.stopQuestion', { name: province.name })}
      />
    </div>
  )
}

function National() {
  const { t } = useTexts()
  const { pack } = useWorkbook()
  return (
    <details className={styles['fold']}>
      <summary>{t('region:figures.national')}</summary>
      {nationalConflicts(pack.surveys).map((surveys) => (
        <div key={surveys[0]?.id} className={styles['conflict']}>
          <p>
            <b>{t('region:figures.conflict')}</b>
          </p>
          <p className="small muted">{t('region:figures.conflictNote')}</p>
          <ul className={styles['lines']}>
            {surveys.map((survey) => (
              <li key={survey.id}>
                <ObservationLine entry={survey} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
