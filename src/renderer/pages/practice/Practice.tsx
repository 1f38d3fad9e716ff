import { normPracticeFte, totalPatients } from '#domain/practice/size.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Fields, Section } from '../../components/Section.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from '../../components/Page.module.css'

/** How large the practice is and what kind of practice it is. */
export function Practice() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const total = totalPatients(snapshot.plan.practice)
  const fte = normPracticeFte(snapshot.plan.practice, pack)
  return (
    <SubjectPage subject="practice">
      <div className={styles['section']}>
        <KeyFigures
          figures={[total, fte].map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
        />
        <OutcomeExplanation outcomes={[fte]} />
      </div>
      <Section title={t('practice:groups.size')}>
        <Fields
          paths={[
            'practice.patientsUnder65',
            'practice.patients65To75',
            'practice.patients75To85',
            'practice.patientsFrom85',
            'practice.patientsInOpslagwijk',
          ]}
        />
      </Section>
      <Section title={t('practice:groups.form')}>
        <Fields paths={['practice.form', 'practice.ownerFte']} />
      </Section>
    </SubjectPage>
  )
}
