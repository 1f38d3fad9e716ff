import { CostsChart, RevenueChart } from '../../pages/finance/budgets/BudgetCharts.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { BudgetPerYear } from '../Budget.tsx'
import { useFacts } from '../facts.tsx'
import { Needed } from '../LeftOut.tsx'
import { Lede } from '../parts.tsx'

/** What the practice earns and costs. */
export function Operating() {
  const { t } = useTexts()
  const { projection, years, built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.operating.lede')}</Lede>
      {projection ? (
        <>
          <BudgetPerYear budget="operating" projection={projection} />
          <RevenueChart projection={projection} years={years} />
          <CostsChart projection={projection} years={years} />
        </>
      ) : (
        <Needed paths={built.needed} />
      )}
    </>
  )
}
