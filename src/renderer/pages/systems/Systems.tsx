import { doubleCosts, systemsCostPerYear } from '#domain/systems/costs.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from '../../components/Page.module.css'

/** Records, telephone, portal, and the rules for patient data. */
export function Systems() {
  const { t } = useTexts()
  const { systems } = usePlan()
  const changes = systems.hisChange === 'change'
  const outcomes = [systemsCostPerYear(systems), ...(changes ? [doubleCosts(systems)] : [])]
  return (
    <SubjectPage subject="systems">
      <div className={styles['section']}>
        <KeyFigures
          figures={outcomes.map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
        />
        <OutcomeExplanation outcomes={outcomes} />
      </div>
      <Questions
        subject="systems"
        group="records"
        ask={['his', 'hisChange', 'hisContractUntil', 'hisCostsPerYear', 'setUpCosts']}
      />
      <Questions
        subject="systems"
        group="conversion"
        ask={[
          'conversionOn',
          'conversionCosts',
          'conversionTrialDone',
          'doubleCostMonths',
          'oldSystemReadableUntil',
        ]}
      />
      <Questions
        subject="systems"
        group="telephone"
        ask={['telephony', 'telephonyCostsPerYear', 'keepNumber', 'emergencyLineTested', 'fallbackRoute']}
      />
      <Questions subject="systems" group="portal" ask={['portal', 'portalCostsPerYear', 'accessOnRequest']} />
      <Questions subject="systems" group="exchange" ask={['lsp', 'lspTested']} />
      <Questions
        subject="systems"
        group="privacy"
        ask={['processingRegister', 'processorAgreements', 'privacyStatement', 'dpia', 'breachContact']}
      />
      <Questions
        subject="systems"
        group="security"
        ask={['riskAnalysis', 'accessList', 'accountsClosed', 'hardwareCosts']}
      />
      <Questions subject="systems" group="notes" ask={['note']} />
    </SubjectPage>
  )
}
