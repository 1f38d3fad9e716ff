import type { Item } from '#domain/plan/read.ts'
import { FileRecord } from '../../components/files/FileRecord.tsx'
import { ItemList } from '../../components/list/ItemList.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { AgreementList } from './AgreementList.tsx'
import { Ledger } from './Ledger.tsx'
import { StandardList } from './StandardList.tsx'

/** What was asked and found in the practice, what it does to the price, and what it becomes in the agreement. */
export function DueDiligence() {
  const { t } = useTexts()
  return (
    <SubjectPage subject="dueDiligence">
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
        detail={(item) => <Evidence key={item.id} item={item} />}
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

/** The file that proves a finding, once there is one. */
function Evidence({ item }: { readonly item: Item }) {
  const { state, id } = item
  if (state !== 'received' && state !== 'checked') return null
  const path = (key: string) => `dueDiligence.items.${id}.${key}`
  return (
    <FileRecord
      paths={{
        name: path('evidenceFileName'),
        place: path('evidencePlace'),
        sha256: path('evidenceSha256'),
      }}
    />
  )
}
