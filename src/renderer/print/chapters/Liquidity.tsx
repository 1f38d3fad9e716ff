import { formatNumber } from '#domain/field/format.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { CashChart } from '../../pages/finance/budgets/BudgetCharts.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { BudgetPerMonth, BudgetPerYear } from '../Budget.tsx'
import { useFacts } from '../facts.tsx'
import { Needed } from '../LeftOut.tsx'
import { Lede, Part, Table } from '../parts.tsx'

/** What comes in and goes out of the bank account. */
export function Liquidity() {
  const { t } = useTexts()
  const { projection, years, built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.liquidity.lede')}</Lede>
      {projection ? (
        <>
          <BudgetPerYear budget="liquidity" projection={projection} />
          <BudgetPerMonth budget="liquidity" projection={projection} />
          <Part title={t('print:budgets.cash')}>
            <div data-own-table>
              <CashChart projection={projection} years={years} />
              <PerQuarter projection={projection} />
            </div>
          </Part>
        </>
      ) : (
        <Needed paths={built.needed} />
      )}
    </>
  )
}

const QUARTERS = [1, 2, 3, 4] as const

/** The bank account at the end of each quarter: the numbers of a chart that has too many months for a table. */
function PerQuarter({ projection }: { readonly projection: Projection }) {
  const { t, language } = useTexts()
  const { years } = useFacts()
  const cell = (month: number, from: number, to: number) => {
    if (month < from || month >= to) return ''
    return formatNumber(projection.months.cash[month] ?? 0, language, { maximumFractionDigits: 0 })
  }
  return (
    <Table
      head={[t('charts:year'), ...QUARTERS.map((quarter) => t('print:budgets.quarter', { quarter }))]}
      rows={years.map(({ year, from, to, isWhole }) => {
        // A first year that is not whole ends in December, a last one begins in January.
        const january = isWhole || from > 0 ? from : to - 12
        return {
          id: String(year),
          name: String(year),
          cells: QUARTERS.map((quarter) => cell(january + quarter * 3 - 1, from, to)),
        }
      })}
    />
  )
}
