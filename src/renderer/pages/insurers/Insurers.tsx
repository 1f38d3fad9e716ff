import { agreedPerYear, largestInsurerShare } from '#domain/insurers/sums.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Questions } from '../../components/Questions.tsx'
import { Section } from '../../components/Section.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { ItemList } from '../../components/list/ItemList.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import pageStyles from '../../components/Page.module.css'
import { ContractCalendar } from './ContractCalendar.tsx'
import styles from './Insurers.module.css'
import { Modules } from './Modules.tsx'

/** Which insurer counts most here, what can be asked of whom, what is agreed, and what happens when. */
export function Insurers() {
  const { t } = useTexts()
  const { market, applications } = usePlan().insurers
  const outcomes = [largestInsurerShare(market), agreedPerYear(applications)]
  return (
    <SubjectPage subject="insurers">
      <div className={pageStyles['section']}>
        <KeyFigures
          figures={outcomes.map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
        />
        <OutcomeExplanation outcomes={outcomes} />
      </div>
      <Section title={t('insurers:following.title')}>
        <p className={styles['reading']}>{t('insurers:following.what')}</p>
        <p className={styles['reading']}>{t('insurers:following.limits')}</p>
      </Section>
      <Questions
        subject="insurers"
        group="preferent"
        ask={['preferentInsurer', 'contact', 'followersAsked']}
      />
      <ItemList
        path="insurers.market"
        columns={[{ field: 'sharePercent' }, { field: 'isPreferent' }, { field: 'source' }]}
      />
      <Questions
        subject="insurers"
        group="contract"
        ask={[
          'contractWanted',
          'contractRequestedOn',
          'contractSignedUntil',
          'sellerGaveNotice',
          'goodwillDeclaration',
        ]}
      />
      <Questions
        subject="insurers"
        group="agreements"
        ask={['mtvpApplies', 'pohGgzHoursPerWeek', 'regionalPlan', 'startSupport']}
      />
      <ItemList
        path="insurers.applications"
        columns={[
          { field: 'status' },
          { field: 'answerBy' },
          { field: 'validFrom' },
          { field: 'amountPerYear' },
        ]}
        remark={({ insurer }) => insurer}
      />
      <Section title={t('insurers:modules.title')}>
        <Modules />
      </Section>
      <Section title={t('insurers:calendar.title')}>
        <ContractCalendar />
      </Section>
    </SubjectPage>
  )
}
