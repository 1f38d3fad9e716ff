import { planOutcomes } from '#domain/outcome/plan-outcomes.ts'
import { statusOf } from '#domain/plan/status.ts'
import { assumptionRegister } from '#domain/reference/register.ts'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { Field } from '../../components/Field.tsx'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { AllFigures } from './AllFigures.tsx'
import { AssumptionRow } from './AssumptionRow.tsx'
import { OtherEntries } from './OtherEntries.tsx'
import { PackChoice } from './PackChoice.tsx'
import styles from './Reference.module.css'

/** The assumption register: what the plan rests on, the least trustworthy first; own figures; the year of the figures. */
export function ReferencePage() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const status = statusOf(snapshot.plan, 'reference')
  const outcomes = planOutcomes(snapshot.plan, pack).filter((outcome) => outcome.value !== null)
  const assumptions = assumptionRegister(outcomes, today())
  return (
    <>
      <PageHead status={status} />
      <Section title={t('reference:register')}>
        {assumptions.length === 0 ? (
          <p className="muted">{t('reference:registerEmpty')}</p>
        ) : (
          <ol className={styles['register']}>
            {assumptions.map((assumption) => (
              <AssumptionRow key={assumption.figure.id} assumption={assumption} />
            ))}
          </ol>
        )}
      </Section>
      <Section title={t('reference:packs')}>
        <PackChoice />
        <Field path="reference.tariffs" />
      </Section>
      <Section title={t('reference:all')}>
        <AllFigures />
      </Section>
      <Section title={t('reference:other')}>
        <OtherEntries />
      </Section>
      <PageFoot status={status} />
    </>
  )
}
