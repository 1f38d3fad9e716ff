import { Checks } from '../../../components/checks/Checks.tsx'
import { Questions } from '../../../components/Questions.tsx'
import { ItemList } from '../../../components/list/ItemList.tsx'
import { OtherCosts } from './OtherCosts.tsx'
import { Balance, Household } from './Sums.tsx'

/** What the practice and the household need, and where the money comes from. Nothing here predicts an income. */
export function Inputs() {
  return (
    <>
      <Balance />
      <Checks subject="finance" />
      <Questions
        subject="finance"
        group="takeover"
        ask={['takeoverPriceTotal', 'goodwillPart', 'inventoryPart']}
      />
      <ItemList
        path="finance.investments"
        columns={[{ field: 'kind' }, { field: 'amount' }, { field: 'month' }, { field: 'paidFrom' }]}
      />
      <Questions
        subject="finance"
        group="financing"
        ask={['ownMeans', 'financingStatus', 'financingStatusDate', 'banksSpokenTo']}
      />
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
    </>
  )
}
