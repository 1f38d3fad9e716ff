import { anwHours, anwHoursBesideDuty, anwIncome } from '#domain/collaboration/shifts.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { Note } from '../../components/Note.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { ItemList } from '../../components/list/ItemList.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from '../../components/Page.module.css'

/** Evening, night and weekend, the colleagues nearby, the care group and the network in the neighbourhood. */
export function Collaboration() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { collaboration } = snapshot.plan
  const besideDuty = anwHoursBesideDuty(collaboration)
  const outcomes = [anwHours(collaboration), besideDuty, anwIncome(collaboration, pack)]
  return (
    <SubjectPage subject="collaboration">
      <div className={styles['section']}>
        <KeyFigures
          figures={outcomes.map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
        />
        <OutcomeExplanation outcomes={outcomes} />
      </div>
      <Questions
        subject="collaboration"
        group="shifts"
        ask={['anwOrganisation', 'anwContractFrom', 'anwHoursObliged', 'anwCover']}
      />
      <Questions
        subject="collaboration"
        group="hours"
        ask={['anwEveningHours', 'anwWeekendHours', 'anwNightHours']}
      />
      {besideDuty.value !== null && besideDuty.value < 0 ? (
        <Note tone="attention" title={t('collaboration:tooFewHours.title')}>
          <p className="small">{t('collaboration:tooFewHours.text')}</p>
        </Note>
      ) : null}
      <Questions subject="collaboration" group="colleagues" ask={['hagro', 'absenceAgreements', 'fto']} />
      <Questions
        subject="collaboration"
        group="careGroup"
        ask={['careGroup', 'careGroupJoined', 'diabetes', 'copd', 'cardiovascular']}
      />
      <Questions subject="collaboration" group="neighbourhood" ask={['neighbourhoodContact']} />
      <ItemList
        path="collaboration.partners"
        columns={[{ field: 'kind' }, { field: 'person' }, { field: 'reachedBy' }]}
      />
    </SubjectPage>
  )
}
