import { formatMonth } from '#domain/field/format.ts'
import { openPlaces, recruitLead, type OpenPlace } from '#domain/staffing/vacancies.ts'
import { Section } from '../../components/Section.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Staffing.module.css'

/** Where somebody may be missing, in words, and what surveys say about it. */
export function OpenPlaces() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { staffing, route } = snapshot.plan
  if (staffing.staff.length === 0) return null
  const places = openPlaces(staffing, route.startDate, pack)
  return (
    <Section title={t('staffing:open.title')}>
      {places.length === 0 ? (
        <p className="muted">{t('staffing:open.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {places.map((place) => (
            <li key={place.member.id}>
              <OpenPlaceLine place={place} />
            </li>
          ))}
        </ul>
      )}
      {places.some(({ member }) => member.role === 'doctorsAssistant') ? (
        <SurveyLine id="assistant-vacancies" remark={t('staffing:open.noChance')} />
      ) : null}
      <SurveyLine id="illness-big-problem" />
    </Section>
  )
}

/** One outcome of a survey, with what to be careful about and its source. */
function SurveyLine({ id, remark = '' }: { readonly id: string; readonly remark?: string }) {
  const { language } = useTexts()
  const { pack } = useWorkbook()
  const survey = pack.surveys.find((candidate) => candidate.id === id)
  if (!survey) return null
  const label = survey.label[language]
  return (
    <div className={`small muted ${styles['below'] ?? ''}`}>
      {label}: {survey.text?.[language]}. {survey.note?.[language]} {remark}
      <SourceDetails entry={{ source: survey.source }} name={label} />
    </div>
  )
}

function OpenPlaceLine({ place }: { readonly place: OpenPlace }) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  const { member, reason, recruitFrom } = place
  const role = member.role ? t(`staffing:fields.staff.role.choices.${member.role}`) : null
  const name = member.name ?? t('staffing:lists.staff.unnamed')
  return (
    <>
      <b>{role && role !== name ? `${name} · ${role}` : name}</b>
      <br />
      {t(`staffing:open.${reason}`)}
      {recruitFrom
        ? ` ${t('staffing:open.recruitFrom', { month: formatMonth(recruitFrom, language), count: recruitLead(pack) })}`
        : null}
    </>
  )
}
