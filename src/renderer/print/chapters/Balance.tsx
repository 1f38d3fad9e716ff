import { BalanceChart } from '../../pages/finance/budgets/BudgetCharts.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { BudgetPerYear } from '../Budget.tsx'
import { useFacts } from '../facts.tsx'
import { Needed } from '../LeftOut.tsx'
import { Lede } from '../parts.tsx'

/** What there is and what is owed. */
export function Balance() {
  const { t } = useTexts()
  const { projection, years, built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.balance.lede')}</Lede>
      {projection ? (
        <>
          <BudgetPerYear budget="balance" projection={projection} />
          <BalanceChart projection={projection} years={years} />
        </>
      ) : (
        <Needed paths={built.needed} />
      )}
    </>
  )
}
