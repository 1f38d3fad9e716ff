import { formatNumber } from '#domain/field/format.ts'
import { municipalitiesOf, MUNICIPALITY_LIST_YEAR, type ChosenRegions } from '#domain/region/lookup.ts'
import { Field } from '../../components/Field.tsx'
import { Note } from '../../components/Note.tsx'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Region.module.css'
import pageStyles from '../../components/Page.module.css'

/** The municipality, the care-office region that follows from it, and the regional organisation. */
export function PlaceSection({ regions }: { readonly regions: ChosenRegions }) {
  const { t } = useTexts()
  const { pack } = useWorkbook()
  const names = [...regions.rho.flatMap(({ rho }) => rho), ...(regions.province?.rho ?? [])]
  return (
    <Section title={t('region:place.title')}>
      <div className={pageStyles['fields']}>
        <Field path="region.municipality" suggestions={municipalitiesOf(pack)} />
        <Field path="region.rho" suggestions={[...new Set(names)]} />
      </div>
      <div className={styles['careOffice']} aria-live="polite">
        <CareOffice regions={regions} />
      </div>
    </Section>
  )
}

function CareOffice({ regions }: { readonly regions: ChosenRegions }) {
  const { t, language } = useTexts()
  const { snapshot } = useWorkbook()
  const { municipality, province } = snapshot.plan.region
  const { careOffice, isElsewhere } = regions
  const year = MUNICIPALITY_LIST_YEAR
  if (municipality === null) return <p className="small muted">{t('region:place.noMunicipality')}</p>
  if (!careOffice) {
    return (
      <Note tone="plain" title={municipality}>
        <p className="small">{t('region:place.notInList', { year })}</p>
      </Note>
    )
  }
  return (
    <>
      <p className={styles['result']}>
        <span className="small muted">{t('region:place.careOffice')}</span>
        <b>{careOffice.name}</b>
      </p>
      <p className="small muted">
        {t('region:place.careOfficeNote', {
          municipality,
          year,
          inhabitants: formatNumber(careOffice.inhabitants2019, language),
        })}{' '}
        {t('region:place.list', { source: careOffice.mappingSource })}
      </p>
      {isElsewhere && province ? (
        <div className={styles['apart']}>
          <Note
            tone="attention"
            title={t('region:place.elsewhere', {
              municipality,
              province: t(`region:fields.province.choices.${province}`),
            })}
          >
            <p className="small">{t('region:place.elsewhereNote', { careOffice: careOffice.name })}</p>
          </Note>
        </div>
      ) : null}
    </>
  )
}
