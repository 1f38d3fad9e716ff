import { ionRules } from '#domain/handover/sources.ts'
import { isBought } from '#domain/route/route.ts'
import { Questions } from '../../components/Questions.tsx'
import { Section } from '../../components/Section.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { DayByDay } from './DayByDay.tsx'
import { Letter } from './Letter.tsx'
import { Rules } from './Rules.tsx'
import styles from './Handover.module.css'

/** The last weeks before the practice is yours and the first days after: letter, records, registrations and the days. */
export function Handover() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  return (
    <SubjectPage subject="handover">
      <DayByDay />
      <Questions
        subject="handover"
        group="date"
        ask={['dateAgreedSeller', 'dateAgreedInsurer', 'dateAgreedSupplier', 'dateConfirmedIon']}
      />
      <Questions
        subject="handover"
        group="together"
        ask={['trialPeriodUntil', 'sellerWorksUntil', 'sellerAccessEndsOn']}
      />
      <Letter />
      <Questions
        subject="handover"
        group="records"
        ask={[
          'recordsTransferAgreed',
          'recordsTransferOn',
          'objectionsCount',
          'objectorsRecordsArranged',
          'retentionDutyAgreed',
        ]}
      />
      <Questions subject="handover" group="ion" ask={['ionWay', 'ionPlannedOn', 'ionListReceived']} />
      {isBought(snapshot.plan.route.kind) ? (
        <Section title={t('handover:ionRules.title')}>
          <p className={styles['under']}>{t('handover:ionRules.text')}</p>
          <Rules rules={ionRules(pack)} />
        </Section>
      ) : null}
      <Questions
        subject="handover"
        group="intake"
        ask={['intakeOpensOn', 'intakePerWeek', 'recordRequestsArranged']}
      />
      <Questions subject="handover" group="partners" ask={['partnersInformedOn', 'suppliersInformed']} />
      <Questions
        subject="handover"
        group="firstDays"
        ask={['openingHours', 'emergencyLineTestOn', 'backupGp', 'firstHundredDays']}
      />
    </SubjectPage>
  )
}
