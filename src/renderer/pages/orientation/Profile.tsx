import { openDealBreakers } from '#domain/orientation/demands.ts'
import type { Demand } from '#domain/orientation/fields.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { Note } from '../../components/Note.tsx'
import { Section } from '../../components/Section.tsx'
import { answerText, pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './Profile.module.css'

const SUMMARY = [
  'preferredForm',
  'duoPartner',
  'hoursPerWeek',
  'workDays',
  'horizonMonth',
  'incomeNeedPerMonth',
  'homePlace',
  'travelMinutesMax',
  'confidenceEntrepreneur',
  'confidenceEmployer',
  'confidenceCareOrganiser',
  'trialWeeks',
] as const

/** The answers so far on one page, with what must be there and what still stands in the way. */
export function Profile() {
  const { t } = useTexts()
  const { orientation } = usePlan()
  const answered = SUMMARY.filter((key) => orientation[key] !== null)
  const mustHaves = orientation.demands.filter(({ kind }) => kind === 'mustHave')
  const isEmpty = answered.length === 0 && mustHaves.length === 0
  return (
    <Section title={t('orientation:profile.title')}>
      {isEmpty ? <p className="muted">{t('orientation:profile.empty')}</p> : null}
      <dl className={styles['profile']}>
        {answered.map((key) => (
          <ProfileLine key={key} path={`orientation.${key}`} />
        ))}
        {mustHaves.length === 0 ? null : (
          <div>
            <dt>{t('orientation:profile.mustHaves')}</dt>
            <dd>
              <DemandNames demands={mustHaves} />
            </dd>
          </div>
        )}
      </dl>
      <DealBreakers />
    </Section>
  )
}

function ProfileLine({ path }: { readonly path: string }) {
  const { t, language } = useTexts()
  const plan = usePlan()
  const definition = fieldAt(path)?.definition
  if (!definition) return null
  return (
    <div>
      <dt>{pathLabel(path, t)}</dt>
      <dd>{answerText(definition, readField(plan, path), t, language)}</dd>
    </div>
  )
}

function DealBreakers() {
  const { t } = useTexts()
  const { present, unchecked } = openDealBreakers(usePlan().orientation)
  if (present.length + unchecked.length === 0) return null
  return (
    <div className={styles['remarks']}>
      {present.length === 0 ? null : (
        <Note tone="attention" title={t('orientation:dealBreakers.present')}>
          <p className="small">
            <DemandNames demands={present} />
          </p>
        </Note>
      )}
      {unchecked.length === 0 ? null : (
        <Note tone="plain" title={t('orientation:dealBreakers.unchecked')}>
          <p className="small">
            <DemandNames demands={unchecked} />
          </p>
        </Note>
      )}
    </div>
  )
}

function DemandNames({ demands }: { readonly demands: readonly Demand[] }) {
  const { t } = useTexts()
  return <>{demands.map(({ what }) => what ?? t('orientation:dealBreakers.unnamed')).join('; ')}</>
}
