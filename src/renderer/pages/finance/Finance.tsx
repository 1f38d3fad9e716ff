import { formatEuro } from '#domain/field/format.ts'
import { financingRemarks, priceRemarks } from '#domain/finance/remarks.ts'
import {
  financingTotal,
  investmentNeed,
  privateBudget,
  privateFromPractice,
  stillToFinance,
} from '#domain/finance/sums.ts'
import type { Outcome } from '#domain/outcome/outcome.ts'
import type { Item } from '#domain/plan/read.ts'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { ItemList } from '../../components/list/ItemList.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import pageStyles from '../../components/Page.module.css'
import { Remarks } from './Remarks.tsx'

/** What the practice and the household need, and where the money comes from. Nothing here predicts an income. */
export function Finance() {
  const plan = usePlan()
  return (
    <SubjectPage subject="finance">
      <Balance />
      <Questions
        subject="finance"
        group="takeover"
        ask={['takeoverPriceTotal', 'goodwillPart', 'inventoryPart']}
      />
      <Remarks remarks={priceRemarks(plan)} />
      <ItemList
        path="finance.investments"
        columns={[{ field: 'amount' }, { field: 'month' }, { field: 'paidFrom' }]}
      />
      <Questions
        subject="finance"
        group="financing"
        ask={['ownMeans', 'financingStatus', 'financingStatusDate', 'banksSpokenTo']}
      />
      <Remarks remarks={financingRemarks(plan)} />
      <ItemList
        path="finance.loans"
        columns={[{ field: 'kind' }, { field: 'amount' }, { field: 'interestPercent' }, { field: 'status' }]}
      />
      <Questions
        subject="finance"
        group="business"
        ask={[
          'legalForm',
          'profitSharePercent',
          'profitShareStartPercent',
          'profitShareGrowthMonths',
          'dgaSalaryPerYear',
          'hoursCriterionMet',
          'startersDeductionYears',
          'ownerHoursPerWeek',
          'ownerWeeksPerYear',
          'taxReserve',
          'taxReservePercent',
          'pensionPremiumPerYear',
          'aovPremiumPerYear',
          'liabilityPremiumPerYear',
        ]}
      />
      <OtherCosts />
      <Questions
        subject="finance"
        group="income"
        ask={['mtvpPerYear', 'pohGgzPerYear', 'segment2PerYear', 'segment3PerYear', 'consultUnitsPerPatient']}
      />
      <ItemList path="finance.otherIncome" columns={[{ field: 'amountPerYear' }]} />
      <Questions subject="finance" group="payments" ask={['capitationPayment', 'consultDelayMonths']} />
      <Questions
        subject="finance"
        group="growth"
        ask={[
          'patientsAtStart',
          'newPatientsPerMonth',
          'patientCapacity',
          'startSupportPerPatientPerMonth',
          'startSupportUntil',
        ]}
      />
      <Questions
        subject="finance"
        group="lifetimes"
        ask={['goodwillDepreciationYears', 'inventoryLifeYears', 'fitOutLifeYears', 'hardwareLifeYears']}
      />
      <Questions
        subject="finance"
        group="indices"
        ask={['tariffIndexPercent', 'wageIndexPercent', 'housingIndexPercent', 'otherIndexPercent']}
      />
      <Questions
        subject="finance"
        group="private"
        ask={[
          'privateHousingPerMonth',
          'privateInsurancePerMonth',
          'privateLivingPerMonth',
          'privateDebtPerMonth',
          'partnerIncomePerMonth',
        ]}
      />
      <Household />
      <Questions
        subject="finance"
        group="workForms"
        ask={[
          'employedSalaryPerMonth',
          'employedPensionSharePercent',
          'locumRatePerHour',
          'locumCostsPerYear',
          'locumPensionPremiumPerYear',
        ]}
      />
    </SubjectPage>
  )
}

/** Costs without a page of their own; the basis says what an amount is per, so it stands without a unit. */
function OtherCosts() {
  const { language } = useTexts()
  const amount = (item: Item) =>
    typeof item['amountPerYear'] === 'number' ? formatEuro(item['amountPerYear'], language) : '–'
  const heading = 'finance:fields.otherCosts.amountPerYear.label'
  return (
    <ItemList
      path="finance.otherCosts"
      columns={[{ heading, isNumber: true, cell: amount }, { field: 'basis' }]}
    />
  )
}

/** Needs beside sources: what is still to be financed. */
function Balance() {
  const { finance, route } = usePlan()
  const gap = stillToFinance(finance, route.kind)
  const figures = [investmentNeed(finance, route.kind), financingTotal(finance), gap]
  return <Sums figures={figures} explained={gap} />
}

/** What life at home costs, and how much of it the practice has to bring in. */
function Household() {
  const { finance } = usePlan()
  const fromPractice = privateFromPractice(finance)
  return <Sums figures={[privateBudget(finance), fromPractice]} explained={fromPractice} />
}

interface SumsProps {
  readonly figures: readonly Outcome[]
  readonly explained: Outcome
}

function Sums({ figures, explained }: SumsProps) {
  const { t } = useTexts()
  return (
    <div className={pageStyles['section']}>
      <KeyFigures
        figures={figures.map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
      />
      <OutcomeExplanation outcomes={[explained]} />
    </div>
  )
}
