import { normPracticeFte, totalPatients } from '#domain/practice/size.ts'
import { statusOf } from '#domain/plan/status.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Fields, Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from '../../components/Page.module.css'

/** How large the practice is and what kind of practice it is. */
export function Practice() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const status = statusOf(snapshot.plan, 'practice')
  const total = totalPatients(snapshot.plan.practice)
  const fte = normPracticeFte(snapshot.plan.practice, pack)
  return (
    <>
      <PageHead status={status} />
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
      <PageFoot status={status} />
    </>
  )
}
