import { remarks } from '#domain/dueDiligence/remarks.ts'
import { ItemList } from '../../components/list/ItemList.tsx'
import { Note } from '../../components/Note.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { AgreementList } from './AgreementList.tsx'
import { Ledger } from './Ledger.tsx'
import { StandardList } from './StandardList.tsx'
import styles from './DueDiligence.module.css'

/** What was asked and found in the practice, what it does to the price, and what it becomes in the agreement. */
export function DueDiligence() {
  const { t } = useTexts()
  return (
    <SubjectPage subject="dueDiligence">
      <Remarks />
      <Ledger />
      <Questions
        subject="dueDiligence"
        group="before"
        ask={['ndaSignedOn', 'intentSignedOn', 'intentUntil', 'exclusivity', 'intentConditional']}
      />
      <Questions subject="dueDiligence" group="help" ask={['accountantEngaged', 'lawyerEngaged']} />
      <Questions
        subject="dueDiligence"
        group="documents"
        ask={['onlyCounts', 'annualAccountsYears', 'tariffRecoveryAgreed', 'evidenceFolder']}
      />
      <Questions
        subject="dueDiligence"
        group="partnership"
        ask={['partnershipContractRead', 'exitRulesClear']}
      />
      <StandardList />
      <ItemList
        path="dueDiligence.items"
        columns={[{ field: 'state' }, { field: 'severity' }, { field: 'euroEffect' }]}
        remark={({ topic }) =>
          typeof topic === 'string' ? t(`dueDiligence:fields.items.topic.choices.${topic}`) : null
        }
      />
      <AgreementList />
      <Questions
        subject="dueDiligence"
        group="price"
        ask={[
          'goodwillAsked',
          'priceAsked',
          'valuationMethod',
          'ownValueEstimate',
          'goodwillDecision',
          'goodwillReason',
        ]}
      />
      <Questions subject="dueDiligence" group="conclusion" ask={['conclusion', 'conclusionReason']} />
    </SubjectPage>
  )
}

function Remarks() {
  const { t } = useTexts()
  const found = remarks(usePlan().dueDiligence, today())
  if (found.length === 0) return null
  return (
    <div className={styles['notes']}>
      {found.map(({ id, tone }) => (
        <Note key={id} tone={tone} title={t(`dueDiligence:remarks.${id}.title`)}>
          <p className="small">{t(`dueDiligence:remarks.${id}.text`)}</p>
        </Note>
      ))}
    </div>
  )
}
